import { announce } from "./announce.js";
import { element } from "./element.js";
import { currentLanguage, t } from "./i18n.js";
import { keyed } from "./keyed.js";
import { messageNode, summary } from "./message.js";
import { rove } from "./roving.js";
import { dayOf } from "./when.js";

const PAGE = 150;
const NEAR = 80;
const MARGIN = 8;
const GROUPED_MS = 5 * 60 * 1000;

/** A scrolling list of messages that keeps the reader's place: `show(messages, context)` draws, `jump(id)` finds. */
export function thread(list, newer) {
  const refreshStops = rove(list, { preferred: latest });
  const view = { list, newer, refreshStops, key: null, limit: PAGE, last: 0, lastText: "", news: null, pinned: true, placed: 0 };
  newer.addEventListener("click", () => toEnd(view));
  list.addEventListener("scroll", () => onScroll(view), { passive: true });
  new ResizeObserver(() => view.pinned && toNews(view)).observe(list);
  list.addEventListener("load", () => view.pinned && toNews(view), true);
  return {
    show: (messages, context) => show(view, messages, context),
    jump: (id) => jump(view, id),
    toEnd: () => toEnd(view),
  };
}

/** Tab leads to the newest choice: the first button under the last message, or its menu. */
const latest = (stops) => stops.at(-1)?.closest(".inline-keyboard")?.querySelector("[data-stop]") ?? stops.at(-1);

const atEnd = (list) => list.scrollHeight - list.scrollTop - list.clientHeight < NEAR;

function toEnd(view) {
  view.list.scrollTop = view.list.scrollHeight;
  Object.assign(view, { news: null, pinned: true, placed: view.list.scrollTop });
  view.newer.hidden = true;
}

/** The end, but never past the beginning of what is new: a long answer is read from its first line. */
function toNews(view) {
  const { list, news } = view;
  if (news !== null && !list.clientHeight) return; // a hidden pane is placed when it is shown
  toEnd(view);
  const top = (nodeOf(view, news)?.offsetTop ?? Infinity) - MARGIN;
  if (top >= list.scrollTop) return;
  list.scrollTop = top;
  Object.assign(view, { pinned: atEnd(list), placed: list.scrollTop });
  view.newer.hidden = view.pinned;
}

const nodeOf = (view, id) => (id === null ? null : view.list.querySelector(`[data-message-id="${Number(id)}"]`));

/** A picture that loads late grows the list: only a reader who moves up leaves the end. */
function onScroll(view) {
  if (view.list.scrollTop < view.placed - NEAR) view.pinned = false;
  if (!atEnd(view.list)) return;
  Object.assign(view, { pinned: true, placed: view.list.scrollTop });
  view.newer.hidden = true;
}

function show(view, messages, context) {
  const opened = view.key !== context.key;
  if (opened) Object.assign(view, { key: context.key, limit: PAGE, last: context.seen, lastText: "", news: null, pinned: true });
  const stay = view.pinned || atEnd(view.list);
  const byId = new Map(messages.map((message) => [message.message_id, message]));
  view.latest = { messages, context };
  if (!opened && !stay) view.limit += messages.filter((message) => message.message_id > view.last).length;
  keyed(view.list, rows(messages.slice(-view.limit), messages.length > view.limit), {
    key: (row) => `${context.key}:${row.key}`,
    signature: (row) =>
      currentLanguage() + JSON.stringify([context.viewerId, row.first, row.day, row.message, quotedOf(row.message, byId)]),
    build: (row) => rowNode(view, row, context, byId),
  });
  view.refreshStops();
  arrivals(view, messages, context, opened, stay);
}

/** Messages with a separator before each new day and, for long chats, a button for what came before. */
function rows(messages, cut) {
  const found = cut ? [{ key: "older", older: true }] : [];
  let day = null;
  let before = null;
  for (const message of messages) {
    const today = dayOf(message.date);
    if (today !== day) found.push({ key: `day-${today}-${message.message_id}`, day: today });
    const first = today !== day || !follows(before, message);
    found.push({ key: message.message_id, message, first });
    day = today;
    before = message;
  }
  return found;
}

const follows = (before, message) =>
  before &&
  !before.service &&
  before.from_id === message.from_id &&
  Date.parse(message.date) - Date.parse(before.date) < GROUPED_MS;

const quotedOf = (message, byId) => (message?.reply_to ? (byId.get(message.reply_to) ?? null) : null);

function rowNode(view, row, context, byId) {
  if (row.older) return olderButton(view);
  if (row.day) return element("div", { class: "day" }, element("span", {}, row.day));
  return messageNode(row.message, {
    ...context,
    first: row.first,
    quoted: quotedOf(row.message, byId),
    jump: (id) => jump(view, id),
  });
}

function olderButton(view) {
  const more = () => {
    const height = view.list.scrollHeight;
    view.limit += PAGE;
    view.pinned = false;
    show(view, view.latest.messages, view.latest.context);
    view.list.scrollTop = view.list.scrollHeight - height;
  };
  return element("button", { type: "button", class: "older", "data-stop": "older", onclick: more }, t("older"));
}

function arrivals(view, messages, context, opened, stay) {
  const fresh = messages.filter((message) => message.message_id > view.last);
  const said = fresh[0] ?? (redrawn(view, messages.at(-1)) ? messages.at(-1) : null);
  view.last = messages.at(-1)?.message_id ?? 0;
  view.lastText = messages.at(-1)?.text;
  if (opened || stay || fresh.some((message) => message.from_id === context.viewerId)) {
    view.news ??= said?.message_id ?? null;
    toNews(view);
  } else if (fresh.length) view.newer.hidden = false;
  if (opened) return;
  for (const message of fresh)
    if (message.from_id !== context.viewerId) announce(`${message.from_name}: ${summary(message)}`);
}

/** The newest message says something else now, as after a pressed button; earlier ones (cards) change in silence. */
const redrawn = (view, newest) => newest?.message_id === view.last && newest.text !== view.lastText && view.lastText;

function jump(view, id) {
  const node = nodeOf(view, id);
  if (!node) return;
  view.pinned = false;
  node.scrollIntoView({
    block: "center",
    behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth",
  });
  node.classList.remove("found");
  void node.offsetWidth; // restart the highlight when the same message is found again
  node.classList.add("found");
  node.querySelector("[data-stop]")?.focus({ preventScroll: true });
}
