// Somebody at a desk: types, saves and approves in a window of the browser, by keys and buttons alone.
// What was before his eyes, what the page sent for him and what it was told is noted in the page itself.

const PATIENCE = 200000; // milliseconds after which something that did not happen never will: several times what a page waits

// Runs in each page before its own scripts do.
function witness() {
  if (window !== top) return;
  // A page that is left takes with it what it was about to tell: the next one tells it, before its own.
  // Each page counts for itself: another process may have its successor, and see what it stored too late.
  const tell = (id) => window.l10nNote(id, JSON.parse(sessionStorage.getItem(id))).then(() => sessionStorage.removeItem(id));
  const order = (id) => id.split(" ").slice(1).map(Number);
  const untold = Object.keys(sessionStorage).filter((id) => id.startsWith("note ")).sort((one, other) => order(one)[0] - order(other)[0] || order(one)[1] - order(other)[1]);
  let count = 0;
  const note = (said) => {
    const id = `note ${performance.timeOrigin} ${count += 1}`;
    sessionStorage.setItem(id, JSON.stringify({ ...said, at: Date.now() }));
    tell(id);
  };
  untold.forEach(tell);
  const card = (event) => event.target.closest?.("article.unit");
  const seen = (at) => ({ unit: at.dataset.unit, source: at.querySelector(".source").textContent, target: at.querySelector("textarea").value });
  addEventListener("beforeinput", (event) => {
    if (event.target.name === "target") note({ kind: "sees", ...seen(card(event)) });
  }, true);
  addEventListener("keydown", (event) => {
    if (card(event) && (event.altKey || event.ctrlKey)) note({ kind: "presses", key: event.key, ...seen(card(event)) });
  }, true);
  addEventListener("click", (event) => {
    const panel = event.target.closest?.(".conflict-panel");
    if (!panel) return;
    for (const text of panel.querySelectorAll(".text")) note({ kind: "sees", unit: card(event).dataset.unit, target: text.textContent });
  }, true);
  const send = window.fetch;
  window.fetch = async (url, how = {}) => {
    const unit = /\/u\/([^/?]+)$/.exec(String(url))?.[1];
    if (!unit || !how.method || how.method === "GET") return send(url, how);
    const sent = { unit: decodeURIComponent(unit), method: how.method, digest: how.headers["if-match"].slice(1, -1), ...JSON.parse(how.body) };
    note({ kind: "sends", ...sent });
    const answer = await send(url, how).catch((error) => { note({ kind: "unanswered", sent }); throw error; });
    const told = await answer.clone().json().catch(() => ({}));
    note({ kind: "told", status: answer.status, sent, target: told.target ?? null, digest: told.digest ?? "", error: told.error ?? null });
    return answer;
  };
}

// Runs in the page: how a text stands once nothing goes on with it.
function standing({ unit, patience }) {
  const path = document.getElementById("desk").dataset.path;
  const end = Date.now() + patience;
  return new Promise((resolve) => {
    const look = () => {
      const at = document.querySelector(`article[data-unit="${CSS.escape(unit)}"] .saved`)?.className.slice(6) ?? "";
      if (["conflict", "failed"].includes(at)) resolve(at);
      else if (at !== "saving" && !localStorage.getItem(`l10n ${path} ${unit}`)) resolve("saved");
      else if (Date.now() > end) resolve(`for ever "${at}": ${JSON.stringify({ shown: document.querySelector(`article[data-unit="${CSS.escape(unit)}"] textarea`)?.value, kept: localStorage.getItem(`l10n ${path} ${unit}`) })}`);
      else setTimeout(look, 50);
    };
    look();
  });
}

function dice(seed) {
  let at = seed * 2654435761 + 1;
  return () => { at = (Math.imul(at, 1664525) + 1013904223) >>> 0; return at / 4294967296; };
}

const letters = (number) => [...String(number + 1000)].map((digit) => "abdegiklno"[digit]).join("");
const pause = (milliseconds) => new Promise((resolve) => { setTimeout(resolve, milliseconds); });

class Person {
  constructor(page, { name, saves, seed, desk, seconds }) {
    Object.assign(this, { page, name, saves, desk, random: dice(seed), notes: [], heard: new Set(), written: 0, done: 0, end: Date.now() + 1000 * seconds });
  }

  async work() {
    await this.page.exposeBinding("l10nNote", (_, id, note) => { if (!this.heard.has(id)) { this.heard.add(id); this.notes.push(note); } });
    await this.page.addInitScript(witness);
    await this.page.setViewportSize({ width: 480, height: 240 }); // painting is most of what a window costs
    await this.open();
    while (this.done < this.saves && Date.now() < this.end) await this.turn();
    return this.notes;
  }

  async open() {
    await this.page.goto(this.desk);
    await this.ready();
  }

  // A page may be left for another at any time: whoever asks it something asks again.
  async ask(what, given) {
    for (const end = Date.now() + PATIENCE; ;) {
      try { return await this.page.evaluate(what, given); } catch (error) {
        if (this.page.isClosed() || Date.now() > end) throw error;
        await pause(50);
      }
    }
  }

  // Where a page says that a file is half written, people load it again.
  async ready() {
    for (const end = Date.now() + PATIENCE; ;) {
      const at = await this.ask(() => document.getElementById("desk")?.dataset.ready ?? document.querySelector(".finding.error:not(.unit *)")?.textContent);
      if (at === "yes") return;
      if (Date.now() > end) throw new Error(`${this.name}: no desk, but ${at}`);
      if (at) await this.page.reload().catch(() => {});
      await pause(30);
    }
  }

  async turn() {
    const luck = this.random();
    if (luck < 0.04) { await this.news(); return; }
    const units = await this.ask(() => [...document.querySelectorAll("article.unit")].map((one) => [one.dataset.unit, one.querySelector("textarea").value]));
    const among = this.random() < 0.5 ? units.slice(0, 8) : units; // every other time those where all meet
    const [unit, text] = among[Math.floor(this.random() * among.length)];
    if (!(await this.goTo(unit))) return;
    if (luck < 0.25 && text) await this.approve(unit);
    else await this.write(unit);
  }

  // What is new waits behind its button.
  async news() {
    if (!(await this.ask(() => Boolean(document.getElementById("news"))))) return;
    await this.page.click("#news").catch(() => {});
    await this.ready();
  }

  goTo(unit) {
    return this.ask((id) => {
      const field = document.querySelector(`article[data-unit="${CSS.escape(id)}"] textarea`);
      field?.focus();
      return document.activeElement === field;
    }, unit);
  }

  // What came between the hand and the key may hold an approval back; then it is pressed again.
  async approve(unit) {
    const from = this.notes.length;
    const is = (one, ...kinds) => kinds.includes(one.kind) && one.sent?.unit === unit && one.sent.act === "approve";
    const sends = (one) => one.kind === "sends" && one.unit === unit && one.act === "approve";
    for (const end = Date.now() + PATIENCE; ;) {
      await this.page.keyboard.press("Alt+y");
      for (const soon = Date.now() + 5000; Date.now() < soon || this.notes.slice(from).some(sends);) {
        if (this.notes.slice(from).some((one) => is(one, "told", "unanswered"))) return this.settleAny(unit);
        if (Date.now() > end) throw new Error(`${this.name}: ${unit} was never approved nor refused`);
        await pause(20);
      }
      await this.settleAny(unit);
      if (!(await this.goTo(unit))) return;
    }
  }

  async settleAny(unit) {
    const stands = await this.standing(unit);
    if (stands === "conflict") await this.settle(unit, 0);
    else if (!["saved", "failed"].includes(stands)) this.stop(unit, stands);
  }

  stop(unit, stands) {
    throw new Error(`${this.name}: ${unit} is ${stands} after ${JSON.stringify(this.notes.slice(-20))}`);
  }

  async write(unit) {
    this.written += 1;
    let text = `${this.name} dice ${letters(this.written)}.`;
    if (!(await this.type(unit, text))) return;
    await pause(this.random() * 150);
    await this.send(this.random());
    for (;;) {
      const stands = await this.standing(unit);
      if (stands === "saved") { this.done += 1; this.notes.push({ kind: "done", unit, target: text }); return; }
      if (stands === "conflict") {
        // Theirs is taken now and then: then nothing of ours is saved.
        const taken = this.random();
        text = await this.settle(unit, taken < 0.2 ? 0 : taken < 0.8 ? 1 : 2);
        if (!text) return;
      } else if (stands === "failed" && await this.goTo(unit)) {
        await this.page.keyboard.press("Alt+Enter"); // an approval that is refused; the text alone is not
        await pause(50);
      } else this.stop(unit, stands);
    }
  }

  // Who was taken to the next text by his last key looks where he types.
  async type(unit, text) {
    const stands = (id) => document.querySelector(`article[data-unit="${CSS.escape(id)}"] textarea`)?.value;
    for (const end = Date.now() + PATIENCE; Date.now() < end;) {
      await this.page.keyboard.press("Control+a");
      await this.page.keyboard.insertText(text);
      if (await this.ask(stands, unit) === text) return true;
      await this.ready();
      if (!(await this.goTo(unit))) return false;
    }
    throw new Error(`${this.name}: nothing can be typed in ${unit}`);
  }

  // As people leave a text: by a key, by the next field, by closing the page, on a train.
  async send(luck) {
    if (luck < 0.4) return this.page.keyboard.press("Alt+Enter");
    if (luck < 0.6) return this.page.keyboard.press("Tab");
    if (luck < 0.75) return this.page.keyboard.press("Control+Shift+Enter");
    if (luck < 0.94) return this.page.keyboard.press("Control+Enter");
    // What the page itself loads anew at that moment takes the place of what they load.
    if (luck < 0.98) { await this.page.reload().catch(() => {}); return this.ready(); }
    await this.page.context().setOffline(true);
    await this.page.keyboard.press("Tab");
    await pause(300);
    return this.page.context().setOffline(false);
  }

  async standing(unit) {
    await this.ready();
    return this.ask(standing, { unit, patience: PATIENCE });
  }

  // Press the button for theirs, mine or both; returns the text of ours that is still to be saved, if any.
  async settle(unit, which) {
    const pressed = await this.ask(({ id, at }) => {
      const card = document.querySelector(`article[data-unit="${CSS.escape(id)}"]`);
      const buttons = card?.querySelectorAll(".conflict-panel button") ?? [];
      const button = buttons[Math.min(at, buttons.length - 1)];
      button?.click();
      return button ? card.querySelector("textarea").value : "";
    }, { id: unit, at: which });
    return which > 0 ? pressed : "";
  }
}

// All of them at once; where one cannot go on, the others go home.
export async function crowd(given, pageOf) {
  const people = given.map((one) => new Person(pageOf(one.page), one));
  const goHome = (error) => { for (const one of people) one.end = 0; throw error; };
  return Promise.all(people.map((one) => one.work().catch(goHome)));
}
