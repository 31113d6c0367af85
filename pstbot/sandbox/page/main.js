import { chatsView } from "./chats.js";
import { clockView } from "./clock.js";
import { faultsView } from "./faults.js";
import { groupTool } from "./grouptool.js";
import { headerView } from "./header.js";
import { translatePage } from "./i18n.js";
import { mailboxView } from "./mailbox.js";
import { drawNewcomer, wireNewcomer } from "./newcomer.js";
import { panesView, wireSkipLinks } from "./panes.js";
import { settleSelection } from "./selection.js";
import { serviceView } from "./service.js";
import { staffView } from "./staff.js";
import { changed, follow, onChange, state } from "./state.js";
import { drawToasts } from "./toasts.js";
import { beginSeen } from "./unread.js";
import { useZone } from "./when.js";

const drawHeader = headerView();
// Panes first: whether a chat is visible decides whether it counts as read.
const views = [
  panesView(),
  chatsView(),
  staffView(),
  mailboxView(),
  clockView(),
  faultsView(),
  serviceView(),
  groupTool(),
  drawToasts,
  drawNewcomer,
];

function draw() {
  drawHeader();
  if (!state.snapshot) return;
  useZone(state.snapshot.timezone);
  beginSeen(state.snapshot);
  settleSelection();
  for (const view of views) alone(view);
  document.body.classList.add("ready");
}

/** One part that cannot be drawn is reported and leaves the others alive. */
function alone(view) {
  try {
    view();
  } catch (error) {
    reportError(error);
  }
}

wireNewcomer();
wireSkipLinks();
translatePage();
onChange(draw);
document.addEventListener("visibilitychange", () => document.hidden || changed());
follow();
