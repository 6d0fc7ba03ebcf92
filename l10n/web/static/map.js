// The map of keys: an action, and the key that does it unless somebody chose another.
// Keys of one sign work outside fields alone, and can be turned off; none is a browser's.

export const MAP = {
  "approve-next": "Ctrl+Enter",
  "save-next": "Ctrl+Shift+Enter",
  save: "Alt+Enter",
  approve: "Alt+Y",
  "needs-work": "Alt+W",
  reject: "Alt+R",
  ask: "Alt+Q",
  answer: "Alt+J",
  fix: "Alt+X",
  dismiss: "Alt+I",
  "dismiss-entry": "Alt+M",
  undo: "Alt+U",
  "approve-entry": "Alt+L",
  preview: "Alt+P",
  "copy-source": "Alt+C",
  concordance: "Alt+K",
  closer: "Alt+O",
  next: "Alt+ArrowDown",
  previous: "Alt+ArrowUp",
  "next-outside": "j",
  "previous-outside": "k",
  search: "/",
  news: "n",
  map: "?",
};

const KEPT = "l10n keys";

export function chosen() {
  try { return JSON.parse(localStorage.getItem(KEPT) ?? "{}"); } catch { return {}; }
}

export function choose(said) {
  localStorage.setItem(KEPT, JSON.stringify(said));
}

export function keyOf(action) {
  const said = chosen();
  const key = said[action] ?? MAP[action];
  return said.single === "off" && key.length === 1 ? "" : key;
}

export function pressed(event) {
  const name = event.key.length === 1 && (event.altKey || event.ctrlKey) ? event.code.replace(/^(Key|Digit)/, "") : event.key;
  if (name.length === 1 && !event.altKey && !event.ctrlKey && !event.metaKey) return event.key;
  const with_ = [event.ctrlKey || event.metaKey ? "Ctrl" : "", event.altKey ? "Alt" : "", event.shiftKey ? "Shift" : ""];
  return [...with_.filter(Boolean), name].join("+");
}
