import { composer } from "./composer.js";
import { element } from "./element.js";
import { t } from "./i18n.js";
import { replyKeyboardOf } from "./keyboard.js";
import { openMessageMenu } from "./messagemenu.js";
import { summary } from "./message.js";
import { thread } from "./thread.js";
import { lastSeen, markSeen } from "./unread.js";

/** Pinned bar, messages and input line, shared by a citizen's phone and a topic of the staff group. */
export function conversation(root) {
  const part = (name) => root.querySelector(`[data-conversation="${name}"]`);
  const messages = thread(part("messages"), part("newer"));
  const pen = composer(part("composer"), { sent: messages.toEnd });
  return { show: (place) => show({ root, part, messages, pen }, place) };
}

/** `place`: key, chat (null before the first word), chatId, threadId, thread, viewer, group, messages, empty. */
function show(view, place) {
  const { part, messages, pen } = view;
  const context = {
    key: place.key,
    viewerId: place.viewer.id,
    chatId: place.chatId,
    group: place.group,
    seen: place.chat ? lastSeen(place.chat, place.thread) : 0,
    say: pen.say,
    openMenu: (anchor, message) =>
      openMessageMenu(anchor, message, {
        viewerId: place.viewer.id,
        chatId: place.chatId,
        reply: pen.reply,
        edit: pen.edit,
      }),
  };
  messages.show(place.messages, context);
  part("empty").hidden = place.messages.length > 0;
  part("empty").textContent = place.empty;
  drawPinned(part("pinned"), place, messages.jump);
  pen.show({
    key: place.key,
    personId: place.viewer.id,
    chatId: place.chatId,
    threadId: place.threadId,
    keyboard: replyKeyboardOf(place.messages),
    commands: place.chat?.commands ?? [],
  });
  // a pane that is hidden at phone width has not been read
  if (place.chat && part("messages").checkVisibility() && !document.hidden)
    markSeen(place.chat, place.thread, place.messages);
}

function drawPinned(bar, place, jump) {
  const pinned = place.messages.filter((message) => place.chat?.pinned.includes(message.message_id)).at(-1);
  bar.hidden = !pinned;
  if (!pinned) return;
  bar.replaceChildren(element("strong", {}, t("pinned")), element("span", { dir: "auto" }, summary(pinned)));
  bar.onclick = () => jump(pinned.message_id);
}
