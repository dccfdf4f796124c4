// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Faces Studio contributors
#include "core/exchange/html_page.h"

namespace faces::exchange {

// The window's colours and distances. It stands in the page as it is, so nothing in it may need to be escaped.
const char *const kPageStyle = R"(
:root { color-scheme: light dark;
  --window: #f6f7f9; --panel: #ffffff; --tile: #eceff3; --line: #dfe3e8; --text: #1b1f24; --soft: #5a6572;
  --accent: #2457d6; --right: #17713a;
  --wrong: #b3261e; --attention: #8a5a00; --attention-ground: #fdf0d2; }
@media (prefers-color-scheme: dark) { :root {
  --window: #15181c; --panel: #1d2126; --tile: #262b31; --line: #323840; --text: #e8ebef; --soft: #9ba6b3;
  --accent: #7da6ff; --right: #5fd38a;
  --wrong: #ff8a80; --attention: #f0c060; --attention-ground: #40331a; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 1160px; padding: 24px; background: var(--window); color: var(--text);
  font: 14px/1.5 system-ui, -apple-system, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif; }
h1 { font-size: 24px; line-height: 1.25; margin: 0 0 4px; overflow-wrap: anywhere; }
h2 { font-size: 17px; margin: 0 0 8px; }
h3, h4, h5, h6 { font-size: 14px; margin: 24px 0 8px; }
p { margin: 0 0 12px; max-width: 80ch; overflow-wrap: anywhere; }
header p { max-width: none; }
header p, footer, figcaption, caption, dt, small { color: var(--soft); }
nav { display: flex; flex-wrap: wrap; gap: 4px 16px; margin: 16px 0; }
a { color: var(--accent); text-underline-offset: 2px; border-radius: 4px; }
a:focus-visible, .wide:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
section, .key, .notice { background: var(--panel); border: 1px solid var(--line); border-radius: 8px; }
section { padding: 16px; margin: 0 0 16px; }
.notice { background: var(--attention-ground); border-color: var(--attention); padding: 8px 12px; max-width: none; }
.key { display: grid; grid-template-columns: repeat(auto-fit, minmax(150px, 1fr)); margin: 0 0 16px; }
.key div { padding: 12px 16px; }
dd { margin: 0; font-size: 26px; font-weight: 600; line-height: 1.25; font-variant-numeric: tabular-nums; }
dd small { display: block; font-size: 13px; font-weight: 400; }
.wide { overflow-x: auto; margin: 0 0 16px; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
caption { text-align: left; padding: 4px 0; }
th, td { text-align: left; vertical-align: top; font-weight: 400; padding: 4px 24px 4px 0;
  border-bottom: 1px solid var(--line); overflow-wrap: break-word; }
thead th { color: var(--soft); vertical-align: bottom; }
th:last-child, td:last-child { padding-right: 0; }
.n { text-align: right; white-space: nowrap; }
thead .n { white-space: normal; }
.tables { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(300px, 100%), 1fr)); gap: 16px 32px;
  align-items: start; margin: 0 0 16px; }
.tables table { width: 100%; min-width: 0; }
.tables th, .tables td { overflow-wrap: anywhere; }
.tables caption { color: var(--text); font-weight: 600; }
figure { margin: 0 0 16px; }
figcaption { margin: 4px 0 8px; max-width: 80ch; }
.charts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(300px, 100%), 1fr)); gap: 16px; align-items: end; }
.chart { min-width: 0; }
.charts.few { grid-template-columns: repeat(auto-fit, minmax(min(300px, 100%), 480px)); }
.chart p { font-weight: 600; margin: 0; }
svg { display: block; width: 100%; height: auto; }
svg text { font-family: inherit; }
polyline { fill: none; stroke-linejoin: round; stroke-linecap: round; }
.s-text { stroke: var(--text); } .s-soft { stroke: var(--soft); } .s-line { stroke: var(--line); }
.s-accent { stroke: var(--accent); } .s-right { stroke: var(--right); } .s-wrong { stroke: var(--wrong); }
.s-attention { stroke: var(--attention); }
.f-text { fill: var(--text); } .f-soft { fill: var(--soft); } .f-line { fill: var(--line); }
.f-accent { fill: var(--accent); } .f-ground { fill: var(--tile); } .f-right { fill: var(--right); }
.f-wrong { fill: var(--wrong); } .f-attention { fill: var(--attention); }
.r-accent, .r-text { fill: var(--panel); stroke: var(--text); } .r-accent { stroke: var(--accent); }
.t-soft { color: var(--soft); } .t-right { color: var(--right); } .t-wrong { color: var(--wrong); }
.gallery { display: grid; grid-template-columns: repeat(auto-fill, minmax(112px, 1fr)); gap: 16px 12px;
  list-style: none; margin: 0; padding: 0; }
.gallery li { border-top: 4px solid var(--right); padding-top: 4px; font-size: 12px; line-height: 1.4;
  overflow-wrap: anywhere; }
.gallery li.wrong { border-top-color: var(--wrong); }
.gallery img, .none { display: block; width: 100%; aspect-ratio: 1; object-fit: cover; border-radius: 6px;
  background: var(--tile); margin: 0 0 4px; }
.none { display: grid; place-items: center; color: var(--soft); }
.gallery span { display: block; }
.gallery .none { display: grid; }
.gallery span span { display: inline; }
code, pre { font: 12px/1.5 ui-monospace, "DejaVu Sans Mono", monospace; background: var(--tile); border-radius: 4px; }
code { padding: 1px 4px; }
pre { padding: 8px 12px; overflow-x: auto; }
ul { margin: 0 0 12px; padding-left: 20px; max-width: 80ch; }
.gallery { max-width: none; }
footer { margin: 16px 0 0; font-size: 12px; }
@media print { :root { color-scheme: light;
  --window: #ffffff; --panel: #ffffff; --tile: #eceff3; --line: #dfe3e8; --text: #1b1f24; --soft: #5a6572;
  --accent: #2457d6; --right: #17713a; --wrong: #b3261e; --attention: #8a5a00; --attention-ground: #fdf0d2; }
  body { padding: 0; max-width: none; font-size: 10pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  nav { display: none; }
  section { border: 0; padding: 0; }
  h2, h3, caption, figcaption { break-after: avoid; break-inside: avoid; }
  h2 + p, h3 + p { break-before: avoid; }
  p, tr, .chart, .gallery li, .key, .notice, .tables table { break-inside: avoid; }
  .gallery { grid-template-columns: repeat(7, 1fr); gap: 12px 8px; }
  .gallery li { font-size: 8pt; }
  .key { grid-template-columns: repeat(4, 1fr); }
  .tables { grid-template-columns: repeat(3, 1fr); gap: 8px 16px; }
  .tables th, .tables td { padding-right: 8px; font-size: 8pt; }
  .charts, .charts.few { grid-template-columns: repeat(2, 1fr); }
  .wide { overflow: visible; } }
)";

} // namespace faces::exchange
