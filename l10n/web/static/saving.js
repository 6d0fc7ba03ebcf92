// Saving that cannot lie: what is typed stays in this browser until the server has it, by digest.

import { desk, element, fetchPage, path, say, send, sentence, steadily, word } from "./dom.js";

const SOON = 4000; // milliseconds until a save is tried again that nobody answered
const LATER = 15000; // and one that met a broken file, a full disk, a project that is away
const AWAY = 503;
const PREFIX = `l10n ${desk.dataset.path} `;

export class Field {
  constructor(article) {
    this.article = article;
    this.unit = article.dataset.unit;
    this.form = article.querySelector("form");
    this.text = article.querySelector("textarea");
    this.status = article.querySelector(".saved");
    this.here = article.querySelector(".here");
    this.digest = article.dataset.digest;
    this.base = this.form.elements.base.value;
    this.taken = 0; // how often another text came into the field by itself
    this.work = Promise.resolve();
    this.text.addEventListener("input", () => this.keep());
    this.text.addEventListener("change", () => this.save());
    this.form.addEventListener("submit", (event) => this.submit(event));
    this.recall();
  }

  get isDirty() { return this.text.value !== this.base; }

  tell(state, said) {
    if (this.status.className === `saved ${state}` && this.status.textContent === said) return;
    this.status.className = `saved ${state}`;
    this.status.textContent = said;
  }

  // What is typed is kept before anything else can happen to it.
  keep() {
    const kept = JSON.stringify({ text: this.text.value, base: this.base, digest: this.digest });
    try {
      if (this.isDirty) localStorage.setItem(PREFIX + this.unit, kept);
      else localStorage.removeItem(PREFIX + this.unit);
      this.isUnkept = false;
    } catch {
      this.isUnkept = true; // a full store: the text is in the field alone, and the page does not close
    }
    this.tell(this.isDirty ? "typed" : "", this.isDirty ? word("typed") : "");
  }

  // What an earlier page kept comes back, with the text that its writer saw.
  recall() {
    const kept = stored(this.unit);
    if (!kept && this.isDirty) { this.keep(); return; } // typed before this script was there
    if (!kept || kept.text === this.base) { forget(this.unit); return; }
    this.text.value = kept.text;
    this.base = kept.base;
    this.digest = kept.digest;
    this.tell("typed", word("typed"));
    this.save();
  }

  // One after the other: a save never overtakes another of the same text.
  save(isAgain = false) {
    return this.queue(() => (this.isDirty ? this.put(isAgain) : undefined));
  }

  // One job after the other; one that fails holds up no other.
  queue(job) {
    this.work = this.work.then(job).catch((error) => { reportError(error); });
    return this.work;
  }

  saveIn(milliseconds) {
    clearTimeout(this.again);
    this.again = setTimeout(() => this.save(true), milliseconds);
  }

  async put(isAgain) {
    const text = this.text.value;
    if (!isAgain) this.tell("saving", word("saving")); // what is tried by itself is announced once
    const body = { target: text, base: this.base };
    await this.asked("PUT", body, text, () => this.refresh());
  }

  async asked(method, body, text, then, digest = this.digest) {
    let answer;
    try {
      answer = await send(method, path("u", this.unit), body, digest);
    } catch {
      if (method === "POST" && !this.isDirty) { this.tell("failed", word("unanswered")); return; }
      this.tell("offline", word("offline"));
      this.saveIn(SOON);
      return;
    }
    // Saved before, and the answer was lost on the way: a page was left, a network gone.
    const isThere = answer.status === 412 && method === "PUT" && answer.told.target === text;
    if (answer.status === 412 && !isThere) { this.conflict(answer.told); return; }
    if (!answer.ok && !isThere) {
      const { what = answer.status, remedy = "" } = answer.told.error ?? {};
      this.tell("failed", word("failed", { why: sentence(what, remedy) }));
      if (answer.status === AWAY) this.saveIn(LATER);
      return;
    }
    this.acknowledged(answer.told, text);
    await then(answer.told);
  }

  acknowledged(told, text) {
    this.digest = told.digest;
    this.base = told.target;
    this.form.elements.digest.value = told.digest;
    this.form.elements.base.value = told.target;
    this.article.dataset.digest = told.digest;
    if (this.text.value === text) this.text.value = told.target;
    this.keep();
    if (!this.isDirty) this.tell("saved", word("saved"));
    this.article.querySelector(".conflict-panel")?.remove();
  }

  // Checks run after the save: what they find comes with the unit as the server shows it now.
  async refresh() {
    const page = await fetchPage(`${path("u", this.unit)}?${desk.dataset.query}`).catch(() => null);
    const fresh = page?.getElementById(this.article.id);
    if (!fresh || fresh.dataset.digest !== this.digest) return;
    this.show(fresh);
    const frame = this.article.closest(".entry").querySelector(".published");
    if (!frame) return;
    const url = new URL(frame.src);
    url.searchParams.set("of", this.digest); // another address: else the frame only scrolls
    frame.src = url;
  }

  show(fresh) {
    const focused = this.article.contains(document.activeElement) ? document.activeElement : null;
    const opened = this.article.querySelector("details")?.open;
    const said = this.article.querySelector("[name=said]");
    steadily(() => {
      for (const part of [".about", ".beside"]) {
        this.article.querySelector(part).replaceWith(document.importNode(fresh.querySelector(part), true));
      }
      // A reason that somebody writes stays as it is, and so does what it is for.
      if (said) this.article.querySelector("[name=said]").replaceWith(said);
      this.head(fresh.ownerDocument);
      this.article.className = fresh.className;
      this.article.dataset.said = fresh.dataset.said;
    });
    if (opened) this.article.querySelector("details").open = true;
    if (focused && focused === said) focused.focus({ preventScroll: true });
    if (focused && !focused.isConnected) {
      const same = focused.value && this.article.querySelector(`button[value="${CSS.escape(focused.value)}"]`);
      (same || this.text).focus({ preventScroll: true });
    }
  }

  // What heads its entry tells of all its texts: how many are left, what stands in the way.
  head(page) {
    const old = this.article.closest(".entry").querySelector("header");
    const fresh = page.querySelector(`header[data-entry="${CSS.escape(old.dataset.entry)}"]`);
    if (!fresh || old.contains(document.activeElement)) return;
    const isOpen = old.querySelector("[aria-expanded=true]");
    const made = document.importNode(fresh, true);
    if (isOpen) made.querySelector("[data-preview]").setAttribute("aria-expanded", "true");
    old.replaceWith(made);
  }

  // Somebody else's text arrived: a field that nobody works on takes it, another keeps what it has,
  // and the digest of what its writer saw.
  arrive(fresh) {
    steadily(() => {
      if (!this.isDirty) this.take(fresh);
      this.show(fresh);
    });
  }

  take(fresh) {
    const form = fresh.querySelector("form");
    if (this.digest !== fresh.dataset.digest) this.taken += 1;
    this.digest = this.article.dataset.digest = fresh.dataset.digest;
    this.base = form.elements.base.value;
    this.form.elements.digest.value = this.digest;
    this.form.elements.base.value = this.base;
    if (this.text.value !== this.base) this.text.value = this.base;
  }

  submit(event) {
    event.preventDefault();
    if (event.submitter?.name === "rule") this.rule(event.submitter);
    else this.act(event.submitter?.value || "save");
  }

  rule(button) {
    const said = this.article.querySelector("[name=said]").value;
    document.dispatchEvent(new CustomEvent("l10n-entry", {
      detail: { address: button.formAction, body: { rule: button.value, said }, field: this },
    }));
  }

  // A decision is about what stood there when its key was pressed, whatever arrives until it is sent.
  act(name) {
    const seen = { taken: this.taken, text: this.text.value, base: this.base, digest: this.digest };
    return this.queue(() => this.post(name, seen));
  }

  async post(name, seen) {
    const { text, base, digest } = seen.taken === this.taken ? { text: this.text.value, base: this.base, digest: this.digest } : seen;
    const said = this.article.querySelector("[name=said]")?.value ?? "";
    this.tell("saving", word("saving"));
    const query = Object.fromEntries(new URLSearchParams(desk.dataset.query));
    const body = { ...query, act: name, target: text, base, said };
    await this.asked("POST", body, text, async (told) => { this.decided(name, told); await this.refresh(); }, digest);
  }

  // Whoever typed on in the text meanwhile stays in it, whatever the key said.
  decided(name, told) {
    if (!this.isDirty) this.tell("saved", told.said);
    const field = this.article.querySelector("[name=said]");
    if (field) field.value = "";
    if (field && field === document.activeElement) this.text.focus({ preventScroll: true });
    say(told.said);
    if (name.endsWith("-next") && !this.isDirty) document.dispatchEvent(new CustomEvent("l10n-next", { detail: { ...told, from: this.article } }));
  }

  conflict(told) {
    this.article.querySelector(".conflict-panel")?.remove();
    const panel = element("div", "", { class: "conflict-panel", role: "group", "aria-label": word("conflict") });
    panel.append(element("p", word("conflict")));
    const side = (name, text, take) => {
      const shown = element("p", text, { class: "text", lang: this.text.lang, dir: this.text.dir });
      panel.append(element("strong", word(name)), shown);
      if (take) {
        const button = element("button", word(take), { type: "button" });
        button.addEventListener("click", () => this.settle(told, name, text));
        panel.append(button);
      }
    };
    side("base", told.base);
    side("theirs", told.target, "take-theirs");
    side("mine", told.mine, "keep-mine");
    if (told.merged && ![told.mine, told.target].includes(told.merged)) side("merged", told.merged, "take-both");
    steadily(() => this.status.after(panel));
    this.tell("conflict", word("conflict"));
  }

  // Whoever saw both has seen the other's text: the next save names that. What was typed on
  // meanwhile is mine as well.
  settle(told, name, text) {
    const isTyped = this.isDirty && this.text.value !== told.mine;
    if (isTyped && name === "merged") { this.save(); return; }
    this.digest = told.digest;
    this.base = told.target;
    if (!isTyped || name !== "mine") this.text.value = text;
    this.article.querySelector(".conflict-panel")?.remove();
    this.keep();
    this.text.focus();
    if (this.isDirty) this.save();
    else this.refresh();
  }
}

function stored(unit) {
  try { return JSON.parse(localStorage.getItem(PREFIX + unit) ?? "null"); } catch { return null; }
}

function forget(unit) {
  try { localStorage.removeItem(PREFIX + unit); } catch { /* nothing is kept where nothing can be */ }
}

// Texts of units that this page does not show are sent as well; what cannot be is named with its way there.
export async function sendOthers(shown) {
  const left = [];
  for (const key of Object.keys(localStorage).filter((one) => one.startsWith(PREFIX))) {
    const unit = key.slice(PREFIX.length);
    const kept = stored(unit);
    if (shown.has(unit) || !kept) continue;
    const body = { target: kept.text, base: kept.base };
    const answer = await send("PUT", path("u", unit), body, kept.digest).catch(() => null);
    if (answer?.ok || (answer?.status === 412 && answer.told.target === kept.text)) forget(unit);
    else left.push(unit);
  }
  const place = document.getElementById("unsent");
  place.replaceChildren();
  if (!left.length) return;
  place.append(word("unsent"));
  for (const unit of left) {
    place.append(" ", element("a", unit, { href: `${desk.dataset.path}?at=${encodeURIComponent(unit)}#u-${unit}` }));
  }
}
