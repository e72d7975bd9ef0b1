// Repeated groups: an item is added or removed, said aloud, and the focus goes where the hand is.

import { add, items, number } from "./entry.js";

const first = (box) => box.querySelector("input, select, textarea");

export function repeat(form, say, changed) {
  form.addEventListener("click", (event) => {
    const button = event.target.closest("[data-add], [data-remove]");
    if (!button) return;
    const field = button.closest("[data-kind=groups]");
    const label = field.dataset.itemLabel;
    if (button.hasAttribute("data-add")) {
      first(add(field)).focus();
      say(`${label} ${items(field).length} ajouté.`);
    } else {
      const item = button.closest("[data-item]");
      const rank = items(field).indexOf(item) + 1;
      item.remove();
      number(field);
      field.querySelector(":scope > [data-add]").focus();
      say(`${label} ${rank} retiré.`);
    }
    changed();
  });
}

// Long lists of choices: reduced to what contains some letters, with the count of what is chosen.
const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

export function reduce(form) {
  form.addEventListener("input", (event) => {
    if (!event.target.matches("[data-filter]")) return;
    const box = event.target.closest("[data-folded]");
    const wanted = plain(event.target.value.trim());
    let shown = 0;
    for (const item of box.querySelectorAll("li")) {
      item.hidden = !plain(item.textContent).includes(wanted);
      shown += !item.hidden;
    }
    box.querySelector("[data-filtered]").textContent = shown > 1 ? `${shown} choix affichés.` : `${shown} choix affiché.`;
  });
  form.addEventListener("keydown", (event) => {
    // Enter in a filter would send the form.
    if (event.key === "Enter" && event.target.matches("[data-filter]")) event.preventDefault();
  });
}

export function count(form) {
  for (const box of form.querySelectorAll("[data-folded]")) {
    const ticks = [...box.querySelectorAll("input:checked")];
    const words = ticks.slice(0, 3).map((one) => one.parentElement.textContent.trim());
    const more = ticks.length > 3 ? ` et ${ticks.length - 3} de plus` : "";
    box.querySelector("[data-chosen]").textContent = ticks.length ? `(choisis\u00a0: ${words.join(", ")}${more})` : "";
  }
}
