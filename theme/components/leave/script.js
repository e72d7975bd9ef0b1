// Leave at once: the link, or Shift pressed alone three times within five seconds.
//
// The link works by itself; this adds a cover, so that a slow network shows nothing more of the page, and takes the place of
// the visit in the history: in Chromium, which tells what pages of ours stand behind (the Navigation API), it goes to the first
// of them, which covers itself and gives its place; elsewhere the page read last gives its own. Nothing is kept: `window.name`
// holds a mark from one page to the other, which Firefox forgets on the way (no other browser than Chromium has
// `userAgentData`). Escape is left alone: it stops a page from loading. Nothing waits for the end of a page that a slow line brings.

const PRESSES = 3;
const WITHIN = 5000; // milliseconds, from the first press
const PATIENCE = 3000; // milliseconds given to the first page of the visit
const GOING = "quitter"; // the window's name on the way to that page

// Before anything of it is painted, where the browser lets a script come first.
const going = window.name === GOING;
if (going) document.documentElement.classList.add("leaving");

// Whether the link is there, first of the page: where `blocking="render"` is known, this script runs before it.
function start() {
  const link = document.querySelector(".leave__link");
  if (!link) return false;

  // A page in another language brings its own words.
  const say = (name, french) => link.parentElement.dataset[name] ?? french;

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
    const again = link.cloneNode();
    again.className = "leave__again";
    again.textContent = say("again", "Ouvrir la météo");
    again.addEventListener("click", leave);
    cover.append(alert, again);
    title = document.title;
    document.title = alert.textContent;
    document.documentElement.classList.add("leaving");
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
    document.documentElement.classList.remove("leaving");
  };

  const replace = () => {
    window.name = "";
    location.replace(link.href);
  };

  // Each page marks its place in the history: a feed or a file runs no script, and is never gone to.
  const known = window.navigation && navigator.userAgentData;
  if (known) navigation.updateCurrentEntry({ state: GOING });

  // The first page of this visit that stands before this one.
  const behind = () => {
    const first = known && navigation.entries().find((entry) => entry.getState() === GOING);
    return first && first.index < navigation.currentEntry.index ? first : undefined;
  };

  const leave = (event) => {
    event?.preventDefault();
    reset();
    hide();
    const first = event?.currentTarget === link || !event ? behind() : undefined; // the second way out takes no detour
    if (!first) {
      replace();
      return;
    }
    window.name = GOING;
    timer = setTimeout(replace, PATIENCE);
    // Still here: that place is in this very page, or cannot be reached.
    navigation.traverseTo(first.key).committed.then(replace, replace);
  };

  // Said only to whom the second press told something, and not for long.
  const late = () => {
    reset(count > 1 ? say("late", "Temps écoulé. Vous restez sur cette page.") : "");
    timer = setTimeout(reset, WITHIN);
  };

  const press = () => {
    count += 1;
    if (count === PRESSES) {
      leave();
      return;
    }
    if (count === 1) {
      clearTimeout(timer);
      timer = setTimeout(late, WITHIN);
    }
    const remaining = PRESSES - count;
    dots.textContent = "●".repeat(count) + "○".repeat(remaining);
    dots.hidden = false;
    // A screen reader's own pause is one press of Shift: nothing is said of the first.
    if (remaining === 1) status.textContent = say("left", "Appuyez encore 1 fois sur la touche Maj pour quitter ce site.");
  };

  // The page that was asked to give its place to the destination.
  const arrive = () => {
    hide();
    replace();
  };

  const interrupt = () => {
    alone = false;
    if (count) reset();
  };

  link.addEventListener("click", leave);
  addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    if (window.name === GOING) arrive();
    else show();
  });
  addEventListener("blur", interrupt);
  for (const other of ["pointerdown", "wheel"]) addEventListener(other, interrupt, { capture: true, passive: true });
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
  if (going) arrive();
  return true;
}

if (!start()) new MutationObserver((_, watch) => start() && watch.disconnect()).observe(document, { childList: true, subtree: true });
