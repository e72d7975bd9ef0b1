// Filters a list of cards by the facets they bear. Choices stay on the device: only their ids stand in the fragment,
// which a browser never sends, so that a filtered list can be shared and reopened.

const PREFIX = "#filtres=";
const box = document.querySelector("[data-filters]");
const status = document.querySelector("[data-filters-status]");
const clear = document.querySelector("[data-filters-clear]");
const count = document.querySelector("[data-filters-count]");
const none = document.querySelector("[data-filters-none]");
const cards = [...document.querySelectorAll("[data-facets]")];
const lists = [...new Set(cards.map((card) => card.closest("details, section")))];
const facets = new Map(cards.map((card) => [card, new Set(card.dataset.facets.split(" "))]));
const groups = [...box.querySelectorAll("[data-group]")];
const place = box.querySelector("select");
const ticks = [...box.querySelectorAll("input")];

// One of the choices of a group is enough; every group with a choice must agree.
function chosen(group) {
  const picked = [...group.querySelectorAll("input:checked, select")].map((control) => control.value);
  return picked.filter(Boolean);
}

function told(shown, any) {
  if (!any) return cards.length > 1 ? `${cards.length} dispositifs.` : `${cards.length} dispositif.`;
  if (!shown) return "Aucun dispositif ne correspond à tous vos choix.";
  return shown > 1
    ? `${shown} dispositifs sur ${cards.length} correspondent à vos choix.`
    : `1 dispositif sur ${cards.length} correspond à vos choix.`;
}

function show() {
  const wanted = groups.map((group) => [group, chosen(group)]).filter(([, ids]) => ids.length);
  let shown = 0;
  for (const card of cards) {
    const own = facets.get(card);
    const fits = wanted.every(([group, ids]) => own.has(group.dataset.always) || ids.some((id) => own.has(id)));
    card.hidden = !fits;
    shown += fits;
  }
  for (const list of lists) {
    list.hidden = !cards.some((card) => !card.hidden && list.contains(card));
    if (list.localName === "details") list.open = wanted.length > 0;
  }
  none.hidden = shown > 0;
  clear.hidden = !wanted.length;
  const picked = wanted.flatMap(([, ids]) => ids);
  count.textContent = picked.length ? `(${picked.length} choix)` : "";
  return [told(shown, picked.length > 0), picked];
}

function changed() {
  const [words, ids] = show();
  status.textContent = words;
  const here = location.pathname + location.search;
  history.replaceState(history.state, "", ids.length ? here + PREFIX + ids.join(",") : here);
}

// Ids that the page does not know are left out.
function reopen() {
  const ids = new Set(location.hash.startsWith(PREFIX) ? location.hash.slice(PREFIX.length).split(",") : []);
  for (const tick of ticks) tick.checked = ids.has(tick.value);
  place.value = [...place.options].find((option) => option.value && ids.has(option.value))?.value ?? "";
  const [words, known] = show();
  status.textContent = known.length ? words : "";
}

clear.addEventListener("click", () => {
  for (const tick of ticks) tick.checked = false;
  place.value = "";
  box.querySelector("summary").focus();
  changed();
});
box.addEventListener("change", changed);
// Other fragments are places of the page, such as its content: the choices stay.
addEventListener("hashchange", () => {
  if (!location.hash || location.hash.startsWith(PREFIX)) reopen();
});

document.querySelector("[data-filters-ways]").hidden = true;
box.dataset.ready = "";
reopen();
