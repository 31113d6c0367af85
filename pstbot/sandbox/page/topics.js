import { element } from "./element.js";
import { hueOf } from "./avatar.js";
import { currentLanguage, t } from "./i18n.js";
import { keyed } from "./keyed.js";
import { summary } from "./message.js";
import { rove } from "./roving.js";
import { select, selection } from "./selection.js";
import { now } from "./state.js";
import { GENERAL, inThread, unreadCount } from "./unread.js";
import { shortOf } from "./when.js";

/** The staff group's topics with their last words: General first, then the newest above. */
export function topicsView(list) {
  const choose = (button) => select({ topic: Number(button.dataset.topic) });
  const refreshStops = rove(list, {
    moved: choose,
    preferred: (stops) => stops.find((stop) => stop.hasAttribute("aria-current")) ?? stops[0],
  });
  return (group, shown) => {
    const rows = topicsOf(group).map((topic) => rowOf(group, topic, shown));
    keyed(list, rows, {
      key: (row) => row.thread_id,
      signature: (row) => JSON.stringify([row, currentLanguage()]),
      build: topicButton,
    });
    refreshStops();
    return rows.reduce((sum, row) => sum + row.unread, 0);
  };
}

export function topicsOf(group) {
  const named = group.topics.filter((topic) => topic.thread_id && topic.thread_id !== 1);
  const last = (topic) => inThread(group, topic.thread_id).at(-1)?.message_id ?? 0;
  return [
    { thread_id: GENERAL, name: group.is_forum ? t("general") : group.title, closed: false },
    ...named.sort((a, b) => last(b) - last(a)),
  ];
}

function rowOf(group, topic, shown) {
  const messages = inThread(group, topic.thread_id);
  const last = messages.findLast((message) => !message.service) ?? messages.at(-1);
  return {
    ...topic,
    key: topic.thread_id,
    unread: unreadCount(group, topic.thread_id, messages, selection.speakerId),
    current: topic.thread_id === shown,
    preview: last ? `${last.service ? "" : `${last.from_name}: `}${summary(last)}` : "",
    time: last ? shortOf(last.date, now()) : "",
  };
}

function topicButton(row) {
  const label = [row.name, row.closed && t("topic-closed"), row.unread && t("unread", { count: row.unread })]
    .filter(Boolean)
    .join(", ");
  return element(
    "button",
    {
      type: "button",
      class: "topic",
      "data-stop": row.thread_id,
      "data-topic": row.thread_id,
      "data-testid": `topic-${row.thread_id || "general"}`,
      "aria-current": row.current ? "true" : null,
      "aria-label": label,
      onclick: () => select({ topic: row.thread_id }),
    },
    element(
      "span",
      { class: `topic-sign ink-${hueOf(row.thread_id)}`, "aria-hidden": "true" },
      row.closed ? "🔒" : row.thread_id ? "●" : "#",
    ),
    element("span", { class: "topic-name", dir: "auto" }, row.name),
    element("span", { class: "topic-preview", dir: "auto" }, row.preview),
    element(
      "span",
      { class: "topic-when" },
      element("time", {}, row.time),
      row.unread > 0 && element("span", { class: "count" }, row.unread),
    ),
  );
}
