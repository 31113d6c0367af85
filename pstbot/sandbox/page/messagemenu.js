import { t } from "./i18n.js";
import { openMenu } from "./menu.js";
import { post } from "./server.js";

const REACTIONS = ["👍", "👎", "❤", "🙏", "👌", "🤔"];

/** What a person can do with one message: reply, react, and edit or delete an own one. */
export function openMessageMenu(anchor, message, { viewerId, chatId, reply, edit }) {
  const own = message.from_id === viewerId;
  openMenu(anchor, [
    { text: t("reply"), run: () => reply(message) },
    own && message.text && { text: t("edit"), run: () => edit(message) },
    own && {
      text: t("delete"),
      run: () => post("delete", { person_id: viewerId, chat_id: chatId, message_id: message.message_id }),
    },
    {
      row: REACTIONS.map((emoji) => ({
        text: emoji,
        label: t("react", { emoji }),
        run: () => react(message, emoji, viewerId, chatId),
      })),
    },
  ]);
}

/** The same emoji a second time takes the reaction back, as in Telegram. */
function react(message, emoji, viewerId, chatId) {
  const again = message.reactions?.some((reaction) => reaction.from_id === viewerId && reaction.emoji === emoji);
  post("react", { person_id: viewerId, chat_id: chatId, message_id: message.message_id, emoji: again ? null : emoji });
}
