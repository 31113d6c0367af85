import { rove } from "./roving.js";
import { select, selection } from "./selection.js";

const TOOLS = ["mailbox", "clock", "faults"];
// At phone width the mailbox is a place of its own, the other tools share one.
const PANES = { citizens: {}, staff: {}, mailbox: { tool: "mailbox" }, tools: {} };

/** Which part is shown: the bottom bar's places on a phone, the tabs of the side panel everywhere. */
export function panesView() {
  for (const button of document.querySelectorAll("[data-pane]"))
    button.addEventListener("click", () => openPane(button.dataset.pane));
  for (const button of document.querySelectorAll("[data-tool]"))
    button.addEventListener("click", () => openTool(button.dataset.tool));
  const refreshTabs = rove(document.getElementById("tool-tabs"), {
    moved: (tab) => openTool(tab.dataset.tool),
    preferred: (stops) => stops.find((stop) => stop.ariaSelected === "true"),
  });
  return () => draw(refreshTabs);
}

function openPane(pane) {
  const tool = pane === "tools" && selection.tool === "mailbox" ? { tool: "clock" } : PANES[pane];
  select({ pane, ...tool });
}

function openTool(tool) {
  select({
    tool,
    pane: ["mailbox", "tools"].includes(selection.pane) ? (tool === "mailbox" ? "mailbox" : "tools") : selection.pane,
  });
}

function draw(refreshTabs) {
  document.body.dataset.shown = selection.pane;
  for (const button of document.querySelectorAll("[data-pane]"))
    button.ariaCurrent = String(button.dataset.pane === selection.pane);
  for (const tool of TOOLS) {
    document.getElementById(`panel-${tool}`).hidden = tool !== selection.tool;
    document.querySelector(`[data-tool=${tool}]`).ariaSelected = String(tool === selection.tool);
  }
  refreshTabs();
}

/** Skip links open the part they lead to before the focus goes there. */
export function wireSkipLinks() {
  for (const link of document.querySelectorAll("[data-skip]")) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      openPane(link.dataset.skip);
      document.querySelector(link.dataset.target)?.focus();
    });
  }
}
