import { openCommands } from "./commands.js";
import { element } from "./element.js";
import { t } from "./i18n.js";
import { replyKeyboard } from "./keyboard.js";
import { summary } from "./message.js";
import { post } from "./server.js";

const DRAFT = { text: "", replyTo: null, editing: null, file: null };

/** The input line of one conversation at a time. Half-typed text, a chosen file and a reply wait per conversation. */
export function composer(form, { sent }) {
  const parts = Object.fromEntries([...form.querySelectorAll("[data-part]")].map((node) => [node.dataset.part, node]));
  const pen = { form, parts, sent, drafts: new Map(), place: null };
  const { input, attach, file, commands, cancel } = parts;
  form.addEventListener("submit", (event) => (event.preventDefault(), send(pen)));
  input.addEventListener("input", () => ((draftOf(pen).text = input.value), grow(input)));
  input.addEventListener("keydown", (event) => onKey(pen, event));
  input.addEventListener("paste", (event) => takeFile(pen, event, event.clipboardData.files));
  attach.addEventListener("click", () => file.click());
  file.addEventListener("change", () => (hold(pen, { file: file.files[0] ?? null }), (file.value = "")));
  form.addEventListener("dragover", (event) => event.preventDefault());
  form.addEventListener("drop", (event) => takeFile(pen, event, event.dataTransfer.files));
  commands.addEventListener("click", () => openCommands(commands, pen.place.commands, (text) => say(pen, text)));
  cancel.addEventListener("click", () => hold(pen, { ...DRAFT, text: draftOf(pen).editing ? "" : input.value }));
  return {
    show: (place) => show(pen, place),
    say: (text) => say(pen, text),
    reply: (message) => hold(pen, { replyTo: message, editing: null }),
    edit: (message) => hold(pen, { editing: message, replyTo: null, file: null, text: message.text }),
  };
}

function draftOf(pen) {
  if (!pen.drafts.has(pen.place.key)) pen.drafts.set(pen.place.key, { ...DRAFT });
  return pen.drafts.get(pen.place.key);
}

/** `place`: key, personId, chatId, threadId, keyboard (rows of the reply keyboard), commands (the menu here). */
function show(pen, place) {
  const moved = pen.place?.key !== place.key;
  pen.place = place;
  if (moved) fill(pen);
  drawMode(pen);
  const rows = JSON.stringify(place.keyboard);
  if (pen.rows !== rows) pen.parts.keyboard.replaceChildren(...replyKeyboard(place.keyboard, (text) => say(pen, text)));
  pen.rows = rows;
  pen.parts.keyboard.hidden = !place.keyboard.length;
  pen.parts.commands.hidden = !place.commands.length;
}

function fill(pen) {
  pen.parts.input.value = draftOf(pen).text;
  grow(pen.parts.input);
}

function hold(pen, change) {
  Object.assign(draftOf(pen), change);
  fill(pen);
  drawMode(pen);
  pen.parts.input.focus();
}

function drawMode(pen) {
  const { replyTo, editing, file } = draftOf(pen);
  pen.parts.mode.hidden = !(replyTo || editing || file);
  const title = editing ? t("editing") : replyTo ? t("replying", { name: replyTo.from_name }) : "";
  const subject = editing ?? replyTo;
  pen.parts.about.replaceChildren(
    ...[
      title && element("strong", { dir: "auto" }, title),
      subject && element("span", { dir: "auto" }, summary(subject)),
      file && element("span", { class: "attached", dir: "auto" }, `📎 ${file.name}`),
    ].filter(Boolean),
  );
}

function grow(input) {
  input.style.height = "auto";
  input.style.height = `${Math.min(input.scrollHeight, 160)}px`;
}

function onKey(pen, event) {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    send(pen);
  }
  if (event.key === "Escape" && !pen.parts.mode.hidden) {
    event.stopPropagation();
    pen.parts.cancel.click();
  }
}

function takeFile(pen, event, files) {
  if (!files.length) return;
  event.preventDefault();
  hold(pen, { file: files[0] });
}

const say = (pen, text) => deliver(pen, pen.place, { ...DRAFT, text });

/** The line is cleared at once, so that typing can go on; a refused message comes back into it. */
async function send(pen) {
  const { place } = pen;
  const draft = { ...draftOf(pen), text: pen.parts.input.value };
  if (!draft.text.trim() && !draft.file) return;
  pen.drafts.set(place.key, { ...DRAFT });
  fill(pen);
  drawMode(pen);
  if (await deliver(pen, place, draft)) return;
  const typed = pen.drafts.get(place.key).text;
  pen.drafts.set(place.key, typed ? { ...draft, text: `${draft.text}\n${typed}` } : draft);
  if (pen.place.key === place.key) hold(pen, {});
}

async function deliver(pen, place, draft) {
  const accepted = await request(place, draft);
  if (accepted) pen.sent();
  return accepted;
}

function request({ personId, chatId, threadId }, { text, replyTo, editing, file }) {
  const where = { person_id: personId, chat_id: chatId };
  if (editing) return post("edit", { ...where, message_id: editing.message_id, text });
  if (threadId) where.thread_id = threadId;
  if (replyTo) where.reply_to = replyTo.message_id;
  return file
    ? post("file", formOf({ ...where, ...(text.trim() ? { caption: text } : {}) }, file))
    : post("say", { ...where, text });
}

function formOf(fields, file) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append("file", file, file.name);
  return form;
}
