/** Bring a container's children in line with a list, touching only what changed: scroll, focus, playing media stay. */
export function keyed(container, items, { key, signature, build }) {
  const spare = new Map([...container.children].map((node) => [node.dataset.key, node]));
  const focused = container.contains(document.activeElement) ? document.activeElement : null;
  const stop = focused?.dataset.stop;
  let cursor = container.firstElementChild;
  for (const item of items) {
    const name = String(key(item));
    const mark = signature(item);
    const kept = spare.get(name);
    const node = kept?.mark === mark ? kept : marked(build(item), name, mark);
    if (kept && kept !== node) {
      if (cursor === kept) cursor = node;
      kept.replaceWith(node);
    }
    spare.delete(name);
    if (node === cursor) cursor = cursor.nextElementSibling;
    else container.insertBefore(node, cursor);
  }
  for (const node of spare.values()) node.remove();
  if (focused && document.activeElement !== focused) refocus(container, focused, stop);
}

function marked(node, name, mark) {
  node.dataset.key = name;
  node.mark = mark;
  return node;
}

function refocus(container, focused, stop) {
  const target = focused.isConnected ? focused : stop && container.querySelector(`[data-stop="${CSS.escape(stop)}"]`);
  target?.focus({ preventScroll: true });
}
