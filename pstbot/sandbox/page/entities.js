import { element } from "./element.js";
import { follow, safeAddress, startPayload } from "./links.js";
import { t } from "./i18n.js";

const PLAIN_TAGS = new Map(
  Object.entries({
    bold: "strong",
    italic: "em",
    underline: "u",
    strikethrough: "s",
    code: "code",
    blockquote: "blockquote",
    expandable_blockquote: "blockquote",
  }),
);
const BLOCKS = new Set(["blockquote", "expandable_blockquote", "pre"]);
const LINKS = new Map(
  Object.entries({
    url: (text) => text,
    text_link: (text, entity) => entity.url,
  }),
);

/** A text with Telegram entities (offsets in UTF-16 units, like JavaScript's own) as safe DOM nodes. */
export function formatted(text, entities, context) {
  const sorted = [...(entities ?? [])].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return nest(text, 0, text.length, sorted, context);
}

function nest(text, start, end, entities, context) {
  const nodes = [];
  let place = start;
  let rest = entities;
  while (rest.length) {
    const [outer, ...others] = rest;
    const from = Math.max(outer.offset, place);
    const to = Math.min(outer.offset + outer.length, end);
    rest = others;
    if (from >= to) continue;
    if (from > place) nodes.push(text.slice(place, from));
    const inner = others.filter((entity) => entity.offset < to);
    nodes.push(wrap(outer, text.slice(from, to), nest(text, from, to, inner, context), context));
    // an entity that sticks out over the end of this one goes on behind it
    rest = others.filter((entity) => entity.offset + entity.length > to);
    place = to;
    // the line break that ends a quote belongs to it and draws no empty line
    if (BLOCKS.has(outer.type) && place < end && text[place] === "\n") place += 1;
  }
  if (place < end) nodes.push(text.slice(place, end));
  return nodes;
}

function wrap(entity, text, children, context) {
  if (PLAIN_TAGS.has(entity.type)) return element(PLAIN_TAGS.get(entity.type), {}, children);
  if (entity.type === "pre") return element("pre", { "data-language": entity.language }, element("code", {}, children));
  if (entity.type === "spoiler") return spoiler(children);
  if (entity.type === "bot_command") return command(text, children, context);
  if (LINKS.has(entity.type)) return link(LINKS.get(entity.type)(text, entity), children, context);
  return element("span", { class: `entity-${entity.type}` }, children);
}

function spoiler(children) {
  const node = element(
    "span",
    { class: "spoiler", role: "button", "data-stop": "spoiler", title: t("spoiler") },
    element("span", {}, children),
  );
  const reveal = () => node.classList.add("revealed");
  node.addEventListener("click", reveal);
  node.addEventListener("keydown", (event) => event.key === "Enter" && reveal());
  return node;
}

function command(text, children, context) {
  return element(
    "button",
    { type: "button", class: "command", "data-stop": text, onclick: () => context.say(text) },
    children,
  );
}

function link(address, children, context) {
  const safe = safeAddress(address) ?? (startPayload(address) === null ? null : "#");
  if (!safe) return element("span", {}, children);
  const open = (event) => {
    event.preventDefault();
    follow(address, context.viewerId);
  };
  return element(
    "a",
    { href: safe, rel: "noopener noreferrer", title: address, "data-stop": address, onclick: open },
    children,
  );
}
