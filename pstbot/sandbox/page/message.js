import { element } from "./element.js";
import { formatted } from "./entities.js";
import { hueOf } from "./avatar.js";
import { hasText, t } from "./i18n.js";
import { inlineKeyboard } from "./keyboard.js";
import { kindName, mediaNode } from "./media.js";
import { momentOf, timeOf } from "./when.js";

/** One message as a bubble. `context`: viewerId, chatId, group, first, quoted, say, jump, openMenu. */
export function messageNode(message, context) {
  if (message.service) return serviceNode(message);
  const own = message.from_id === context.viewerId;
  const node = element("div", {
    class: `message ${own ? "own" : "other"}`,
    "data-message-id": message.message_id,
    "data-testid": `message-${message.message_id}`,
  });
  if (context.first) node.classList.add("first");
  node.append(bubble(message, own, context));
  if (message.keyboard?.length) node.append(inlineKeyboard(message, context));
  return node;
}

function serviceNode(message) {
  const known = `service-${message.service}`;
  const text = hasText(known) ? t(known) : message.service;
  return element(
    "div",
    { class: "service", "data-message-id": message.message_id },
    element("span", { dir: "auto" }, text),
  );
}

function bubble(message, own, context) {
  const node = element("div", { class: "bubble" });
  if (context.group && !own && context.first) node.append(sender(message));
  if (message.forwarded) node.append(element("div", { class: "forwarded" }, t("forwarded")));
  if (context.quoted) node.append(quote(context.quoted, context));
  if (message.media) node.append(mediaNode(message.media));
  const [text, entities] = message.text
    ? [message.text, message.entities]
    : [message.caption, message.caption_entities];
  const words = text && element("div", { class: "text", dir: "auto" }, formatted(text, entities, context));
  node.append(element("div", { class: "body" }, words || null, foot(message, context)));
  return node;
}

const sender = (message) =>
  element(
    "div",
    { class: `sender ink-${hueOf(message.from_id)}`, dir: "auto" },
    message.from_name,
    message.is_bot && element("span", { class: "badge-bot" }, "bot"),
  );

/** Text of a message in one line, for quotes, previews, pins and screen readers. */
export function summary(message) {
  if (message.service) return hasText(`service-${message.service}`) ? t(`service-${message.service}`) : message.service;
  const media = message.media ? `[${message.media.file_name || kindName(message.media.kind)}] ` : "";
  return `${media}${message.text ?? message.caption ?? ""}`.replace(/\s+/g, " ").slice(0, 160);
}

function quote(quoted, context) {
  return element(
    "button",
    {
      type: "button",
      class: `quote ink-${hueOf(quoted.from_id)}`,
      "data-stop": `quote.${quoted.message_id}`,
      onclick: () => context.jump(quoted.message_id),
    },
    element("strong", { dir: "auto" }, quoted.from_name),
    element("span", { dir: "auto" }, summary(quoted)),
  );
}

function foot(message, context) {
  return element(
    "div",
    { class: "foot" },
    reactions(message),
    message.edit_date && element("span", {}, t("edited")),
    element("time", { datetime: message.date, title: momentOf(message.date) }, timeOf(message.date)),
    menuButton(message, context),
  );
}

function reactions(message) {
  const counts = new Map();
  for (const { emoji } of message.reactions ?? []) counts.set(emoji, (counts.get(emoji) ?? 0) + 1);
  if (!counts.size) return null;
  const chips = [...counts].map(([emoji, count]) =>
    element("span", { class: "reaction" }, emoji, count > 1 && ` ${count}`),
  );
  return element(
    "span",
    { class: "reactions", role: "img", "aria-label": t("reactions", { list: [...counts.keys()].join(" ") }) },
    chips,
  );
}

const menuButton = (message, context) =>
  element(
    "button",
    {
      type: "button",
      class: "more",
      "data-stop": `more.${message.message_id}`,
      "aria-haspopup": "menu",
      "aria-label": t("message-menu"),
      onclick: (event) => context.openMenu(event.currentTarget, message),
    },
    "⋯",
  );
