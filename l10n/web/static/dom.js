// The page as script sees it. Markup comes only from pages of the server, as nodes: strings are text.

const PATIENCE = 60000; // milliseconds after which a server that took a question does not answer it any more

export const desk = document.getElementById("desk");

export function word(name, given = {}) {
  let said = desk.getAttribute(`data-word-${name}`) ?? name;
  for (const [key, value] of Object.entries(given)) said = said.replace(`{${key}}`, () => value);
  return said;
}

export function sentence(...parts) {
  return parts.filter(Boolean).join(document.documentElement.lang === "fr" ? "\u00a0; " : "; ");
}

export function path(...more) {
  return [desk.dataset.path, ...more.map(encodeURIComponent)].join("/");
}

export function say(text) {
  const flash = document.getElementById("flash");
  flash.textContent = "";
  requestAnimationFrame(() => { flash.textContent = text; });
}

// A document parsed by the browser from an answer: no string of ours becomes markup.
export function fetchPage(url) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("GET", url);
    request.responseType = "document";
    request.timeout = PATIENCE;
    request.addEventListener("load", () =>
      request.status === 200 && request.response ? resolve(request.response) : reject(new Error(`${request.status}`)));
    for (const kind of ["error", "timeout", "abort"]) request.addEventListener(kind, () => reject(new Error("offline")));
    request.send();
  });
}

export async function send(method, url, body, digest) {
  const headers = { "content-type": "application/json", accept: "application/json", "x-csrf": desk.dataset.csrf };
  if (digest) headers["if-match"] = `"${digest}"`;
  const how = { method, headers, body: JSON.stringify(body), credentials: "same-origin", signal: AbortSignal.timeout(PATIENCE) };
  const answer = await fetch(url, how);
  const told = await answer.json().catch(() => null);
  // Cut off in the middle: what was done nobody knows, and the question is asked again.
  if (!told && (answer.ok || answer.status === 412)) throw new Error("offline");
  return { status: answer.status, ok: answer.ok, told: told ?? {} };
}

export function element(name, text, attributes = {}) {
  const made = document.createElement(name);
  if (text) made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

// Change the page without moving what somebody works on by a pixel.
export function steadily(change) {
  const held = document.activeElement?.closest?.(".unit") ? document.activeElement : null;
  const before = held?.getBoundingClientRect().top;
  change();
  if (!held?.isConnected) return;
  const by = () => held.getBoundingClientRect().top - before;
  if (by()) window.scrollBy({ top: by(), behavior: "instant" });
  // A page scrolls by whole pixels; the rest is taken up by the space above.
  slack -= by();
  if (slack < 0 || slack > 4) {
    const whole = slack < 0 ? 2 : -2;
    slack += whole;
    window.scrollBy({ top: whole, behavior: "instant" });
  }
  document.getElementById("main").style.paddingBlockStart = `${slack}px`;
}

let slack = 2; // pixels
