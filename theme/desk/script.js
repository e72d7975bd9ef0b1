// The desk: each form, checked on the spot, makes one small file. Nothing is sent, nothing is stored.

const pad = (number) => String(number).padStart(2, "0");
const now = new Date();
const today = `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
const OLD_DAYS = 7;
const data = document.getElementById("donnees") ? JSON.parse(document.getElementById("donnees").textContent) : {};

if (now - new Date(`${document.body.dataset.made}T12:00`) > OLD_DAYS * 86400000) {
  document.getElementById("ancien").hidden = false;
}

const element = (name, text = "", properties = {}) => Object.assign(document.createElement(name), { textContent: text, ...properties });

const list = (title, items) => {
  const part = document.createDocumentFragment();
  part.append(element("p", title));
  const lines = element("ul", "", { className: "evidence" });
  lines.append(...items.map((item) => element("li", item)));
  part.append(lines);
  return part;
};

// What an address leads to; any site, with or without its end.
const record = (address) => {
  const path = address.trim().replace(/^[a-z]+:\/\/[^/]+/i, "").split(/[?#]/)[0];
  return data[`${path.startsWith("/") ? "" : "/"}${path}${path.endsWith("/") ? "" : "/"}`];
};

// Wrong fields of a form: each with what to do about it.
function faults(form) {
  const found = [];
  for (const group of form.querySelectorAll("[data-choice]")) {
    if (!group.querySelector("input:checked")) {
      found.push([group.querySelector("input"), `Choisissez ${group.dataset.label}.`, group]);
    }
  }
  for (const line of form.querySelectorAll("[data-line]")) {
    if (!line.querySelector("input:checked")) {
      found.push([line.querySelector("input"), `« ${line.dataset.line} » : dites si c’est exact, changé, ou sans réponse.`, line]);
    }
  }
  for (const field of form.querySelectorAll("input, select")) {
    const fault = wrong(field, form);
    if (fault) {
      found.push([field, fault, field.closest(".desk-field") || field]);
    }
  }
  return found;
}

const named = (field) => field.labels[0] ? field.labels[0].textContent.replace(" (facultatif)", "").trim() : field.name;

function wrong(field, form) {
  if (field.type === "radio" || field.type === "hidden") {
    return "";
  }
  if ("confirm" in field.dataset) {
    return field.checked ? "" : `Cochez « ${named(field)} »`;
  }
  if ("address" in field.dataset) {
    const meant = record(field.value);
    if (!meant) {
      return field.value.trim()
        ? "Aucune page de l’annuaire n’a cette adresse\u00a0: copiez-la de nouveau, ou refaites le bureau si la fiche est toute neuve."
        : "Collez l’adresse de la page.";
    }
    return meant.state === "draft" ? `« ${meant.name} » est un brouillon que personne n’a vu\u00a0: il n’y a rien à retirer.` : "";
  }
  if (field.validity.badInput) {
    return `${named(field)}\u00a0: cette date n’existe pas.`;
  }
  if (field.required && !field.value) {
    return `Remplissez « ${named(field)} ».`;
  }
  if (field.value && field.dataset.bound === "past" && field.value > today) {
    return `${named(field)}\u00a0: ce jour n’est pas encore venu.`;
  }
  if (field.value && field.dataset.bound === "future" && field.value <= today) {
    return `${named(field)}\u00a0: donnez un jour à venir.`;
  }
  if (field.validity.patternMismatch) {
    return `${named(field)}\u00a0: ${field.dataset.message}.`;
  }
  if (field.name === "replaced_by") {
    const reason = form.querySelector("[name=reason]:checked");
    if (reason && reason.value === "fusion-de-fiches" && !field.value) {
      return "Une fusion a besoin de la fiche qui remplace celle-ci.";
    }
    const meant = record(form.querySelector("[data-address]").value);
    return field.value && meant && field.value === meant.id ? "Une fiche ne se remplace pas elle-même." : "";
  }
  if (field.name === "done_on") {
    const absence = form.querySelector("[name=not_made]");
    return Boolean(field.value) === Boolean(absence.value)
      ? "Dites quand l’évaluation est faite, ou pourquoi elle ne le sera pas\u00a0: l’un des deux." : "";
  }
  if (field.name === "ends_on" && field.value) {
    const [start, signed] = ["starts_on", "signed_on"].map((name) => form.querySelector(`[name=${name}]`));
    const first = (start && start.value) || (signed && signed.value) || "";
    return field.value < first ? `${named(field)}\u00a0: ce jour vient avant le premier.` : "";
  }
  return "";
}

function show(form, found) {
  for (const old of form.querySelectorAll(".desk-fault")) {
    old.remove();
  }
  for (const field of form.querySelectorAll("[aria-invalid]")) {
    field.removeAttribute("aria-invalid");
    field.setAttribute("aria-describedby", field.dataset.help || "");
  }
  const summary = form.querySelector(".desk-summary");
  summary.replaceChildren();
  summary.hidden = !found.length;
  if (!found.length) {
    return;
  }
  summary.append(element("p", found.length > 1 ? `${found.length} réponses sont à revoir\u00a0:` : "Une réponse est à revoir\u00a0:"));
  const lines = element("ul");
  found.forEach(([field, text, place], rank) => {
    field.id = field.id || `champ-${form.dataset.gesture}-${rank}`;
    const line = element("li");
    line.append(element("a", text, { href: `#${field.id}` }));
    line.firstChild.addEventListener("click", (event) => {
      event.preventDefault();
      field.focus();
    });
    lines.append(line);
    const fault = element("p", text, { className: "desk-fault", id: `${field.id}-faute` });
    field.dataset.help = field.dataset.help || field.getAttribute("aria-describedby") || "";
    field.setAttribute("aria-invalid", "true");
    field.setAttribute("aria-describedby", `${fault.id} ${field.dataset.help}`.trim());
    place.append(fault);
  });
  summary.append(lines);
  summary.focus();
}

// What the fields say, by name; nothing of those left empty.
function answers(form) {
  const values = {};
  for (const field of form.querySelectorAll("[name]")) {
    if (field.name.startsWith("line-") || !field.value || (["radio", "checkbox"].includes(field.type) && !field.checked)) {
      continue;
    }
    if (field.closest("[data-many]")) {
      values[field.name] = [...(values[field.name] || []), field.value];
    } else {
      values[field.name] = field.type === "checkbox" ? true : field.value;
    }
  }
  return values;
}

// The same answers keep their reference: pressed twice, they are written once.
const made = new Map();

function reference(content) {
  const key = JSON.stringify(content);
  if (!made.has(key)) {
    const bytes = crypto.getRandomValues(new Uint8Array(8));
    made.set(key, `${today}-${[...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`);
  }
  return made.get(key);
}

function give(form) {
  const address = form.querySelector("[data-address]");
  const chosen = form.querySelector("[data-subject-from]");
  const subject = address ? record(address.value).path : chosen ? chosen.value : form.dataset.subject;
  const content = { gesture: form.dataset.gesture, made_on: today, subject, ...answers(form) };
  if (form.dataset.base) {
    content.base = form.dataset.base;
  }
  const file = { format: document.body.dataset.format, reference: reference(content), ...content };
  const short = subject.split("/").pop().replace(".md", "");
  const name = `geste-${today}-${form.dataset.file}-${short}-${file.reference.slice(-4)}.json`;
  const link = element("a", name, { download: name });
  link.href = URL.createObjectURL(new Blob([`${JSON.stringify(file, null, 2)}\n`], { type: "application/json" }));
  const result = form.querySelector(".desk-result");
  result.replaceChildren(
    element("p", "Le fichier est dans vos téléchargements\u00a0:"),
    link,
    element("p", "Déposez-le dans le dossier « gestes » du projet privé, sur la forge. Rien n’est encore inscrit."),
  );
  result.hidden = false;
  link.click();
  result.focus();
}

// After a call: all is exact, or what is not is told and nothing is made.
function conclude(form) {
  const marked = (value) => [...form.querySelectorAll(`[data-line] input[value=${value}]:checked`)].map((input) => input.closest("[data-line]").dataset.line);
  const changed = marked("changed");
  const silent = marked("silent");
  for (const [id, titles] of [["corriger", changed], ["rappeler", silent]]) {
    const part = document.getElementById(id);
    part.hidden = !titles.length;
    part.querySelector("ul").replaceChildren(...titles.map((title) => element("li", title)));
  }
  const first = changed.length ? "corriger" : silent.length ? "rappeler" : "";
  if (first) {
    form.querySelector(".desk-result").hidden = true;
    document.getElementById(first).focus();
  }
  return !first;
}

for (const form of document.querySelectorAll("form[data-gesture]")) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const found = faults(form);
    show(form, found);
    if (!found.length && (form.dataset.gesture !== "reading" || conclude(form))) {
      give(form);
    }
  });
}

const address = document.querySelector("[data-address]");
if (address) {
  const seen = document.getElementById("page-trouvee");
  address.addEventListener("input", () => {
    const meant = record(address.value);
    seen.hidden = !meant;
    if (!meant) {
      return;
    }
    seen.querySelector("h2").textContent = `${meant.name}${meant.state === "online" ? "" : " (pas en ligne)"}`;
    seen.querySelector(".desk-seen__numbers").replaceChildren(
      element("p", meant.numbers.length ? `Numéros\u00a0: ${meant.numbers.join(", ")}` : "Aucun numéro."),
    );
    seen.querySelector(".desk-seen__sharing").replaceChildren(
      meant.sharing.length ? list("Un de ces numéros est donné aussi par\u00a0:", meant.sharing) : element("p", "Aucun autre endroit ne donne son numéro."),
    );
    seen.querySelector(".desk-seen__naming").replaceChildren(
      meant.naming.length ? list("La nomment, ou y mènent\u00a0:", meant.naming) : element("p", "Aucune autre page ne la nomme."),
    );
  });
}

// A proposal that came by e-mail: who sent it is told here alone, the file that is kept does not name them.
const piece = document.querySelector("[data-strip]");
if (piece) {
  const fault = document.getElementById("piece-faute");
  const seen = document.getElementById("piece-lue");
  const refuse = (text) => {
    fault.textContent = text;
    fault.hidden = false;
    fault.focus();
  };
  const strip = (text) => {
    let proposal;
    try {
      proposal = JSON.parse(text);
    } catch {
      return refuse("Ce fichier ne se lit pas\u00a0: ce n’est pas celui que fait la page « Proposer une fiche », ou il est abîmé.");
    }
    if (!proposal || !String(proposal.format).startsWith("egalite-proposition-")) {
      return refuse("Ce fichier n’est pas une proposition\u00a0: demandez celui que fait la page « Proposer une fiche ».");
    }
    const { contact, ...kept } = proposal;
    const organisation = String((kept.organisation || {}).id || "organisme").replace(/[^a-z0-9-]/g, "");
    const bytes = crypto.getRandomValues(new Uint8Array(2));
    const name = `proposition-${today}-${organisation}-${[...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("")}.json`;
    const link = element("a", name, { download: name });
    link.href = URL.createObjectURL(new Blob([`${JSON.stringify(kept)}\n`], { type: "application/json" }));
    const who = contact ? [contact.role, contact.email, contact.phone].filter(Boolean) : [];
    seen.replaceChildren(
      who.length ? list("À qui répondre, à noter dans votre messagerie seule\u00a0:", who) : element("p", "Ce fichier ne nomme aucun contact."),
      element("p", "Le fichier sans contact est dans vos téléchargements\u00a0:"),
      link,
      element("p", "Déposez-le dans le dossier « propositions » du projet privé, puis prenez le bureau suivant\u00a0: la proposition y sera jugée."),
    );
    seen.hidden = false;
    link.click();
    seen.focus();
    return undefined;
  };
  piece.addEventListener("change", () => {
    fault.hidden = true;
    seen.hidden = true;
    if (piece.files.length) {
      piece.files[0].text().then(strip);
    }
  });
}

// A link to a gesture of a partner opens it.
function open() {
  const part = location.hash ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  if (part && part.tagName === "DETAILS") {
    part.open = true;
    part.scrollIntoView();
  }
}

addEventListener("hashchange", open);
open();
