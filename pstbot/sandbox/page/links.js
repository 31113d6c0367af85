import { post } from "./server.js";
import { select } from "./selection.js";
import { state } from "./state.js";

/** The start payload of a deep link to the sandbox's bot ("" without one), or null for any other address. */
export function startPayload(address) {
  const url = parse(address);
  if (!url) return null;
  const name = url.protocol === "tg:" ? url.searchParams.get("domain") : url.pathname.replace(/^\/+|\/+$/g, "");
  const ours = url.protocol === "tg:" || ["t.me", "telegram.me", "telegram.dog"].includes(url.hostname);
  if (!ours || name?.toLowerCase() !== state.snapshot.bot.username.toLowerCase()) return null;
  return url.searchParams.get("start") ?? "";
}

/** An address that is safe to open in a new tab, or null: no javascript:, data: or other schemes. */
export function safeAddress(address) {
  const url = parse(address);
  return url && ["http:", "https:"].includes(url.protocol) ? url.href : null;
}

function parse(address) {
  for (const candidate of [address, `https://${address}`]) {
    try {
      return new URL(candidate);
    } catch {
      // a bare "example.id" gets its scheme in the second round
    }
  }
  return null;
}

/** Follow an address as the given person would: the bot's deep links start it, others open a new tab. */
export async function follow(address, personId) {
  const payload = startPayload(address);
  if (payload !== null) return startAs(personId, payload);
  const safe = safeAddress(address);
  if (safe) window.open(safe, "_blank", "noopener,noreferrer");
  return undefined;
}

async function startAs(personId, payload) {
  if (await post("start", payload ? { person_id: personId, payload } : { person_id: personId })) {
    select({ personId, pane: "citizens" });
  }
}
