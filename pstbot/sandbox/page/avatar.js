import { element } from "./element.js";

const HUES = 8;

/** The bot wears a face that no person has: one called Sandbox is not to be taken for Siti. */
export const botAvatar = () => element("span", { class: "avatar bot", "aria-hidden": "true" }, "🤖");

/** The first visible character of a name on one of eight colours, the same for the same id everywhere. */
export function avatar(id, name, extra = "") {
  return element("span", { class: `avatar hue-${hueOf(id)} ${extra}`, "aria-hidden": "true" }, initial(name));
}

export const hueOf = (id) => Math.abs(Number(id) || 0) % HUES;

function initial(name) {
  const letters = [...new Intl.Segmenter().segment((name ?? "").trim())].map((part) => part.segment);
  return (letters.find((letter) => /[\p{L}\p{N}]/u.test(letter)) ?? letters[0] ?? "?").toUpperCase();
}
