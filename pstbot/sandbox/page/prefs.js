/** Small choices that outlive a reload. Private windows may forbid storage: then they live until the tab closes. */
const memory = new Map();

export function recall(name, fallback) {
  try {
    return localStorage.getItem(`sandbox.${name}`) ?? memory.get(name) ?? fallback;
  } catch {
    return memory.get(name) ?? fallback;
  }
}

export function remember(name, value) {
  memory.set(name, value);
  try {
    localStorage.setItem(`sandbox.${name}`, value);
  } catch {
    // kept in memory above
  }
}
