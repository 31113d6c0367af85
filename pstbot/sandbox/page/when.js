import { currentLanguage } from "./i18n.js";

const ZONE_NAMES = {
  "Asia/Jakarta": "WIB",
  "Asia/Pontianak": "WIB",
  "Asia/Makassar": "WITA",
  "Asia/Jayapura": "WIT",
};
const formats = new Map();
let zone = "Asia/Makassar";

export function useZone(name) {
  zone = name || zone;
}

export const zoneName = () => ZONE_NAMES[zone] ?? zone;

/** Named parts of an instant in the office's zone; months and weekdays in the page's language. */
function parts(instant) {
  const locale = currentLanguage() === "id" ? "id-ID" : "en-GB";
  const name = `${locale} ${zone}`;
  if (!formats.has(name)) formats.set(name, formatFor(locale));
  return Object.fromEntries(
    formats
      .get(name)
      .formatToParts(new Date(instant))
      .map((part) => [part.type, part.value]),
  );
}

const formatFor = (locale) =>
  new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    hourCycle: "h23",
    weekday: "long",
    year: "numeric",
    month: "long",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  });

/** "10.04" in Indonesian, "10:04" in English. */
export function timeOf(instant) {
  const { hour, minute } = parts(instant);
  return currentLanguage() === "id" ? `${hour}.${minute}` : `${hour}:${minute}`;
}

/** "Senin, 23 November 2026". */
export function dayOf(instant) {
  const { weekday, day, month, year } = parts(instant);
  return currentLanguage() === "id" ? `${weekday}, ${day} ${month} ${year}` : `${weekday} ${day} ${month} ${year}`;
}

/** "Senin, 23 November 2026 pukul 10.00 WITA". */
export function momentOf(instant) {
  return `${dayOf(instant)} ${currentLanguage() === "id" ? "pukul" : "at"} ${timeOf(instant)} ${zoneName()}`;
}

/** "10.04" on the given day, otherwise "23 November". */
export function shortOf(instant, now) {
  if (dayOf(instant) === dayOf(now)) return timeOf(instant);
  const { day, month } = parts(instant);
  return `${day} ${month.slice(0, 3)}`;
}

/** The office's wall clock as a datetime-local field wants it: "2026-11-23T10:00". */
export function fieldOf(instant) {
  const shifted = new Date(new Date(instant).getTime() + offsetAt(instant));
  return shifted.toISOString().slice(0, 16);
}

/** The UTC instant of a datetime-local value read as the office's wall clock. */
export function instantOf(field) {
  const wall = new Date(`${field}Z`).getTime();
  return new Date(wall - offsetAt(wall)).toISOString();
}

function offsetAt(instant) {
  const exact = Math.floor(new Date(instant).getTime() / 60000) * 60000;
  const local = new Date(exact).toLocaleString("sv-SE", { timeZone: zone });
  return new Date(`${local.replace(" ", "T")}Z`).getTime() - exact;
}

/** Saturday and Sunday in the office's zone; the page knows no holidays. */
export function isWeekend(instant) {
  const day = new Date(new Date(instant).getTime() + offsetAt(instant)).getUTCDay();
  return day === 0 || day === 6;
}
