import { recall, remember } from "./prefs.js";
import { english } from "./texts-en.js";
import { indonesian } from "./texts-id.js";

const TEXTS = { id: indonesian, en: english };
let language = TEXTS[recall("language", "id")] ? recall("language", "id") : "id";

export const currentLanguage = () => language;

/** The sentence for a key, with `{name}` holes filled. An unknown key shows itself, so that it is noticed. */
export function t(key, holes = {}) {
  const sentence = TEXTS[language][key] ?? key;
  return sentence.replace(/\{(\w+)\}/g, (_, name) => holes[name] ?? "");
}

export const hasText = (key) => Object.hasOwn(TEXTS[language], key);

export function speak(chosen) {
  language = chosen;
  remember("language", chosen);
  translatePage();
}

/** Fill the fixed parts of the page: `data-t` for text, `data-t-<attribute>` for attributes. */
export function translatePage() {
  document.documentElement.lang = language;
  document.title = t("title");
  for (const node of document.querySelectorAll("[data-t]")) node.textContent = t(node.dataset.t);
  for (const attribute of ["aria-label", "title", "placeholder"]) translateAttribute(attribute);
}

function translateAttribute(attribute) {
  for (const node of document.querySelectorAll(`[data-t-${attribute}]`)) {
    node.setAttribute(attribute, t(node.getAttribute(`data-t-${attribute}`)));
  }
}
