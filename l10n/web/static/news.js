// What others do arrives as it lands: one stream a browser, whose leader tells the other tabs.

import { desk, element, path, send, steadily, word } from "./dom.js";

const PULSE = 30000; // milliseconds between two signs that somebody is here
const ASKED = 5000; // milliseconds between two questions where no stream can be shared
const QUIET = 600000; // milliseconds without a key or a click after which nobody is here
let known = desk.dataset.version;
let told = "";

export function follow({ fields, renew }) {
  const hear = (said) => { if (said !== told) { told = said; heard(JSON.parse(said), fields, renew); } };
  const channel = new BroadcastChannel(`l10n ${desk.dataset.path}`);
  channel.addEventListener("message", ({ data }) => hear(data));
  if (navigator.locks) {
    navigator.locks.request(`l10n ${desk.dataset.path}`, () => new Promise(() => {
      const source = new EventSource(path("news"));
      source.addEventListener("message", ({ data }) => { channel.postMessage(data); hear(data); });
    }));
  } else {
    setInterval(async () => {
      const answer = await fetch(path("news"), { headers: { accept: "application/json" } }).catch(() => null);
      if (answer?.ok) hear(await answer.text());
    }, ASKED);
  }
  const here = () => {
    const unit = document.activeElement?.closest?.("article.unit")?.dataset.unit ?? "";
    send("POST", path("here"), { unit }).catch(() => {});
  };
  document.addEventListener("focusin", here);
  let stirred = Date.now();
  for (const kind of ["keydown", "pointerdown", "scroll"]) {
    document.addEventListener(kind, () => { stirred = Date.now(); }, { passive: true });
  }
  setInterval(() => { if (Date.now() - stirred < QUIET) here(); }, PULSE);
  here();
}

async function heard({ version, here }, fields, renew) {
  show(here, fields);
  if (version === known) return;
  known = version;
  const answer = await fetch(path("digests"), { headers: { accept: "application/json" } }).catch(() => null);
  if (!answer?.ok) { known = told = ""; return; } // asked again by the next sign of life
  const { units } = await answer.json();
  for (const [unit, said] of Object.entries(units)) {
    const field = fields.get(unit);
    if (field && field.article.dataset.said !== said) await renew(field);
  }
  const fresh = freshOf(Object.keys(units), fields);
  if (fresh > 0) offer(fresh);
}

// Texts may leave as others come; a page of some texts alone knows no more than how many there were.
function freshOf(units, fields) {
  const many = Number(desk.dataset.many);
  return fields.size === many ? units.filter((unit) => !fields.has(unit)).length : units.length - many;
}

// New texts wait behind a button: nothing comes between somebody and what he reads.
function offer(many) {
  const bar = document.getElementById("news-bar");
  const button = element("button", word("new-texts", { n: many }), { type: "button", id: "news" });
  button.addEventListener("click", () => location.assign(desk.dataset.path));
  bar.replaceChildren(button);
}

function show(here, fields) {
  steadily(() => {
    for (const field of fields.values()) {
      const names = here.filter((one) => one.unit === field.unit).map((one) => one.name);
      const said = names.length ? word("is-here", { names: names.join(", ") }) : "";
      if (field.here.textContent !== said) field.here.textContent = said;
    }
  });
  const all = [...new Set(here.map((one) => one.name))].join(", ");
  document.getElementById("who").textContent = all ? word("are-here", { names: all }) : "";
}
