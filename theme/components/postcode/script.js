// From a postcode to the page of its département. What is typed stays here: only that page is asked for.

const form = document.querySelector("[data-postcode]");
const field = form.querySelector("input");
const error = form.querySelector("[role=alert]");
const choice = form.querySelector("[role=status]");
const exceptions = new Map(form.dataset.postcode.split(";").map((pair) => pair.split(":")));

function department(code) {
  if (/^9[78]/.test(code)) return code.slice(0, 3);
  if (code.startsWith("20")) return /^20[01]/.test(code) ? "2A" : "2B";
  return code.slice(0, 2);
}

// The links of the list that answer a postcode, in order of likelihood.
function links(code) {
  const codes = exceptions.get(code)?.split(",") ?? [department(code)];
  return codes.map((id) => document.querySelector(`.links a[href="/territoires/${id}/"]`)).filter(Boolean);
}

function refuse(words) {
  field.setAttribute("aria-invalid", "true");
  error.textContent = words;
  field.focus();
}

function offer(matches) {
  const words = document.createElement("p");
  words.textContent = "Ce code postal sert dans plusieurs départements. Choisissez le vôtre\u00a0:";
  const list = document.createElement("ul");
  for (const link of matches) {
    const item = document.createElement("li");
    const copy = document.createElement("a");
    copy.href = link.getAttribute("href");
    copy.textContent = link.textContent;
    item.append(copy);
    list.append(item);
  }
  choice.replaceChildren(words, list);
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  field.removeAttribute("aria-invalid");
  error.textContent = "";
  choice.replaceChildren();
  const code = field.value.replace(/\s/g, "");
  if (!/^[0-9]{5}$/.test(code)) {
    refuse("Écrivez les cinq chiffres de votre code postal, par exemple 69003.");
    return;
  }
  const matches = links(code);
  if (matches.length > 1) offer(matches);
  else if (matches.length) location.assign(matches[0].href);
  else refuse("Nous ne connaissons pas ce code postal. Vérifiez-le, ou choisissez votre département dans la liste.");
});

form.dataset.ready = "";
