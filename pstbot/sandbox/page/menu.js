import { element } from "./element.js";
import { rove } from "./roving.js";

let close = () => {};

/** A small popup beside its anchor: entries {text, run} or {row: [entries]}. Esc, Tab or a click elsewhere closes. */
export function openMenu(anchor, entries) {
  close();
  const menu = element("div", { class: "menu", role: "menu" }, entries.filter(Boolean).map(entryNode));
  document.body.append(menu);
  place(menu, anchor.getBoundingClientRect());
  rove(menu, { preferred: (stops) => stops[0] })();
  menu.querySelector("[data-stop]").focus();
  const outside = (event) => !menu.contains(event.target) && close();
  setTimeout(() => document.addEventListener("click", outside));
  menu.addEventListener("keydown", (event) => ["Escape", "Tab"].includes(event.key) && leave(event));
  close = () => {
    document.removeEventListener("click", outside);
    menu.remove();
    close = () => {};
  };
  const leave = (event) => {
    event.preventDefault();
    event.stopPropagation();
    close();
    anchor.focus();
  };
}

const entryNode = (entry) => (entry.row ? element("div", { class: "menu-row" }, entry.row.map(item)) : item(entry));

const item = ({ text, label, hint, run }) =>
  element(
    "button",
    {
      type: "button",
      role: "menuitem",
      "data-stop": label ?? text,
      "aria-label": label,
      onclick: () => (close(), run()),
    },
    text,
    hint && element("small", {}, hint),
  );

function place(menu, anchor) {
  const { width, height } = menu.getBoundingClientRect();
  const below = anchor.bottom + height + 8 < innerHeight;
  menu.style.left = `${Math.max(8, Math.min(anchor.left, innerWidth - width - 8))}px`;
  menu.style.top = `${Math.max(8, below ? anchor.bottom + 4 : anchor.top - height - 4)}px`;
}
