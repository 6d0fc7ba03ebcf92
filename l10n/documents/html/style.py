"""How a page looks: one sheet, for light and dark screens, any width, and paper."""

from __future__ import annotations

from typing import Final

STYLE: Final = """
:root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fff; --soft: #555; --line: #d4d4d4;
  --link: #0b57a4; --note: #fff4d6; --said: #5c3d00; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e6e3; --paper: #161616; --soft: #b5b2ad;
  --line: #444; --link: #8ab8ff; --note: #3a2e12; --said: #f3d58a; } }
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 44rem; padding: 1rem; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.6 system-ui, sans-serif; overflow-wrap: anywhere; hyphens: auto; }
h1 { font-size: clamp(1.6rem, 1.2rem + 2vw, 2.2rem); line-height: 1.2; margin: 0 0 0.75rem;
  hyphens: manual; }
h2, h3 { font-size: 1.2rem; line-height: 1.3; margin: 0 0 0.5rem; hyphens: manual; }
h3 { font-size: 1.0625rem; }
p, ul, ol, blockquote, figure, table { margin: 0 0 0.75rem; }
ul, ol { padding-inline-start: 1.5rem; }
li > ul, li > ol { margin: 0; }
a { color: var(--link); }
a:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
header { margin-bottom: 1rem; }
.lead { font-size: 1.15rem; }
.updated, .time, .minute, .by { color: var(--soft); font-size: 0.9rem; margin: 0 0 0.35rem; }
.time { font-variant-numeric: tabular-nums; }
.time a { color: inherit; display: inline-block; min-height: 24px; text-decoration: none; }
.time a:hover, .time a:focus-visible { text-decoration: underline; }
section { border-top: 1px solid var(--line); padding: 1rem 0 0.25rem; }
section:target { border-top: 3px solid var(--link); }
.day { border-top: 3px solid var(--ink); margin: 1.5rem 0 0; padding: 0.5rem 0; }
.pinned { border: 2px solid var(--link); border-radius: 6px; margin: 1rem 0; padding: 1rem; }
.tag { color: var(--link); font-size: 0.85rem; font-weight: 700; margin: 0 0 0.35rem; }
.points { border: 1px solid var(--line); border-radius: 6px; margin: 1rem 0;
  padding: 1rem 1rem 0.25rem; }
.points li, footer li { margin-bottom: 0.35rem; }
.banner { background: var(--note); border-radius: 6px; color: var(--said); font-size: 0.95rem;
  padding: 0.6rem 0.9rem; }
.banner span { display: inline-block; margin-inline-end: 1rem; }
.mark { color: var(--said); font-size: 0.8em; }
blockquote { border-inline-start: 4px solid var(--line); margin-inline: 0;
  padding-inline-start: 1rem; }
figure { margin-inline: 0; }
img { display: block; height: auto; max-width: 100%; }
p img, li img, td img { display: inline; }
figcaption, caption { color: var(--soft); font-size: 0.9rem; padding: 0.35rem 0;
  text-align: start; }
.wide { margin: 0 0 0.75rem; overflow-x: auto; }
table { border-collapse: collapse; hyphens: manual; margin: 0; overflow-wrap: normal; }
th, td { border: 1px solid var(--line); min-width: 4.5rem; padding: 0.3rem 0.6rem;
  text-align: start; vertical-align: top; }
.correction { color: var(--soft); font-size: 0.9rem; }
.top { bottom: 0.5rem; margin: 0; pointer-events: none; position: sticky; text-align: end; }
.top a { background: var(--paper); border: 1px solid var(--line); border-radius: 6px;
  display: inline-block; font-size: 0.9rem; padding: 0.3rem 0.8rem; pointer-events: auto; }
@media (min-width: 66rem) { .top { margin-inline-end: -11rem; } }
footer { border-top: 1px solid var(--line); margin-top: 1.5rem; padding-top: 1rem; }
footer h2 { font-size: 1rem; }
@media print { :root { --ink: #000; --paper: #fff; --soft: #333; --line: #999; --link: #000;
    --note: #fff; --said: #000; }
  body { font-size: 10.5pt; max-width: none; padding: 0; }
  .top, .points, footer { display: none; }
  .banner { border: 1px solid #000; }
  .wide { overflow: visible; }
  h2, h3 { break-after: avoid; }
  section, figure, tr { break-inside: avoid; } }
"""
