import { element } from "./element.js";
import { currentLanguage, t } from "./i18n.js";
import { post } from "./server.js";
import { now, state } from "./state.js";
import { complain } from "./toasts.js";
import { fieldOf, instantOf, isWeekend, momentOf, timeOf, zoneName } from "./when.js";

const DAY = 86400;
const JUMPS = [
  ["10m", () => 600],
  ["1h", () => 3600],
  ["1d", () => DAY],
  ["3wd", () => workingDays(3)],
  ["7d", () => 7 * DAY],
];
const node = (id) => document.getElementById(id);

/** The office's clock and the buttons that move it for the whole sandbox. */
export function clockView() {
  const buttons = JUMPS.map(([name, seconds]) =>
    element("button", {
      type: "button",
      "data-testid": `clock-plus-${name}`,
      "data-t": `plus-${name}`,
      onclick: () => post("clock", { advance_seconds: seconds() }),
    }),
  );
  node("clock-jumps").append(...buttons);
  node("clock-form").addEventListener("submit", onSet);
  // what somebody is choosing stays, whatever happens meanwhile
  node("clock-field").addEventListener("input", (event) => (event.target.dataset.chosen = "yes"));
  setInterval(() => state.snapshot && tick(), 1000);
  return draw;
}

function onSet(event) {
  event.preventDefault();
  const field = node("clock-field");
  if (!field.value) return;
  if (Date.parse(instantOf(field.value)) < now()) complain(t("clock-forward-only"));
  else post("clock", { set: instantOf(field.value) }).then(() => delete field.dataset.chosen);
}

function draw() {
  tick();
  const field = node("clock-field");
  if (!field.dataset.chosen) field.value = fieldOf(now());
  node("clock-zone").textContent = zoneName();
  node("clock-offset").textContent = shifted(state.snapshot.offset_seconds);
}

function tick() {
  node("clock-now").textContent = momentOf(now());
  node("clock-chip").textContent = momentOf(now());
  node("phone-time").textContent = timeOf(now());
}

function shifted(seconds) {
  if (Math.abs(seconds) < 60) return t("clock-real");
  const minutes = Math.round(Math.abs(seconds) / 60);
  const counts = [
    ["day", Math.floor(minutes / 1440)],
    ["hour", Math.floor((minutes % 1440) / 60)],
    ["minute", minutes % 60],
  ];
  const words = counts
    .filter(([, count]) => count)
    .map(([unit, count]) =>
      new Intl.NumberFormat(currentLanguage(), { style: "unit", unit, unitDisplay: "long" }).format(count),
    );
  return t(seconds > 0 ? "clock-ahead" : "clock-behind", { span: words.join(" ") });
}

/** Seconds until the same time of day after so many days that are neither Saturday nor Sunday. */
function workingDays(count) {
  let days = 0;
  for (let left = count; left > 0;) {
    days += 1;
    if (!isWeekend(now().getTime() + days * DAY * 1000)) left -= 1;
  }
  return days * DAY;
}
