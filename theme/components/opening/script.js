// Says whether a service is open now, from the hours that it announces and the device's clock, at the hour of the service.

const DAY = 86_400_000;
const FRESH = 180; // days during which hours that were checked are trusted
const NAMES = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];
const HOLIDAY = 7;
const CONFIRM = "Horaires à confirmer";
const ANNOUNCED = "d’après les horaires annoncés";
const EAST = "east";

// Easter Sunday, in days since 1970: the anonymous Gregorian algorithm, as Butcher published it.
function easter(year) {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const f = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - f + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return day(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
}

// The public holidays of a year, as days since 1970 (Code du travail, article L3133-1).
export function holidays(year) {
  const sunday = easter(year);
  const fixed = [[1, 1], [5, 1], [5, 8], [7, 14], [8, 15], [11, 1], [11, 11], [12, 25]];
  return new Set([...fixed.map(([mm, dd]) => day(year, mm, dd)), sunday + 1, sunday + 39, sunday + 50]);
}

// Good Friday, in some towns, and 26 December: public holidays of Moselle, Bas-Rhin and Haut-Rhin alone (article L3134-13).
export function eastern(year) {
  return new Set([easter(year) - 2, day(year, 12, 26)]);
}

function day(year, month, date) {
  return Date.UTC(year, month - 1, date) / DAY;
}

// Public holiday of an overseas département alone, by its code (article L3422-2).
const OVERSEAS = {
  971: [5, 27], 972: [5, 22], 973: [6, 10], 974: [12, 20], 976: [4, 27], 977: [10, 9], 978: [5, 28],
};

// Days that custom keeps there, and no law: whether a service is open is then nobody's to say.
const CUSTOM = {
  971: (year) => [easter(year) - 24, easter(year) - 2, day(year, 7, 21)],
  972: (year) => [day(year, 7, 21)],
  978: (year) => [day(year, 7, 21)],
};

// Whether nothing is sure on a day: a holiday of that place alone, perhaps not of every town or of every trade.
export function unsure(date, place) {
  if (place === EAST) return eastern(year(date)).has(date);
  return (CUSTOM[place]?.(year(date)) ?? []).includes(date);
}

// Today and the minutes since midnight, where a clock shows the time of a zone.
function clock(now, zone) {
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone, year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric",
    hourCycle: "h23",
  });
  const parts = Object.fromEntries(format.formatToParts(now).map((part) => [part.type, Number(part.value)]));
  return [day(parts.year, parts.month, parts.day), parts.hour * 60 + parts.minute];
}

// Whether a day is a public holiday in a place: "east", the code of an overseas département, or "" for all of France.
export function off(date, place) {
  const local = OVERSEAS[place];
  return holidays(year(date)).has(date) || (place === EAST && eastern(year(date)).has(date))
    || (local !== undefined && date === day(year(date), ...local));
}

function year(date) {
  return new Date(date * DAY).getUTCFullYear();
}

// Spans of a day, in minutes, in order. A public holiday has its own, or none; a closed day has none.
function spans(slots, date, place, closed) {
  if (closed.some(([first, last]) => first <= date && date <= last)) return [];
  const kind = off(date, place) ? HOLIDAY : (date + 3) % 7;
  return slots.filter((slot) => slot.days.includes(String(kind))).sort((a, b) => a.from - b.from);
}

function minutes(written) {
  const [hour, minute] = written.split(":").map(Number);
  return hour * 60 + minute;
}

function hour(time) {
  return `${Math.floor(time / 60)}\u00a0h${time % 60 ? `\u00a0${String(time % 60).padStart(2, "0")}` : ""}`;
}

// « Ouvert d'après les horaires annoncés », or when it opens: `written` is as the page gives it, `checked` year-month-day.
export function statement(written, checked, now, place = "", closures = "", zone = "Europe/Paris") {
  const [today, time] = clock(now, zone);
  const age = today - Date.parse(checked) / DAY;
  if (!(age >= 0 && age <= FRESH) || unsure(today, place)) return CONFIRM;
  const slots = written.split(";").map((slot) => {
    const [days, from, to] = slot.split(/[ -]/);
    return { days, from: minutes(from), to: minutes(to) };
  });
  const closedSpans = closures.split(";").filter(Boolean).map((span) => {
    const [first, last] = span.split("/");
    return [first ? Date.parse(first) / DAY : -Infinity, last ? Date.parse(last) / DAY : Infinity];
  });
  if (spans(slots, today, place, closedSpans).some((span) => span.from <= time && time < span.to)) return `Ouvert ${ANNOUNCED}`;
  for (let ahead = 0; ahead <= 7; ahead += 1) {
    const next = spans(slots, today + ahead, place, closedSpans).find((span) => ahead || span.from > time);
    if (next) {
      const when = ["aujourd’hui", "demain"][ahead] ?? NAMES[(today + ahead + 3) % 7];
      return `Fermé ${ANNOUNCED}, ouvre ${when}${ahead === 7 ? " prochain" : ""} à ${hour(next.from)}`;
    }
  }
  return `Fermé ${ANNOUNCED}`;
}

function say() {
  for (const box of document.querySelectorAll("[data-opening]")) {
    const line = box.querySelector(".hours__now");
    const { opening, checked, place, closed, zone } = box.dataset;
    line.textContent = statement(opening, checked, new Date(), place, closed, zone);
    line.hidden = false;
    line.classList.toggle("hours__now--passing", line.textContent !== CONFIRM);
  }
}

say();
// A page left open and found again.
document.addEventListener("visibilitychange", say);
