// The desk with script: each text saves itself, chips go in at the caret, keys do what buttons do.

import { desk, element, fetchPage, path, say, send, sentence, word } from "./dom.js";
import { Field, sendOthers } from "./saving.js";
import { listen } from "./keys.js";
import { follow } from "./news.js";
import { close, watch } from "./closer.js";

export const fields = new Map();
for (const article of document.querySelectorAll("article.unit")) {
  fields.set(article.dataset.unit, new Field(article));
}
sendOthers(new Set(fields.keys()));

window.addEventListener("online", () => { for (const field of fields.values()) field.save(); });
window.addEventListener("beforeunload", (event) => {
  if ([...fields.values()].some((field) => field.isDirty && field.isUnkept)) event.preventDefault();
});

// Where somebody was last: a click on a chip leaves the field, and goes back into it.
document.addEventListener("mousedown", (event) => {
  if (event.target.closest?.(".chip")) event.preventDefault();
});
document.addEventListener("click", (event) => {
  const chip = event.target.closest?.(".chip");
  if (chip) insert(fields.get(chip.closest(".unit").dataset.unit), chip.dataset.insert);
  const preview = event.target.closest?.("[data-preview]");
  if (preview && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    show(preview);
  }
});

// Behind what is selected, never over it; in a way that the browser's own undo takes back.
export function insert(field, text) {
  const area = field.text;
  area.focus();
  area.setSelectionRange(area.selectionEnd, area.selectionEnd);
  if (!document.execCommand("insertText", false, text)) {
    area.setRangeText(text, area.selectionEnd, area.selectionEnd, "end");
    area.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

export function focusOn(field, announced = "") {
  if (!field) return;
  field.text.focus({ preventScroll: true });
  field.article.scrollIntoView({ block: "nearest" });
  const box = field.text.getBoundingClientRect();
  const bar = document.querySelector(".top").getBoundingClientRect().bottom;
  if (box.top < bar + 8) window.scrollBy({ top: box.top - bar - 8, behavior: "instant" });
  if (announced) say(announced);
}

document.addEventListener("l10n-next", ({ detail }) => goOn(detail));

// Whoever went elsewhere meanwhile, or began to write a reason, stays there.
function goOn(detail) {
  const at = document.activeElement;
  const isThere = at === document.body || at.matches(".unit > form > textarea, button");
  const isHere = !detail.from || at === document.body || detail.from.contains(at);
  if (!detail.next || !isThere || !isHere) return;
  const field = fields.get(detail.next);
  if (field) {
    const text = field.article.querySelector(".source").textContent;
    focusOn(field, `${detail.said} ${word("next-text", { text })}`);
    return;
  }
  const query = new URLSearchParams(desk.dataset.query);
  query.delete("page");
  query.set("at", detail.next);
  location.assign(`${desk.dataset.path}?${query}#u-${detail.next}`);
}

// The entry as published, beside its texts, in a frame that runs nothing.
function show(link) {
  const entry = link.closest(".entry");
  const old = entry.querySelector("iframe");
  if (old) { old.remove(); link.setAttribute("aria-expanded", "false"); return; }
  const frame = element("iframe", "", { sandbox: "", title: link.textContent, src: `${link.href}#entry-${link.dataset.preview}`, class: "published" });
  entry.querySelector("header").after(frame);
  link.setAttribute("aria-expanded", "true");
}

// Undo and entries are decided without leaving the page's place.
async function decide(address, body) {
  const query = Object.fromEntries(new URLSearchParams(desk.dataset.query));
  const answer = await send("POST", new URL(address, location.href).pathname, { ...query, ...body }).catch(() => null);
  const told = answer?.told ?? {};
  const { what, remedy = "" } = told.error ?? {};
  const said = told.said ?? (what ? word("failed", { why: sentence(what, remedy) }) : word("offline"));
  say(said);
  for (const unit of told.units ?? []) {
    const field = fields.get(unit);
    if (field) await renew(field);
  }
  return { ...told, said, units: told.units ?? [] };
}

document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (form.matches(".undo")) {
    event.preventDefault();
    const at = fields.get(form.closest("article.unit")?.dataset.unit);
    const { units } = await decide(form.action, Object.fromEntries(new FormData(form)));
    if (at) close(at);
    if (units.length) focusOn(fields.get(units[0]));
  } else if (form.matches(".whole")) {
    event.preventDefault();
    approve(form);
  }
});

// What is approved is what stands in the fields: each is saved first, and one that is not stops it.
async function approve(form) {
  const seen = [];
  const entry = form.closest(".entry"); // the form itself may be another by then
  const all = [...entry.querySelectorAll("article.unit")].map((one) => fields.get(one.dataset.unit));
  const taken = new Map(all.map((field) => [field, field.taken]));
  for (const field of all) {
    await field.save();
    if (field.isDirty) { focusOn(field, field.status.textContent); return; }
    seen.push(`${field.unit}@${field.digest}`);
  }
  const other = all.find((field) => field.taken !== taken.get(field));
  if (other) { focusOn(other, word("conflict")); return; }
  const told = await decide(form.action, { units: seen.join(" ") });
  if (told.units.length) goOn({ ...told, from: entry });
}

document.addEventListener("l10n-entry", async ({ detail: { address, body, field } }) => {
  const { units } = await decide(address, body);
  if (units.length) { field.article.querySelector("[name=said]").value = ""; focusOn(field); }
});

// In line with the saves of the field: what comes is never older than what the server acknowledged.
export function renew(field) {
  return field.queue(() => renewed(field));
}

async function renewed(field) {
  const page = await fetchPage(`${path("u", field.unit)}?${desk.dataset.query}`).catch(() => null);
  const fresh = page?.getElementById(field.article.id);
  if (fresh) field.arrive(fresh);
}

listen({ fields, insert, focusOn });
watch(fields);
follow({ fields, renew });
const wanted = fields.get(decodeURIComponent(location.hash.slice(3)));
if (wanted && location.hash.startsWith("#u-")) focusOn(wanted);
desk.dataset.ready = "yes";
