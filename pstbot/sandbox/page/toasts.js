import { element } from "./element.js";
import { t } from "./i18n.js";
import { personById } from "./selection.js";
import { state } from "./state.js";

const SECONDS = 5;
const shown = new Set();
let begun = false;

/** Answers to button presses: a passing line, or a box to confirm. Those from before the page opened stay silent. */
export function drawToasts() {
  for (const toast of state.snapshot.toasts) {
    if (shown.has(toast.id)) continue;
    shown.add(toast.id);
    if (begun && toast.text) display(toast);
  }
  begun = true;
}

function display(toast) {
  const person = personById(toast.person_id);
  if (toast.alert) alertBox(toast.text, person?.first_name);
  else pass(toast.text, person?.first_name);
}

export const complain = (sentence) => pass(sentence, null, "complaint");

export const inform = (sentence) => pass(sentence, null);

function pass(text, name, kind = "") {
  const node = element(
    "div",
    { class: `toast ${kind}`, "data-testid": "toast" },
    name && element("strong", { dir: "auto" }, name),
    element("span", { dir: "auto" }, text),
  );
  document.getElementById("toasts").append(node);
  setTimeout(() => node.remove(), SECONDS * 1000);
}

function alertBox(text, name) {
  const close = element("button", { type: "submit", class: "primary" }, t("ok"));
  const form = element(
    "form",
    { method: "dialog" },
    element("h2", { dir: "auto" }, name ?? t("notice")),
    element("p", { dir: "auto" }, text),
    close,
  );
  const box = element("dialog", { class: "alert", "data-testid": "alert" }, form);
  box.addEventListener("close", () => box.remove());
  document.body.append(box);
  box.showModal();
}
