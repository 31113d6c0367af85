const STEPS = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 };

/** One Tab stop for a whole group; arrows, Home and End move inside it. `moved(node)` runs after each move. */
export function rove(container, { moved = () => {}, preferred = (stops) => stops.at(-1) } = {}) {
  container.addEventListener("keydown", (event) => onKey(container, event, moved));
  container.addEventListener(
    "focusin",
    (event) => event.target.dataset.stop && settle(stopsOf(container), event.target),
  );
  return () => {
    const stops = stopsOf(container);
    settle(stops, stops.find((stop) => stop === document.activeElement) ?? preferred(stops));
  };
}

const stopsOf = (container) => [...container.querySelectorAll("[data-stop]")];

function settle(stops, chosen) {
  for (const stop of stops) stop.tabIndex = stop === chosen ? 0 : -1;
}

function onKey(container, event, moved) {
  const stops = stopsOf(container);
  const here = stops.indexOf(event.target);
  if (here < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
  const there = event.key === "Home" ? 0 : event.key === "End" ? stops.length - 1 : here + STEPS[event.key];
  if (!stops[there]) return;
  event.preventDefault();
  stops[there].focus();
  moved(stops[there]);
}
