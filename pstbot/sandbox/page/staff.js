import { conversation } from "./conversation.js";
import { element } from "./element.js";
import { t } from "./i18n.js";
import { isGroup, personById, select, selectedGroup, selection } from "./selection.js";
import { state } from "./state.js";
import { topicsOf, topicsView } from "./topics.js";
import { GENERAL, inThread } from "./unread.js";

const node = (id) => document.getElementById(id);

/** The staff group: its topics, the open one, and which officer holds the pen. */
export function staffView() {
  const drawTopics = topicsView(node("topics"));
  const chat = conversation(node("topic"));
  node("speak-as").addEventListener("change", (event) => select({ speakerId: Number(event.target.value) }));
  node("groups").addEventListener("change", (event) => select({ groupId: Number(event.target.value), topic: null }));
  node("topic-back").addEventListener("click", () => leaveTopic());
  return () => draw(drawTopics, chat);
}

function leaveTopic() {
  const left = selection.topic;
  select({ topic: null });
  node("topics").querySelector(`[data-topic="${left}"]`)?.focus();
}

function draw(drawTopics, chat) {
  const group = selectedGroup();
  node("staff").classList.toggle("without-group", !group);
  if (!group) return;
  const shown = settleTopic(group);
  drawPickers(group);
  node("group-size").textContent = group.is_forum
    ? t("topic-count", { count: group.topics.length })
    : t("without-topics");
  node("staff").classList.toggle("topic-open", shown !== null);
  const topic = topicsOf(group).find((each) => each.thread_id === shown);
  node("topic").hidden = !topic;
  if (topic) drawTopic(chat, group, topic);
  document.querySelector("[data-badge=staff]").textContent = drawTopics(group, shown) || "";
}

/**
 * The thread to show, or null for the list alone. A wide page always shows one: General until there is a case, then
 * the first case by itself, unless somebody is writing. A narrow page (staff.css) waits until one is chosen.
 */
function settleTopic(group) {
  const topics = topicsOf(group);
  if (!topics.some((topic) => topic.thread_id === selection.topic)) selection.topic = null;
  if (selection.topic !== null || matchMedia("(max-width: 1100px)").matches) return selection.topic;
  if (!node("topic").contains(document.activeElement)) selection.topic = topics[1]?.thread_id ?? null;
  return selection.topic ?? GENERAL;
}

function drawPickers(group) {
  const speakers = state.snapshot.people.filter(
    (person) => group.members?.includes(person.id) ?? person.role !== "citizen",
  );
  const label = (person) => `${person.first_name}${person.role === "officer" ? "" : ` (${t(`role-${person.role}`)})`}`;
  options(
    node("speak-as"),
    speakers.map((person) => [person.id, label(person)]),
    selection.speakerId,
  );
  const groups = state.snapshot.chats.filter(isGroup);
  node("groups").hidden = groups.length < 2;
  node("group-title").hidden = groups.length > 1;
  node("group-title").textContent = group.title;
  options(
    node("groups"),
    groups.map((each) => [each.id, each.title]),
    group.id,
  );
}

/** Rebuilt only when the choices change: an open list must not close under the pointer. */
function options(menu, pairs, chosen) {
  const mark = JSON.stringify(pairs);
  if (menu.mark !== mark) menu.replaceChildren(...pairs.map(([value, text]) => element("option", { value }, text)));
  menu.mark = mark;
  menu.value = chosen;
}

function drawTopic(chat, group, topic) {
  node("topic-title").textContent = topic.name;
  node("topic-title").title = topic.name;
  node("topic-state").textContent = topic.closed ? t("topic-closed") : group.typing ? t("typing") : "";
  const thread = topic.thread_id;
  chat.show({
    key: `g${group.id}/${thread}`,
    chat: group,
    chatId: group.id,
    threadId: thread === GENERAL ? null : thread,
    thread,
    group: true,
    viewer: personById(selection.speakerId) ?? { id: 0 },
    messages: inThread(group, thread),
    empty: t(group.topics.length ? "empty-topic" : "empty-group"),
  });
}
