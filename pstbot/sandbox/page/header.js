import { currentLanguage, speak } from "./i18n.js";
import { recall, remember } from "./prefs.js";
import { changed, state } from "./state.js";

const node = (id) => document.getElementById(id);

/** Language switch, first-steps hint, and the word when the server is out of reach. */
export function headerView() {
  for (const button of document.querySelectorAll("[data-language]"))
    button.addEventListener("click", () => (speak(button.dataset.language), changed()));
  node("hint-close").addEventListener("click", () => showHint(false));
  node("hint-open").addEventListener("click", () => showHint(node("hint").hidden));
  showHint(recall("hint", "shown") === "shown");
  return draw;
}

function showHint(shown) {
  node("hint").hidden = !shown;
  node("hint-open").ariaExpanded = String(shown);
  remember("hint", shown ? "shown" : "dismissed");
}

function draw() {
  node("offline").hidden = state.reachable;
  for (const button of document.querySelectorAll("[data-language]"))
    button.ariaPressed = String(button.dataset.language === currentLanguage());
}
