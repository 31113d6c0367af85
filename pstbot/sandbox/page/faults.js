import { element } from "./element.js";
import { currentLanguage, hasText, t } from "./i18n.js";
import { keyed } from "./keyed.js";
import { post, remove } from "./server.js";
import { state } from "./state.js";

const KINDS = {
  telegram: ["429", "500", "403", "unreadable", "reset_before", "reset_after", "slow", "duplicate_updates"],
  mail: ["421", "451", "550", "reset_before", "reset_after", "slow"],
  zoom: ["401", "429", "429_daily", "500", "unreadable", "reset_before", "reset_after", "slow"],
};
const node = (id) => document.getElementById(id);

/** Trouble to order: a switch per destination and kind, with how often and for how many calls. */
export function faultsView() {
  node("faults-clear").addEventListener("click", () => remove("faults"));
  return draw;
}

const kindText = (kind) => (hasText(`fault-${kind}`) ? t(`fault-${kind}`) : kind);
const destinationText = (name) => (hasText(`destination-${name}`) ? t(`destination-${name}`) : name);
const isActive = (destination, kind) =>
  state.snapshot.faults.some((fault) => fault.destination === destination && fault.kind === kind);

function draw() {
  const { faults } = state.snapshot;
  drawSwitches();
  node("faults-none").hidden = faults.length > 0;
  node("faults-clear").disabled = !faults.length;
  keyed(node("faults-active"), faults, {
    key: (fault) => fault.id,
    signature: (fault) => JSON.stringify([fault, currentLanguage()]),
    build: faultRow,
  });
  for (const badge of document.querySelectorAll("[data-badge=faults]")) badge.textContent = faults.length || "";
}

function drawSwitches() {
  keyed(node("fault-switches"), Object.keys(KINDS), {
    key: (destination) => destination,
    signature: (destination) => currentLanguage() + KINDS[destination].map((kind) => isActive(destination, kind)),
    build: (destination) =>
      element(
        "fieldset",
        {},
        element("legend", {}, destinationText(destination)),
        KINDS[destination].map((kind) => faultSwitch(destination, kind)),
      ),
  });
}

function faultSwitch(destination, kind) {
  const active = isActive(destination, kind);
  return element(
    "button",
    {
      type: "button",
      role: "switch",
      class: "switch",
      "aria-checked": String(active),
      "data-stop": `${destination}-${kind}`,
      "data-testid": `fault-${destination}-${kind}`,
      onclick: () => (active ? lift(destination, kind) : inflict(destination, kind)),
    },
    element("span", {}, kindText(kind)),
  );
}

function inflict(destination, kind) {
  const count = Number(node("fault-count").value);
  const share = Math.min(100, Math.max(1, Number(node("fault-share").value) || 100)) / 100;
  return post("faults", { destination, kind, share, ...(count > 0 ? { count } : {}) });
}

/** The sandbox restores a destination as a whole: its other faults are ordered anew, with all their settings. */
async function lift(destination, kind) {
  const others = state.snapshot.faults.filter((fault) => fault.destination === destination && fault.kind !== kind);
  if (!(await remove(`faults?destination=${destination}`))) return;
  for (const { id: _, ...fault } of others) await post("faults", fault);
}

/** A count decides alone: the next so many calls fail, whatever the share. */
function faultRow(fault) {
  const dose = fault.count
    ? t("times", { count: fault.count })
    : (fault.share ?? 1) >= 1
      ? t("always")
      : `${Math.round(fault.share * 100)}%`;
  return element(
    "li",
    {},
    element("strong", {}, destinationText(fault.destination)),
    element("span", {}, kindText(fault.kind)),
    element("small", {}, dose),
  );
}
