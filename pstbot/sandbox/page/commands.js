import { t } from "./i18n.js";
import { openMenu } from "./menu.js";
import { state } from "./state.js";

// Shown until the bot has registered a menu of its own.
const FALLBACK = ["menu", "kasus", "bantuan", "bahasa", "batal"];

/** The bot's command menu: what it registered, or a short list; choosing one sends it. */
export function openCommands(anchor, say) {
  const registered = state.snapshot.bot.commands;
  const entries = registered?.length
    ? registered
    : FALLBACK.map((command) => ({ command, description: t(`command-${command}`) }));
  openMenu(
    anchor,
    entries.map(({ command, description }) => ({
      text: `/${command}`,
      hint: description,
      run: () => say(`/${command}`),
    })),
  );
}
