/** The newest snapshot of the sandbox, kept current by one long poll that never gives up. */
const WAIT_SECONDS = 25;
const listeners = new Set();

export const state = { snapshot: null, reachable: true };

export const onChange = (listener) => listeners.add(listener);

export function changed() {
  for (const listener of listeners) listener();
}

/** The sandbox's time, ticking on between snapshots. */
export function now() {
  if (!state.snapshot) return new Date();
  return new Date(Date.parse(state.snapshot.now) + performance.now() - state.receivedAt);
}

export async function follow() {
  let pause = 500;
  for (;;) {
    try {
      await next();
      pause = 500;
    } catch {
      setReachable(false);
      await new Promise((resume) => setTimeout(resume, pause));
      pause = Math.min(pause * 2, 4000);
    }
  }
}

async function next() {
  // After a failure the server may be a new one with small versions: ask for whatever it has, at once.
  const since = state.snapshot && state.reachable ? state.snapshot.version : -1;
  const answer = await fetch(`/sandbox/state?since=${since}&wait=${since < 0 ? 0 : WAIT_SECONDS}`, {
    cache: "no-store",
    signal: AbortSignal.timeout((WAIT_SECONDS + 10) * 1000),
  });
  if (!answer.ok) throw new Error(`state ${answer.status}`);
  if (answer.status === 200) accept(await answer.json());
  setReachable(true);
}

function accept(snapshot) {
  const same = state.snapshot?.version === snapshot.version;
  state.snapshot = snapshot;
  state.receivedAt = performance.now();
  if (!same) changed();
}

function setReachable(reachable) {
  if (state.reachable === reachable) return;
  state.reachable = reachable;
  changed();
}
