// The map of keys as somebody wants it: kept in this browser.

import { MAP, choose, chosen, keyOf, pressed } from "./map.js";

const single = document.getElementById("single");
const inputs = [...document.querySelectorAll("input[data-action]")];

function show() {
  single.checked = chosen().single === "off";
  for (const input of inputs) input.value = keyOf(input.dataset.action);
}

for (const input of inputs) {
  input.addEventListener("keydown", (event) => {
    const key = pressed(event);
    if (["Tab", "Shift+Tab", "Shift", "Control", "Alt", "Meta", "AltGraph"].includes(event.key)) return;
    event.preventDefault();
    choose({ ...chosen(), [input.dataset.action]: key === "Backspace" ? "" : key });
    show();
  });
}
single.addEventListener("change", () => { choose({ ...chosen(), single: single.checked ? "off" : "on" }); show(); });
document.getElementById("as-before").addEventListener("click", () => { choose({}); show(); });
show();
