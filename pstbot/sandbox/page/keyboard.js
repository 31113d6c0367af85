import { element } from "./element.js";
import { follow } from "./links.js";
import { post } from "./server.js";

/** The inline keyboard under a message. A press goes to the sandbox by row and column, as the finger sees it. */
export function inlineKeyboard(message, context) {
  return element(
    "div",
    { class: "inline-keyboard" },
    message.keyboard.map((row, r) =>
      element(
        "div",
        { class: "keyboard-row" },
        row.map((button, c) => inlineButton(message, button, r, c, context)),
      ),
    ),
  );
}

function inlineButton(message, button, row, column, context) {
  const node = element(
    "button",
    { type: "button", dir: "auto", title: button.text, "data-stop": `${message.message_id}.${row}.${column}` },
    label(button.text),
  );
  if (button.url) node.classList.add("outward");
  node.addEventListener("click", () =>
    button.url ? follow(button.url, context.viewerId) : press(node, message, row, column, context),
  );
  return node;
}

/** One line, as in Telegram: a label a little too long is set smaller (bubble.css knows how small), then cut off. */
function label(text) {
  const node = element("span", {}, text);
  node.style.setProperty("--signs", [...text].length);
  return node;
}

async function press(node, message, row, column, context) {
  node.classList.add("pressed");
  await post("press", {
    person_id: context.viewerId,
    chat_id: context.chatId,
    message_id: message.message_id,
    row,
    column,
  });
  node.classList.remove("pressed");
}

/** The reply keyboard below the input line: each button types its own text. */
export function replyKeyboard(rows, say) {
  return rows.map((row) =>
    element(
      "div",
      { class: "keyboard-row" },
      row.map((text) => element("button", { type: "button", dir: "auto", onclick: () => say(text) }, text)),
    ),
  );
}

/** The reply keyboard in force: the newest one a message brought; an empty one removed it. */
export function replyKeyboardOf(messages) {
  const bearer = messages.findLast((message) => Array.isArray(message.reply_keyboard));
  return bearer?.reply_keyboard ?? [];
}
