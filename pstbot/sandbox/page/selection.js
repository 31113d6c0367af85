import { changed, state } from "./state.js";

/** What the person at this page is looking at. The snapshot is the world; this is only the view. */
export const selection = {
  personId: null,
  topic: null,
  groupId: null,
  speakerId: null,
  mailId: null,
  pane: "citizens",
  tool: "mailbox",
};

export function select(choice) {
  Object.assign(selection, choice);
  changed();
}

/** Replace choices that point at nothing by the nearest sensible ones. */
export function settleSelection() {
  const { people, chats, mails } = state.snapshot;
  const has = (id) => people.some((person) => person.id === id);
  if (!has(selection.personId))
    selection.personId = (people.find((p) => p.role === "citizen") ?? people[0])?.id ?? null;
  if (!has(selection.speakerId)) selection.speakerId = people.find((p) => p.role === "officer")?.id ?? null;
  const groups = chats.filter(isGroup);
  if (!groups.some((chat) => chat.id === selection.groupId)) selection.groupId = groups[0]?.id ?? null;
  if (!mails.some((mail) => mail.id === selection.mailId)) selection.mailId = null;
}

export const isGroup = (chat) => chat.type !== "private" && chat.type !== "channel";
export const personById = (id) => state.snapshot.people.find((person) => person.id === id) ?? null;
export const selectedPerson = () => personById(selection.personId);
export const selectedGroup = () => state.snapshot.chats.find((chat) => chat.id === selection.groupId) ?? null;
export const privateChat = (personId) =>
  state.snapshot.chats.find((chat) => chat.type === "private" && (chat.person_id ?? chat.id) === personId) ?? null;
