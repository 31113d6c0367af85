import { openMenu } from "./menu.js";

/** The menu that the bot registered for this chat; choosing a command sends it. */
export function openCommands(anchor, commands, say) {
  openMenu(
    anchor,
    commands.map(({ command, description }) => ({
      text: `/${command}`,
      hint: description,
      run: () => say(`/${command}`),
    })),
  );
}
