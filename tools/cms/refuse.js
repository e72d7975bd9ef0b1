// What the CMS's own fields do not demand, demanded when a record is saved: the whole schema, compiled ahead of time.
// A fault stops the save and is told in a dialog of ours: the CMS would only say that an error occurred.
import localise from 'ajv-i18n/localize/fr';
import judges from 'egalite:judges';
import * as validators from 'egalite:validators';

import { record } from './records.js';

/** Faults of what a collection's fields hold, as French sentences; none for a collection that no schema judges. */
export function faults(collection, data) {
  const validate = validators[collection];
  if (!validate || validate(record(data, judges[collection]))) {
    return [];
  }
  localise(validate.errors);
  // A field that fits none of its forms has a fault for each: one sentence is enough.
  const forms = validate.errors.filter(({ keyword }) => keyword === 'oneOf').map(({ instancePath }) => instancePath);
  const told = validate.errors
    .filter(({ keyword, instancePath }) => keyword === 'oneOf' || !forms.some((form) => instancePath.startsWith(form)))
    .map((error) => `${place(error, judges[collection].schema)}\u00a0: ${reason(error)}.`);
  return [...new Set(told)];
}

/** Stops a save by throwing, and shows its faults; `ready` settles when nothing of the CMS's own would cover them. */
export function refuse(collection, data, ready = async () => {}) {
  const found = faults(collection, data);
  if (found.length) {
    ready().then(() => show(found));
    throw new Error(`Fiche non enregistrée : ${found.join(' ')}`);
  }
}

function reason({ keyword, message, parentSchema, params, schema }) {
  if (keyword === 'pattern' && parentSchema['x-message']) {
    return parentSchema['x-message'];
  }
  if (keyword === 'oneOf') {
    const forms = schema.map((form) => ('const' in form ? form.description.replace(/\.$/, '') : form.title));
    return `choisissez une seule forme\u00a0: ${forms.join(', ou ')}`;
  }
  if (keyword === 'required') {
    return 'ce champ est obligatoire';
  }
  if (keyword === 'additionalProperties') {
    return `le champ «\u00a0${params.additionalProperty}\u00a0» n’existe pas`;
  }
  return message;
}

/** French name of the field that a fault is about: « Moyens de contact, 2, Type ». */
function place({ instancePath, keyword, params }, schema) {
  const steps = instancePath.split('/').slice(1);
  if (keyword === 'required') {
    steps.push(params.missingProperty);
  }
  const names = [];
  let node = schema;
  for (const step of steps) {
    if (/^\d+$/.test(step)) {
      names.push(String(Number(step) + 1));
      node = node?.items;
    } else {
      node = node?.properties?.[step];
      names.push(node?.title ?? step);
    }
  }
  return names.join(', ') || 'Fiche';
}

function show(sentences) {
  document.querySelector('dialog.refused')?.remove();
  const dialog = document.createElement('dialog');
  dialog.className = 'refused';
  dialog.lang = 'fr';
  dialog.setAttribute('aria-labelledby', 'refused-title');
  const title = document.createElement('h2');
  title.id = 'refused-title';
  title.textContent = 'Cette fiche n’est pas enregistrée';
  const intro = document.createElement('p');
  intro.textContent = sentences.length === 1 ? 'Un point est à corriger\u00a0:' : `${sentences.length} points sont à corriger\u00a0:`;
  const list = document.createElement('ul');
  for (const sentence of sentences) {
    const item = document.createElement('li');
    item.textContent = sentence;
    list.append(item);
  }
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = 'Revenir à la fiche';
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  dialog.append(title, intro, list, close);
  document.body.append(dialog);
  dialog.showModal();
}
