// A text looked at closely, beside its field: what is around it, what is known of it, what it was.

import { fetchPage, path, say, word } from "./dom.js";

export function close(field) {
  field?.article.querySelector(".closer")?.remove();
  field?.text.focus();
}

// Opens the panel, or closes it where nothing else is asked; the focus goes to what was asked for.
export async function look(field, asked = "", part = "h2") {
  if (!field) return;
  const old = field.article.querySelector(".closer");
  if (old && part === "h2") { close(field); return; }
  const query = asked ? `?q=${encodeURIComponent(asked)}` : "";
  const page = await fetchPage(path("u", field.unit, "closer") + query).catch(() => null);
  const fresh = page?.querySelector(".closer");
  if (!fresh) { say(word("offline")); return; }
  const made = document.importNode(fresh, true);
  if (old) old.replaceWith(made);
  else field.article.append(made);
  made.querySelector(part).focus();
}

// In a way that the browser's own undo takes back; it is saved as what is typed is.
export function replace(field, text) {
  field.text.focus();
  field.text.select();
  if (!document.execCommand("insertText", false, text)) {
    field.text.value = text;
    field.text.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

export function watch(fields) {
  const of = (target) => fields.get(target.closest?.("article.unit")?.dataset.unit);
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.(".closely, .closer .closes a");
    if (!link || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (link.matches(".closely")) look(of(link));
    else close(of(link));
  });
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!form.matches(".take, .asks")) return;
    event.preventDefault();
    if (form.matches(".take")) replace(of(form), form.elements.target.value);
    else look(of(form), form.elements.q.value.trim(), ".memory");
  });
}
