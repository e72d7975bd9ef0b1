// Where faults are shown: beside each field, and in a summary that takes the focus and leads to each of them.

const place = (field) => field.querySelector("[data-error]");
const controls = (field) => {
  if (field.getAttribute("role") === "radiogroup") return [field];
  return [...field.querySelectorAll("input:not([data-filter]), select, textarea")].filter((one) => one.closest("[data-kind]") === field);
};
export const first = (field) =>
  field.querySelector("input:not([data-filter]):not(:disabled), select, textarea, [data-add]") ?? field;

function clear(form) {
  for (const mark of form.querySelectorAll("[aria-invalid]")) mark.removeAttribute("aria-invalid");
  for (const words of form.querySelectorAll("[data-error]:not([data-kept])")) words.textContent = "";
}

export function mark(form, faults) {
  clear(form);
  for (const { field, words } of faults) {
    if (!field || !place(field) || place(field).textContent) continue;
    place(field).textContent = words;
    for (const one of controls(field)) one.setAttribute("aria-invalid", "true");
  }
}

// « Moyen de contact 2, Horaires » : a label inside a group says which item it is of.
export function name(field) {
  const parts = [field.dataset.label ?? field.dataset.itemLabel ?? ""];
  for (let box = field.closest("[data-item]"); box; box = box.parentElement.closest("[data-item]")) {
    parts.unshift(box.querySelector("[data-number]").textContent);
  }
  return parts.filter(Boolean).join(", ");
}

function reveal(field) {
  for (let box = field; box; box = box.parentElement) if (box.tagName === "DETAILS") box.open = true;
  // A folded list of choices opens; a control inside a closed one cannot take the focus.
  const folded = field.querySelector(":scope > [data-folded], :scope > [data-either]:not([hidden]) > [data-folded]");
  if (folded) folded.open = true;
}

function line({ field, words }) {
  const item = document.createElement("li");
  if (!field) {
    item.textContent = words;
    return item;
  }
  const link = document.createElement("a");
  const target = first(field);
  link.href = `#${target.id || field.closest("section").id}`;
  link.textContent = `${name(field)}\u00a0: ${words}`;
  link.addEventListener("click", (event) => {
    event.preventDefault();
    reveal(field);
    target.focus();
    target.scrollIntoView({ block: "center" });
  });
  item.append(link);
  return item;
}

export function summarise(box, faults) {
  const heading = box.querySelector("h2");
  box.hidden = !faults.length;
  heading.textContent =
    faults.length > 1 ? `Il reste ${faults.length} points à corriger` : "Il reste un point à corriger";
  box.querySelector("[data-summary-list]").replaceChildren(...faults.map(line));
}

export function lead(box) {
  box.querySelector("h2").focus();
}

// Beside each step of the list: what is left to do there.
export function steps(form, faults) {
  const shown = [...form.querySelectorAll("[data-step]:not([hidden])")];
  for (const [index, step] of shown.entries()) step.querySelector("[data-step-number]").textContent = `Étape ${index + 1} sur ${shown.length}`;
  for (const state of form.querySelectorAll("[data-step-state]")) {
    const step = document.getElementById(state.dataset.stepState);
    state.closest("li").hidden = step.hidden;
    const left = faults.filter(({ field }) => field && step.contains(field)).length;
    state.textContent = left ? `(à compléter\u00a0: ${left})` : "(complet)";
  }
}
