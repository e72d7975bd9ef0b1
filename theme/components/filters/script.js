// Filters a list of cards by the facets they bear. Choices stay on the device: only their ids stand in the fragment,
// which a browser never sends, so that a filtered list can be shared and reopened.

const PREFIX = "#filtres=";
const box = document.querySelector("[data-filters]");
const status = document.querySelector("[data-filters-status]");
const clear = document.querySelector("[data-filters-clear]");
const count = document.querySelector("[data-filters-count]");
const emptyNotice = document.querySelector("[data-filters-none]");
const cards = [...document.querySelectorAll("[data-facets]")];
const lists = [...new Set(cards.map((card) => card.closest("details, section")))];
const facets = new Map(cards.map((card) => [card, new Set(card.dataset.facets.split(" "))]));
const groups = [...box.querySelectorAll("[data-group]")];
const place = box.querySelector("select"); // records without a place have none
const { noun, none } = box.dataset;
const ticks = [...box.querySelectorAll("input")];

// One of the choices of a group is enough; every group with a choice must agree.
function choicesOf(group) {
  const ids = [...group.querySelectorAll("input:checked, select")].map((control) => control.value);
  return ids.filter(Boolean);
}

function summary(matches, filtered) {
  if (!filtered) return cards.length > 1 ? `${cards.length} ${noun}s.` : `${cards.length} ${noun}.`;
  if (!matches) return `${none} à tous vos choix.`;
  return matches > 1
    ? `${matches} ${noun}s sur ${cards.length} correspondent à vos choix.`
    : `1 ${noun} sur ${cards.length} correspond à vos choix.`;
}

function show() {
  const constraints = groups.map((group) => [group, choicesOf(group)]).filter(([, ids]) => ids.length);
  let matches = 0;
  for (const card of cards) {
    const ownFacets = facets.get(card);
    const fits = constraints.every(
      ([group, ids]) => ownFacets.has(group.dataset.always) || ids.some((id) => ownFacets.has(id)),
    );
    card.hidden = !fits;
    matches += fits;
  }
  for (const list of lists) {
    list.hidden = !cards.some((card) => !card.hidden && list.contains(card));
    if (list.localName === "details") list.open = constraints.length > 0;
  }
  emptyNotice.hidden = matches > 0;
  clear.hidden = !constraints.length;
  const ids = constraints.flatMap(([, ids]) => ids);
  count.textContent = ids.length ? `(${ids.length} choix)` : "";
  return [summary(matches, ids.length > 0), ids];
}

function update() {
  const [words, ids] = show();
  status.textContent = words;
  const address = location.pathname + location.search;
  history.replaceState(history.state, "", ids.length ? address + PREFIX + ids.join(",") : address);
}

// Ids that the page does not know are left out.
function reopen() {
  const requested = new Set(location.hash.startsWith(PREFIX) ? location.hash.slice(PREFIX.length).split(",") : []);
  for (const tick of ticks) tick.checked = requested.has(tick.value);
  if (place) place.value = [...place.options].find((option) => option.value && requested.has(option.value))?.value ?? "";
  const [words, ids] = show();
  status.textContent = ids.length ? words : "";
}

clear.addEventListener("click", () => {
  for (const tick of ticks) tick.checked = false;
  if (place) place.value = "";
  box.querySelector("summary").focus();
  update();
});
box.addEventListener("change", update);
// Other fragments are places of the page, such as its content: the choices stay.
addEventListener("hashchange", () => {
  if (!location.hash || location.hash.startsWith(PREFIX)) reopen();
});

for (const ways of document.querySelectorAll("[data-filters-ways]")) ways.hidden = true;
box.dataset.ready = "";
reopen();
