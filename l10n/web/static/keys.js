// Every action of a role has a key; it does what its button does, and nothing where there is none.

import { MAP, keyOf, pressed } from "./map.js";
import { close, look } from "./closer.js";

export function listen({ fields, insert, focusOn }) {
  const ordered = () => [...document.querySelectorAll("article.unit")].map((one) => fields.get(one.dataset.unit)).filter(Boolean);
  const here = () => fields.get(document.activeElement?.closest?.("article.unit")?.dataset.unit);
  const step = (by) => {
    const all = ordered();
    const at = all.indexOf(here());
    focusOn(all[Math.min(Math.max(at + by, 0), all.length - 1)]);
  };
  const click = (selector) => () => { const found = here()?.article.querySelector(selector); found?.click(); return Boolean(found); };
  const says = (act) => () => {
    const field = here();
    const button = field?.article.querySelector(`button[value="${CSS.escape(act)}"]`);
    const input = field?.article.querySelector("[name=said]");
    if (!button || !input) return;
    field.article.querySelector("details").open = true;
    if (input.value.trim()) button.click();
    else { input.dataset.act = act; input.focus(); }
  };
  const dismisses = () => {
    const field = here();
    const button = field?.article.querySelector('button[value^="dismiss:"]');
    if (button) says(button.value)();
  };
  const rules = () => {
    const button = here()?.article.querySelector("button[name=rule]");
    if (button) says(button.value)();
  };
  const does = {
    "approve-next": click('button[value="approve-next"]'),
    "save-next": () => here()?.act("save-next"),
    save: click('button[value="save"]'),
    approve: click('button[value="approve"]'),
    "needs-work": click('button[value="needs-work"]'),
    reject: says("reject"),
    ask: says("ask"),
    answer: says("answer"),
    fix: click('button[value^="fix:"]'),
    dismiss: dismisses,
    "dismiss-entry": rules,
    undo: () => document.querySelector("form.undo button").click(),
    "approve-entry": () => here()?.article.closest(".entry").querySelector("header form button:not(:disabled)")?.click(),
    preview: () => here()?.article.closest(".entry").querySelector("[data-preview]").click(),
    "copy-source": () => { const field = here(); if (field) insert(field, field.article.querySelector(".source").textContent); },
    concordance: () => {
      const text = selected(here()?.text) || String(getSelection());
      look(here() ?? fields.get(getSelection().anchorNode?.parentElement?.closest("article.unit")?.dataset.unit), text.trim(), ".memory");
    },
    closer: () => look(here()),
    next: () => step(1),
    previous: () => step(-1),
    "next-outside": () => step(1),
    "previous-outside": () => step(-1),
    search: () => document.getElementById("q").focus(),
    news: () => document.getElementById("news")?.click(),
    map: () => location.assign("/keys"),
  };
  document.addEventListener("keydown", (event) => {
    if (event.isComposing || event.defaultPrevented) return;
    const key = pressed(event);
    const inside = event.target.matches?.("textarea, input, select");
    if (inside && event.target.name === "said" && key === "Enter") {
      event.preventDefault();
      if (event.target.dataset.act) event.target.closest("form").querySelector(`button[value="${CSS.escape(event.target.dataset.act)}"]`)?.click();
      return;
    }
    const panel = event.target.closest?.(".closer");
    if (panel && key === "Escape") { event.preventDefault(); close(here()); return; }
    if (inside && key === "Escape" && event.target.name === "said") { here()?.text.focus(); return; }
    const chip = /^Alt\+([1-9])$/.exec(key);
    if (chip && here()) {
      const wanted = here().article.querySelectorAll(".chip")[Number(chip[1]) - 1];
      if (wanted) { event.preventDefault(); insert(here(), wanted.dataset.insert); }
      return;
    }
    const action = Object.keys(MAP).find((one) => keyOf(one) === key);
    if (!action || (inside && key.length === 1)) return;
    event.preventDefault();
    does[action]();
  });
}

function selected(area) {
  return area ? area.value.slice(area.selectionStart, area.selectionEnd) : "";
}
