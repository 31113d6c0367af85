import { avatar } from "./avatar.js";
import { element } from "./element.js";
import { currentLanguage, t } from "./i18n.js";
import { keyed } from "./keyed.js";
import { letterView, receivers } from "./letter.js";
import { rove } from "./roving.js";
import { select, selection } from "./selection.js";
import { now, state } from "./state.js";
import { shortOf } from "./when.js";

const read = new Set();
let begun = false;
const node = (id) => document.getElementById(id);

/** The imitation mail server's box: every letter, newest first, and the opened one. */
export function mailboxView() {
  const refreshStops = rove(node("mails"), { preferred: (stops) => stops[0] });
  const drawLetter = letterView(node("letter"), closeLetter);
  return () => draw(refreshStops, drawLetter);
}

function closeLetter() {
  const left = selection.mailId;
  select({ mailId: null });
  node("mails")
    .querySelector(`[data-stop="${CSS.escape(String(left))}"]`)
    ?.focus();
}

function draw(refreshStops, drawLetter) {
  const mails = [...state.snapshot.mails].reverse();
  if (!begun) for (const mail of mails) read.add(mail.id);
  begun = true;
  if (selection.mailId !== null) read.add(selection.mailId);
  node("mailbox-empty").hidden = mails.length > 0;
  node("mails").hidden = selection.mailId !== null;
  keyed(node("mails"), mails, {
    key: (mail) => mail.id,
    signature: (mail) =>
      JSON.stringify([
        mail.id,
        mail.subject,
        mail.date,
        read.has(mail.id),
        currentLanguage(),
        shortOf(mail.date, now()),
      ]),
    build: mailButton,
  });
  refreshStops();
  drawLetter(mails.find((mail) => mail.id === selection.mailId) ?? null);
  const unread = mails.filter((mail) => !read.has(mail.id)).length;
  for (const badge of document.querySelectorAll("[data-badge=mailbox]")) badge.textContent = unread || "";
}

const colourOf = (address) => [...address].reduce((sum, sign) => sum + sign.codePointAt(0), 0);

function mailButton(mail) {
  const fresh = !read.has(mail.id);
  return element(
    "button",
    {
      type: "button",
      class: `mail ${fresh ? "fresh" : ""}`,
      "data-stop": mail.id,
      "data-testid": `mail-${mail.id}`,
      onclick: () => open(mail),
    },
    avatar(colourOf(receivers(mail)), receivers(mail), "small"),
    element("span", { class: "mail-to", dir: "auto" }, receivers(mail)),
    element("time", {}, shortOf(mail.date, now())),
    element(
      "span",
      { class: "mail-subject", dir: "auto" },
      fresh && element("span", { class: "visually-hidden" }, `${t("new-mail")}: `),
      mail.subject || t("no-subject"),
    ),
    mail.attachments.length > 0 && element("span", { class: "mail-clip", "aria-label": t("attachments") }, "📎"),
  );
}

function open(mail) {
  select({ mailId: mail.id });
  node("letter").querySelector("button").focus();
}
