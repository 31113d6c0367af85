import { element } from "./element.js";
import { currentLanguage, t } from "./i18n.js";
import { follow } from "./links.js";
import { selection } from "./selection.js";
import { state } from "./state.js";
import { momentOf } from "./when.js";

const ADDRESS = /\b(?:https?|tg):\/\/[^\s<>"]+[^\s<>".,;:!?)\]]/g;
const view = { id: null, plain: false, readerId: null };

export const receivers = (mail) => [mail.to].flat().join(", ");

/** One opened letter, as its receiver sees it. `close` leads back to the list. */
export function letterView(root, close) {
  root.closest("aside").addEventListener("keydown", (event) => event.key === "Escape" && !root.hidden && close());
  return (mail) => {
    root.hidden = !mail;
    root.closest("aside").classList.toggle("reading", Boolean(mail));
    const mark = mail && JSON.stringify([mail.id, currentLanguage(), view.plain, state.snapshot.people.length]);
    if (view.id !== (mail?.id ?? null)) Object.assign(view, { id: mail?.id ?? null, plain: false, readerId: null });
    if (root.mark === mark) return;
    root.mark = mark;
    root.replaceChildren(...(mail ? letter(mail, root, close) : []));
  };
}

function letter(mail, root, close) {
  const redraw = () => {
    root.mark = null;
    root.replaceChildren(...letter(mail, root, close));
    root.querySelector("[aria-pressed=true]").focus();
  };
  return [
    bar(mail, close, redraw),
    head(mail),
    mail.has_html && !view.plain ? frame(mail, close) : plain(mail),
    attachments(mail),
  ];
}

function bar(mail, close, redraw) {
  const show = (plainly) => () => ((view.plain = plainly), redraw());
  const shape = (key, plainly) =>
    element(
      "button",
      {
        type: "button",
        "aria-pressed": String(view.plain === plainly),
        "data-testid": `letter-${key}`,
        onclick: show(plainly),
      },
      t(key),
    );
  return element(
    "div",
    { class: "letter-bar" },
    element(
      "button",
      {
        type: "button",
        class: "icon",
        "aria-label": t("close-mail"),
        title: t("close-mail"),
        "data-testid": "mail-close",
        onclick: close,
      },
      "←",
    ),
    mail.has_html && element("span", { class: "segments" }, shape("rendered", false), shape("plain", true)),
    element(
      "button",
      {
        type: "button",
        class: "icon widen",
        "aria-label": t("widen"),
        title: t("widen"),
        onclick: (event) => event.currentTarget.closest("aside").classList.toggle("wide"),
      },
      "⤢",
    ),
  );
}

function head(mail) {
  const headers = Object.entries(mail.headers ?? {}).map(([name, value]) => [
    element("dt", {}, name),
    element("dd", { dir: "auto" }, String(value)),
  ]);
  return element(
    "header",
    { class: "letter-head" },
    element("h2", { dir: "auto" }, mail.subject || t("no-subject")),
    element("p", { dir: "auto" }, `${t("from")}: ${mail.from}`),
    element("p", { dir: "auto" }, `${t("to")}: ${receivers(mail)}`),
    element("p", {}, momentOf(mail.date)),
    readerPicker(),
    headers.length > 0 && element("details", {}, element("summary", {}, t("headers")), element("dl", {}, headers)),
  );
}

/** Whose Telegram opens when a link to the bot is pressed: the person shown, unless another one is picked. */
function readerPicker() {
  const readers = state.snapshot.people.map((person) => element("option", { value: person.id }, person.first_name));
  const menu = element(
    "select",
    { "data-testid": "mail-reader", onchange: (event) => (view.readerId = Number(event.target.value)) },
    readers,
  );
  menu.value = reader();
  return element("label", { class: "reader" }, t("open-links-as"), " ", menu);
}

const reader = () => view.readerId ?? selection.personId;

/** No script of a letter ever runs: the frame forbids them, its clicks are heard from out here. */
function frame(mail, close) {
  const node = element("iframe", {
    class: "letter-body",
    title: mail.subject || t("no-subject"),
    sandbox: "allow-same-origin",
    referrerpolicy: "no-referrer",
    src: `/sandbox/mails/${encodeURIComponent(mail.id)}.html`,
    "data-testid": "mail-body",
  });
  node.addEventListener("load", () => {
    const inside = node.contentDocument;
    inside.addEventListener("click", onClick, true);
    inside.addEventListener("keydown", (event) => event.key === "Escape" && close());
  });
  return node;
}

function onClick(event) {
  const link = event.target.closest?.("a[href]");
  if (!link) return;
  event.preventDefault();
  follow(link.getAttribute("href"), reader());
}

function plain(mail) {
  const nodes = [];
  let place = 0;
  for (const found of mail.text.matchAll(ADDRESS)) {
    nodes.push(mail.text.slice(place, found.index), plainLink(found[0]));
    place = found.index + found[0].length;
  }
  nodes.push(mail.text.slice(place));
  return element("pre", { class: "letter-body plain", dir: "auto", tabindex: 0, "data-testid": "mail-body" }, nodes);
}

const plainLink = (address) =>
  element(
    "a",
    {
      href: address,
      rel: "noopener noreferrer",
      onclick: (event) => (event.preventDefault(), follow(address, reader())),
    },
    address,
  );

function attachments(mail) {
  if (!mail.attachments.length) return element("span", { hidden: true });
  const files = mail.attachments.map((file) =>
    element(
      "li",
      {},
      element("a", { href: file.url.startsWith("/") ? file.url : "#", download: file.name }, `📎 ${file.name}`),
      element("small", {}, file.type),
    ),
  );
  return element("ul", { class: "letter-files", "aria-label": t("attachments") }, files);
}
