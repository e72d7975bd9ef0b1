// A phone number as records/values/phone.py reads it: how it is shown, or why it is refused.

import { DEAR, ORDINARY, OVERSEAS, PLANS, SHORT } from "./tables.js";

const FORM = /^\+?[0-9]+(?: [0-9]+)*$/;
const PRICE = "donnez un numéro gratuit ou au prix d’un appel normal.";
const PREMIUM = { words: `Numéro surtaxé refusé\u202f; ${PRICE}` };

function short(digits) {
  if (!SHORT.test(digits)) {
    return { words: "Ce n’est pas un numéro court français\u202f; comptez les chiffres. Un numéro du Pacifique s’écrit avec son indicatif (+687, +689, +681)." };
  }
  if (DEAR.test(digits) && !ORDINARY.includes(digits)) return PREMIUM;
  if (digits.length === 6) return { shown: digits.replace(/^(...)/, "$1 "), dial: digits };
  return { shown: digits.length > 3 ? digits.replace(/(..)(?=.)/g, "$1 ") : digits, dial: digits };
}

// Numbers of several plans share a country code: the first plan of a code says how they are all shown.
function shown(plan, national, abroad) {
  const { formats } = PLANS.find(({ code }) => code === plan.code);
  const [, groups, home, away] = formats.find(([leading, whole]) => leading.test(national) && whole.test(national)) ?? [];
  if (abroad) return `+${plan.code} ${groups ? national.replace(groups, away) : national}`;
  return groups ? national.replace(groups, home) : national;
}

// `{shown, dial}` of a number that is accepted, `{words}` of another.
export function number(written) {
  const compact = written.trim().replace(/^(\+[0-9]{2,3}) ?\(0\)/, "$1 ").replace(/[\s.()/\u2010-\u2015-]+/g, " ").trim();
  if (!FORM.test(compact)) return { words: "Un numéro ne contient que des chiffres et des espaces\u202f; le reste va dans «\u00a0Remarque\u00a0»." };
  const digits = compact.replaceAll(" ", "").replace(/^00/, "+");
  const abroad = digits[0] === "+";
  if (!abroad && digits.length <= 6) return short(digits);
  if (!abroad && digits[0] !== "0" && PLANS.some(({ code, trunk, accepted }) => !trunk && digits.startsWith(code) && accepted.test(digits.slice(code.length)))) {
    return { words: `Écrivez l’indicatif avec «\u00a0+\u00a0» (+${digits}), ou le 0 d’un numéro de métropole.` };
  }
  const plans = abroad ? PLANS.filter(({ code }) => digits.startsWith(`+${code}`)) : PLANS.filter(({ trunk }) => trunk);
  for (const plan of !abroad && OVERSEAS.test(digits) ? plans.slice(1) : plans) {
    const rest = abroad ? digits.slice(plan.code.length + 1) : digits;
    const national = plan.trunk ? rest.replace(/^0/, "") : rest;
    if (plan.accepted.test(national)) return { shown: shown(plan, national, abroad), dial: `+${plan.code}${national}` };
    if (plan.dear?.test(national)) return PREMIUM;
  }
  return { words: "Ce n’est pas un numéro français\u202f; comptez les chiffres et vérifiez l’indicatif." };
}

// Whether a number, in figures alone after an optional "+", costs more than an ordinary call.
export function dear(digits) {
  if (!digits.startsWith("+") && digits.length <= 6) return SHORT.test(digits) && DEAR.test(digits) && !ORDINARY.includes(digits);
  const abroad = digits.startsWith("+");
  return PLANS.some(({ code, trunk, dear: high }) => {
    if (!high || (abroad ? !digits.startsWith(`+${code}`) : !trunk)) return false;
    const rest = abroad ? digits.slice(code.length + 1) : digits;
    return high.test(trunk ? rest.replace(/^0/, "") : rest);
  });
}

// A number that is accepted, as it is shown; another as it was typed.
export const mended = (written) => number(written).shown ?? written;
export const fault = (written) => {
  const { words, shown: right } = number(written);
  return words ?? (right === written ? "" : `Écrivez ce numéro «\u00a0${right}\u00a0».`);
};
