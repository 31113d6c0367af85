import { post } from "./server.js";
import { select, selection } from "./selection.js";
import { state } from "./state.js";

const node = (id) => document.getElementById(id);

/** The box that lets a new person walk in: another citizen, officer, or somebody who belongs nowhere. */
export function wireNewcomer() {
  const box = node("newcomer");
  node("newcomer-open").addEventListener("click", () => box.showModal());
  node("newcomer-cancel").addEventListener("click", () => box.close());
  box.querySelector("form").addEventListener("submit", (event) => (event.preventDefault(), admit(box)));
}

async function admit(box) {
  const fields = Object.fromEntries(new FormData(box.querySelector("form")));
  const before = new Set(state.snapshot.people.map((person) => person.id));
  if (!(await post("people", fields))) return;
  box.close();
  box.querySelector("form").reset();
  awaited = before;
}

let awaited = null;

/** Show the newcomer as soon as a snapshot brings them. */
export function drawNewcomer() {
  const arrived = awaited && state.snapshot.people.find((person) => !awaited.has(person.id));
  if (!arrived) return;
  awaited = null;
  if (arrived.role === "officer") selection.speakerId = arrived.id;
  select({ personId: arrived.id });
}
