// Looks at pages in Chromium line by line: each line on stdin is a row of tasks, each on stdout what was seen.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { chromium } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const browser = await chromium.launch({ executablePath: process.argv[2], args: ["--no-sandbox", "--disable-gpu"] });

function seen() {
  const wide = document.documentElement.clientWidth;
  const scrolled = (element) => element.closest(".wide") !== null;
  const out = [...document.body.querySelectorAll("*")].filter((element) => {
    const box = element.getBoundingClientRect();
    return box.width > 0 && (box.right > wide + 1 || box.left < -1) && !scrolled(element);
  });
  return {
    title: document.title,
    overflow: document.documentElement.scrollWidth - wide,
    outside: out.slice(0, 3).map((element) => element.outerHTML.slice(0, 120)),
    headings: [...document.querySelectorAll("h1,h2,h3,h4,h5,h6")].map((h) => [Number(h.tagName[1]), h.textContent.trim()]),
    mains: document.querySelectorAll("main").length,
    ids: [...document.querySelectorAll("[id]")].map((element) => element.id),
    live: document.querySelectorAll("script:not([type='application/ld+json']),iframe,object,embed,form,base,svg,math,frame,link[rel=stylesheet],[onload],[onerror]").length,
    taken: window.taken === true || document.title === "taken",
    links: [...new Set([...document.links].map((link) => link.protocol))].sort(),
    text: document.body.innerText,
  };
}

// Says where words stand, from the left, each where it is first seen.
function placed(words) {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const places = {};
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const word of words) {
      const at = node.data.indexOf(word);
      if (at < 0 || word in places) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const first = range.getBoundingClientRect().left;
      range.setStart(node, at + word.length - 1);
      range.setEnd(node, at + word.length);
      places[word] = [first, range.getBoundingClientRect().left];
    }
  }
  return places;
}

async function focused(page, times) {
  const places = [];
  for (let n = 0; n < times; n += 1) {
    await page.keyboard.press("Tab");
    places.push(await page.evaluate(() => {
      const element = document.activeElement;
      const box = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      return {
        name: element.tagName, said: element.textContent.trim().slice(0, 40), top: box.top + scrollY,
        outline: style.outlineStyle !== "none", height: box.height,
        hidden: hit !== null && hit !== element && !element.contains(hit) && !hit.contains(element),
      };
    }));
  }
  return places;
}

async function look(task) {
  const context = await browser.newContext({
    viewport: { width: task.width ?? 1280, height: task.height ?? 900 },
    colorScheme: task.dark ? "dark" : "light", bypassCSP: task.bypass ?? false, javaScriptEnabled: true,
  });
  const page = await context.newPage();
  const told = { requests: [], dialogs: [], errors: [] };
  page.on("dialog", (dialog) => { told.dialogs.push(dialog.message()); dialog.dismiss(); });
  page.on("pageerror", (error) => told.errors.push(String(error)));
  page.on("request", (request) => { if (request.url() !== task.url) told.requests.push(request.url()); });
  page.on("popup", (popup) => told.requests.push(`popup ${popup.url()}`));
  await context.route(/^(?!file:)/, (route) => route.abort());
  await page.goto(task.url, { waitUntil: "load" });
  if (task.clicks) {
    // What opens a page of the web is as it should be; anything else is tried.
    await page.evaluate(() => {
      const links = [...document.querySelectorAll("a,button,area")];
      links.filter((link) => !/^https?:/.test(link.href ?? "")).forEach((link) => link.click());
    });
    await page.waitForTimeout(200);
  }
  if (task.print) await page.emulateMedia({ media: "print" });
  Object.assign(told, await page.evaluate(seen));
  if (task.axe) {
    await page.evaluate(axe);
    const found = await page.evaluate(() => axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    }));
    told.violations = found.violations.map((v) => [v.id, v.nodes.slice(0, 3).map((node) => node.html.slice(0, 160))]);
    told.passed = found.passes.length;
  }
  if (task.words) told.places = await page.evaluate(placed, task.words);
  if (task.tabs) told.focus = await focused(page, task.tabs);
  if (task.screenshot) await page.screenshot({ path: task.screenshot, fullPage: task.whole ?? false });
  await context.close();
  return told;
}

for await (const line of createInterface({ input: process.stdin })) {
  const seen = [];
  try {
    for (const task of JSON.parse(line)) seen.push(await look(task));
    console.log(JSON.stringify({ seen }));
  } catch (error) {
    console.log(JSON.stringify({ fault: String(error) }));
  }
}
await browser.close();
