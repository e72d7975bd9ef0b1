// Leave at once: the link, or Shift pressed alone three times within five seconds.
//
// The link works by itself; this adds a cover, so that a slow network shows nothing more of the page, and takes the page's
// place in the history, so that « Retour » does not come back to it. Escape is left alone: it stops a page from loading.

const PRESSES = 3;
const WITHIN = 5000; // milliseconds, from the first press

const link = document.querySelector(".leave__link");
// A page in another language brings its own words.
const say = (name, french) => link.parentElement.dataset[name] ?? french;

if (link) {
  const status = document.createElement("p");
  status.className = "visually-hidden";
  status.setAttribute("role", "status");
  const dots = document.createElement("span");
  dots.className = "leave__dots";
  dots.setAttribute("aria-hidden", "true");
  dots.hidden = true;
  link.before(status, dots);

  let count = 0;
  let alone = false; // Shift is down and nothing else happened since
  let timer = 0;
  let cover = null;
  let title = "";

  const reset = (message = "") => {
    count = 0;
    clearTimeout(timer);
    dots.hidden = true;
    status.textContent = message;
  };

  const hide = () => {
    if (cover) return;
    cover = document.createElement("div");
    cover.className = "leave__cover";
    const alert = document.createElement("p");
    alert.setAttribute("role", "alert");
    alert.textContent = say("loading", "Chargement…");
    // Loading may be stopped: a second way out stays at hand, and reloading the page brings it back.
    const again = document.createElement("a");
    again.className = "leave__again";
    again.href = link.href;
    again.rel = link.rel;
    again.textContent = say("again", "Ouvrir la météo");
    again.addEventListener("click", leave);
    cover.append(alert, again);
    title = document.title;
    document.title = alert.textContent;
    document.body.classList.add("leaving");
    document.body.append(cover);
  };

  // A copy that the browser kept whole must not come back covered.
  const show = () => {
    reset();
    alone = false;
    if (!cover) return;
    cover.remove();
    cover = null;
    document.title = title;
    document.body.classList.remove("leaving");
  };

  const leave = (event) => {
    event?.preventDefault();
    reset();
    hide();
    location.replace(link.href);
  };

  const press = () => {
    count += 1;
    if (count === PRESSES) {
      leave();
      return;
    }
    if (count === 1) timer = setTimeout(() => reset(say("late", "Temps écoulé. Vous restez sur cette page.")), WITHIN);
    const remaining = PRESSES - count;
    dots.textContent = "●".repeat(count) + "○".repeat(remaining);
    dots.hidden = false;
    status.textContent = say(`left${remaining}`, `Appuyez encore ${remaining} fois sur la touche Maj pour quitter ce site.`);
  };

  const interrupt = () => {
    alone = false;
    if (count) reset();
  };

  link.addEventListener("click", leave);
  addEventListener("pageshow", (event) => event.persisted && show());
  addEventListener("blur", interrupt);
  addEventListener("pointerdown", interrupt, true);
  addEventListener("keydown", (event) => {
    if (event.key !== "Shift" || event.ctrlKey || event.altKey || event.metaKey) interrupt();
    else if (!event.repeat) alone = true;
  }, true);
  addEventListener("keyup", (event) => {
    if (event.key !== "Shift") interrupt();
    else if (alone) {
      alone = false;
      press();
    }
  }, true);
}
