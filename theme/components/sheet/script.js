// Says on paper the day of the print, by the device's clock.

const place = document.querySelector(".sheet__day");

export function printed(words, lang, now) {
  const day = new Intl.DateTimeFormat(`${lang}-u-nu-latn`, { dateStyle: "long" }).format(now);
  return `${words} ${lang === "fr" ? day.replace(/^1 /, "1er ") : day}.`;
}

if (place) {
  const show = () => {
    place.textContent = printed(place.dataset.words, document.documentElement.lang, new Date());
  };
  addEventListener("beforeprint", show);
  show();
}
