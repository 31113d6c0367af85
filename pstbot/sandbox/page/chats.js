import { avatar, botAvatar } from "./avatar.js";
import { conversation } from "./conversation.js";
import { element } from "./element.js";
import { currentLanguage, t } from "./i18n.js";
import { keyed } from "./keyed.js";
import { openMenu } from "./menu.js";
import { rove } from "./roving.js";
import { post } from "./server.js";
import { privateChat, select, selectedPerson, selection } from "./selection.js";
import { changed, now, state } from "./state.js";
import { unreadCount } from "./unread.js";
import { timeOf } from "./when.js";

const ORDER = { citizen: 0, officer: 1, outsider: 2 };
const node = (id) => document.getElementById(id);

/** The row of people and the phone of the one who is chosen. */
export function chatsView() {
  const choose = (button) => select({ personId: Number(button.dataset.person) });
  const refreshStops = rove(node("people"), {
    moved: choose,
    preferred: (stops) => stops.find((stop) => stop.hasAttribute("aria-current")) ?? stops[0],
  });
  const chat = conversation(node("phone"));
  node("start").addEventListener("click", () => begin());
  node("unblock").addEventListener("click", () => post("block", { person_id: selection.personId, blocked: false }));
  node("phone-menu").addEventListener("click", (event) => phoneMenu(event.currentTarget));
  return () => draw(chat, refreshStops);
}

let greeting = null;

/** The input line appears with the snapshot that knows the person has started: focus it then. */
async function begin() {
  if (greeting !== null) return;
  greeting = selection.personId;
  if (!(await post("start", { person_id: selection.personId }))) greeting = null;
  changed();
}

function focusAfterGreeting(person) {
  if (greeting === null || (greeting === person.id && !person.started)) return;
  if (greeting === person.id) node("phone").querySelector("textarea").focus();
  greeting = null;
}

function phoneMenu(anchor) {
  const person = selectedPerson();
  openMenu(anchor, [
    { text: t("send-start"), run: () => begin() },
    {
      text: t(person.blocked ? "unblock" : "block"),
      run: () => post("block", { person_id: person.id, blocked: !person.blocked }),
    },
  ]);
}

function draw(chat, refreshStops) {
  const person = selectedPerson();
  if (!person) return;
  drawPhone(chat, person);
  const people = [...state.snapshot.people].sort((a, b) => ORDER[a.role] - ORDER[b.role]);
  const unread = new Map(people.map((each) => [each.id, unreadOf(each)]));
  keyed(node("people"), people, {
    key: (each) => each.id,
    signature: (each) => JSON.stringify([each, unread.get(each.id), each.id === person.id, currentLanguage()]),
    build: (each) => personButton(each, unread.get(each.id), each.id === person.id),
  });
  refreshStops();
  const count = people.filter((each) => each.role === "citizen").reduce((sum, each) => sum + unread.get(each.id), 0);
  document.querySelector("[data-badge=citizens]").textContent = count || "";
}

function unreadOf(person) {
  const chat = privateChat(person.id);
  return chat ? unreadCount(chat, null, chat.messages, person.id) : 0;
}

function personButton(person, unread, current) {
  const role = t(`role-${person.role}`);
  const label = [person.first_name, role, unread && t("unread", { count: unread }), person.blocked && t("blocked")]
    .filter(Boolean)
    .join(", ");
  return element(
    "button",
    {
      type: "button",
      class: `person role-${person.role}`,
      "data-stop": person.id,
      "data-person": person.id,
      "data-testid": `citizen-${person.first_name}`,
      "aria-current": current ? "true" : null,
      "aria-label": label,
      title: label,
      onclick: () => select({ personId: person.id }),
    },
    avatar(person.id, person.first_name),
    element("span", { class: "person-name", dir: "auto" }, person.first_name),
    person.role !== "citizen" && element("span", { class: "person-role" }, role),
    unread > 0 && element("span", { class: "count" }, unread),
  );
}

function drawPhone(chat, person) {
  const own = privateChat(person.id);
  const { bot } = state.snapshot;
  const fullName = [person.first_name, person.last_name].filter(Boolean).join(" ");
  node("phone-time").textContent = timeOf(now());
  node("phone-owner").textContent = t("phone-of", { name: fullName });
  node("bot-avatar").replaceChildren(botAvatar());
  node("bot-name").textContent = bot.first_name;
  node("bot-state").textContent = own?.typing ? t("typing") : person.blocked ? t("blocked") : `@${bot.username}`;
  node("bot-state").classList.toggle("typing", Boolean(own?.typing));
  node("start").hidden = person.started || person.blocked;
  node("unblock").hidden = !person.blocked;
  node("phone").querySelector("form").hidden = !person.started || person.blocked;
  focusAfterGreeting(person);
  chat.show({
    key: `p${person.id}`,
    chat: own,
    chatId: own?.id ?? person.id,
    threadId: null,
    thread: null,
    viewer: person,
    group: false,
    messages: own?.messages ?? [],
    empty: t(person.started ? "empty-chat" : "empty-not-started", { name: person.first_name }),
  });
}
