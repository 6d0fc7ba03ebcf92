// Drives Chromium line by line: each line on stdin is a step as JSON, each on stdout what came of it.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { chromium } from "playwright-core";
import { crowd } from "./person.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const browser = await chromium.launch({ executablePath: process.argv[2], args: ["--no-sandbox", "--disable-gpu"] });
const pages = new Map();
const errors = new Map();
const dialogs = new Map();
const held = [];

async function open({ page: name, width = 1280, dark = false, script = true, locale = "en" }) {
  await pages.get(name)?.context().close();
  const context = await browser.newContext({
    viewport: { width, height: 900 }, colorScheme: dark ? "dark" : "light", javaScriptEnabled: script, locale, reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const mine = [];
  page.setDefaultTimeout(300000);
  page.on("console", (said) => { if (said.type() === "error") mine.push(said.text()); });
  page.on("pageerror", (error) => mine.push(String(error)));
  dialogs.set(name, 0);
  page.on("dialog", (dialog) => { dialogs.set(name, dialogs.get(name) + 1); dialog.dismiss(); });
  pages.set(name, page);
  errors.set(name, mine);
}

const does = {
  open,
  goto: async (page, { url }) => (await page.goto(url)).status(),
  press: (page, { key }) => page.keyboard.press(key),
  type: (page, { text }) => page.keyboard.insertText(text),
  fill: (page, { selector, text }) => page.fill(selector, text),
  click: (page, { selector }) => page.click(selector),
  focus: (page, { selector }) => page.focus(selector),
  look: (page, { code }) => page.evaluate(code),
  until: async (page, { code }) => {
    // Polled from here: the policy of a page lets no string be evaluated in it by waitForFunction.
    const end = Date.now() + 300000;
    for (;;) {
      const held = await page.evaluate(code).catch(() => false);
      if (held) return;
      if (Date.now() > end) throw new Error(`never held: ${code}`);
      await new Promise((resolve) => { setTimeout(resolve, 30); });
    }
  },
  reload: (page) => page.reload(),
  tab: async (page, { page: name, as }) => { const other = await page.context().newPage(); pages.set(as, other); return name; },
  offline: (page, { on }) => page.context().setOffline(on),
  // Answers to what matches are held back until they are let go.
  hold: (page, { url, method = "GET" }) => page.route(url, (route) => (route.request().method() === method ? void held.push(route) : route.continue())),
  held: () => held.length,
  cut: (page, { url, method }) => page.route(url, (route) => (route.request().method() === method ? route.fulfill({ contentType: "application/json", body: '{"target": "' }) : route.continue())),
  release: async (page, { url }) => { for (const route of held.splice(0)) await route.continue(); await page.unroute(url); },
  size: (page, { width, height = 900 }) => page.setViewportSize({ width, height }),
  shot: (page, { to, whole = false }) => page.screenshot({ path: to, fullPage: whole }).then(() => to),
  tree: (page, { selector }) => page.locator(selector).ariaSnapshot(),
  axe: async (page) => {
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
    await page.evaluate(axe);
    const told = await page.evaluate((values) => window.axe.run(document, { runOnly: values, iframes: false }), tags);
    return told.violations.map((one) => [one.id, one.nodes.map((node) => node.html.slice(0, 160))]);
  },
  errors: (page, { page: name }) => errors.get(name).splice(0),
  crowd: (_, { people }) => crowd(people, (name) => pages.get(name)).catch((error) => {
    throw new Error(`${error} ${JSON.stringify([...errors.values()].map((said) => said.slice(-5)))}`);
  }),
  close: (page) => page.context().close(),
  dialogs: (_, { page: name }) => dialogs.get(name),
};

for await (const line of createInterface({ input: process.stdin })) {
  const step = JSON.parse(line);
  try {
    const page = pages.get(step.page);
    const came = step.do === "open" ? await open(step) : await does[step.do](page, step);
    console.log(JSON.stringify({ came: came ?? null }));
  } catch (error) {
    console.log(JSON.stringify({ fault: String(error) }));
  }
}
await browser.close();
