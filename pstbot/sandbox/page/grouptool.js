import { selectedGroup } from "./selection.js";
import { post } from "./server.js";

const node = () => document.getElementById("group-flat");

/** Whether the staff group has topics, as its administrator switches it in Telegram. */
export function groupTool() {
  node().addEventListener("click", () => post("topics", { chat_id: selectedGroup().id, on: !selectedGroup().is_forum }));
  return draw;
}

function draw() {
  const group = selectedGroup();
  node().disabled = !group;
  node().setAttribute("aria-checked", String(Boolean(group && !group.is_forum)));
}
