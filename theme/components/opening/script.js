// Says whether a service is open now, from its hours and the device's clock, at the hour of Paris.

const DAY = 86_400_000;
const FRESH = 180; // days during which hours that were checked are trusted
const NAMES = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];
const HOLIDAY = 7;
const CONFIRM = "Horaires à confirmer";

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

// Today and the minutes since midnight, in Paris.
function paris(now) {
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone: "Europe/Paris", year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric",
    hourCycle: "h23",
  });
  const parts = Object.fromEntries(format.formatToParts(now).map((part) => [part.type, Number(part.value)]));
  return [day(parts.year, parts.month, parts.day), parts.hour * 60 + parts.minute];
}

function year(date) {
  return new Date(date * DAY).getUTCFullYear();
}

// Spans of a day, in minutes, in order. A public holiday has its own, or none; a closed day has none.
function spans(slots, date, east, closedSpans) {
  if (closedSpans.some(([first, last]) => first <= date && date <= last)) return [];
  const off = holidays(year(date)).has(date) || (east && eastern(year(date)).has(date));
  const kind = off ? HOLIDAY : (date + 3) % 7;
  return slots.filter((slot) => slot.days.includes(String(kind))).sort((a, b) => a.from - b.from);
}

function minutes(written) {
  const [hour, minute] = written.split(":").map(Number);
  return hour * 60 + minute;
}

function hour(time) {
  return `${Math.floor(time / 60)}\u00a0h${time % 60 ? `\u00a0${String(time % 60).padStart(2, "0")}` : ""}`;
}

// « Ouvert maintenant », or when it opens: `written` is as the page gives it, `checked` year-month-day. In the east, nothing
// is sure on a day that is a holiday there alone, perhaps not in every town.
export function statement(written, checked, now, east = false, closures = "") {
  const [today, time] = paris(now);
  const age = today - Date.parse(checked) / DAY;
  if (!(age >= 0 && age <= FRESH) || (east && eastern(year(today)).has(today))) return CONFIRM;
  const slots = written.split(";").map((slot) => {
    const [days, from, to] = slot.split(/[ -]/);
    return { days, from: minutes(from), to: minutes(to) };
  });
  const closedSpans = closures.split(";").filter(Boolean).map((span) => {
    const [first, last] = span.split("/");
    return [first ? Date.parse(first) / DAY : -Infinity, last ? Date.parse(last) / DAY : Infinity];
  });
  const isOpen = spans(slots, today, east, closedSpans).some((span) => span.from <= time && time < span.to);
  if (isOpen) return "Ouvert maintenant";
  for (let ahead = 0; ahead <= 7; ahead += 1) {
    const next = spans(slots, today + ahead, east, closedSpans).find((span) => ahead || span.from > time);
    if (next) {
      const when = ["aujourd’hui", "demain"][ahead] ?? NAMES[(today + ahead + 3) % 7];
      return `Fermé, ouvre ${when}${ahead === 7 ? " prochain" : ""} à ${hour(next.from)}`;
    }
  }
  return "Fermé";
}

function say() {
  for (const box of document.querySelectorAll("[data-opening]")) {
    const line = box.querySelector(".hours__now");
    const { opening, checked, closed } = box.dataset;
    line.textContent = statement(opening, checked, new Date(), "east" in box.dataset, closed);
    line.hidden = false;
    line.classList.toggle("hours__now--passing", line.textContent !== CONFIRM);
  }
}

say();
// A page left open and found again.
document.addEventListener("visibilitychange", say);
