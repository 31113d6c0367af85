/** Which messages this page has already shown. Conversations: a private chat's id, or group/thread. */
const seen = new Map();
let begun = false;

export const GENERAL = 0;

/** General has no thread id in messages (or 1 in some answers): one key for both. */
export const threadOf = (message) => (message.thread_id && message.thread_id !== 1 ? message.thread_id : GENERAL);

/** A group without topics is one thread, whatever thread ids its replies carry. */
export const inThread = (chat, thread) =>
  chat.is_forum ? chat.messages.filter((message) => threadOf(message) === thread) : chat.messages;

const keyOf = (chat, thread) => (thread === null ? `${chat.id}` : `${chat.id}/${thread}`);

const newest = (messages) => messages.reduce((top, message) => Math.max(top, message.message_id), 0);

/** What was there before the page opened counts as seen. */
export function beginSeen(snapshot) {
  if (begun) return;
  begun = true;
  for (const chat of snapshot.chats) {
    seen.set(keyOf(chat, null), newest(chat.messages));
    for (const message of chat.messages) {
      const key = keyOf(chat, chat.is_forum ? threadOf(message) : GENERAL);
      seen.set(key, Math.max(seen.get(key) ?? 0, message.message_id));
    }
  }
}

export function markSeen(chat, thread, messages) {
  seen.set(keyOf(chat, thread), newest(messages));
}

/** The newest message that somebody at this page has had before their eyes. */
export const lastSeen = (chat, thread) => seen.get(keyOf(chat, thread)) ?? 0;

export function unreadCount(chat, thread, messages, viewerId) {
  const last = lastSeen(chat, thread);
  return messages.filter((message) => message.message_id > last && message.from_id !== viewerId && !message.service)
    .length;
}
