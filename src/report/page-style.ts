import { CHART_STYLE } from '../charts/index.ts';

/** The style sheet of a report: light and dark, right to left, narrow and wide, paper. */
export const PAGE_STYLE = `
:root {
  --paper: #fdfcfa; --ink: #1f2328; --quiet: #5b626b; --line: #dcd8d0; --wash: #f4f1ea;
  --accent: #1d5c8f; --accent-wash: #e6eef5; --mark: #fbe9a9; --mark-ink: #1f2328;
  --serif: Charter, 'Bitstream Charter', 'Iowan Old Style', 'Palatino Linotype', Georgia, 'Noto Serif', 'Noto Naskh Arabic', 'Geeza Pro', 'Traditional Arabic', serif;
  --sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Noto Sans Arabic', 'Geeza Pro', Tahoma, sans-serif;
  color-scheme: light dark;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16181b; --ink: #e4e2dd; --quiet: #a3a8ae; --line: #34383d; --wash: #1e2125;
    --accent: #8fc1ea; --accent-wash: #1d2c39; --mark: #6a5716; --mark-ink: #fdf6dc;
  }
}
* { box-sizing: border-box; }
html { font-size: 100%; -webkit-text-size-adjust: 100%; scroll-behavior: smooth; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.125rem/1.62 var(--serif); overflow-wrap: break-word; }
:lang(ar) body, body:lang(ar) { font-family: 'Noto Naskh Arabic', 'Geeza Pro', 'Traditional Arabic', 'Times New Roman', serif; line-height: 1.9; }
main { max-width: 44rem; margin: 0 auto; padding: 4.5rem 1.5rem 6rem; }
.skip { position: absolute; inset-inline-start: -99rem; }
.skip:focus { inset-inline-start: 1rem; top: 1rem; padding: .4rem .8rem; background: var(--paper); border: 1px solid var(--accent); }
.site-bar { display: flex; flex-wrap: wrap; align-items: baseline; gap: .3rem 1.3rem; padding: .75rem 1.5rem; border-bottom: 1px solid var(--line); font: .9rem/1.5 var(--sans); }
.site-bar a { text-decoration: none; }
.site-bar a:hover { text-decoration: underline; }
.site-bar .site-title { color: var(--ink); font-weight: 600; margin-inline-end: auto; }
h1, h2, h3, h4 { line-height: 1.22; font-weight: 600; text-wrap: balance; }
:lang(ar) h1, :lang(ar) h2, :lang(ar) h3 { line-height: 1.5; }
h1 { font-size: clamp(1.8rem, 1.3rem + 2.2vw, 2.6rem); margin: 0 0 .8rem; letter-spacing: -.012em; }
:lang(ar) h1 { letter-spacing: 0; }
h2 { font-size: 1.5rem; margin: 3rem 0 .8rem; }
h3 { font-size: 1.16rem; margin: 2rem 0 .5rem; }
h4 { font-size: 1rem; margin: 1.2rem 0 .2rem; }
p, ul, ol, blockquote { margin: 0 0 1.15rem; }
li { margin-bottom: .3rem; }
a { color: var(--accent); text-underline-offset: .18em; text-decoration-thickness: .06em; }
blockquote { padding-inline-start: 1.1rem; margin-inline: 0; border-inline-start: 3px solid var(--line); color: var(--quiet); }
code, pre { font-family: ui-monospace, 'DejaVu Sans Mono', monospace; font-size: .86em; }
pre { padding: .8rem 1rem; background: var(--wash); overflow-x: auto; }
img { max-width: 100%; height: auto; }
hr { border: 0; border-top: 1px solid var(--line); margin: 2.5rem 0; }
.masthead { padding-bottom: 1.4rem; margin-bottom: 2.2rem; border-bottom: 1px solid var(--line); }
.masthead p, .release-id, .record-id { font: .82rem/1.5 var(--sans); color: var(--quiet); margin: 0; overflow-wrap: anywhere; }
a.figure { color: inherit; text-decoration: underline dotted var(--accent); text-decoration-thickness: .075em; text-underline-offset: .22em; font-variant-numeric: lining-nums; border-radius: .15em; }
a.figure .short { white-space: nowrap; }
a.figure:hover { background: var(--accent-wash); color: var(--accent); }
a.figure sup { font: .62em/0 var(--sans); margin-inline-start: .12em; color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.scroll { overflow-x: auto; margin-bottom: 1.4rem; }
figure .scroll { margin-bottom: 0; }
figure { margin: 2.2rem 0; }
table { border-collapse: collapse; width: 100%; font: .92rem/1.45 var(--sans); font-variant-numeric: tabular-nums lining-nums; }
caption { text-align: start; font-weight: 600; font-size: 1rem; padding-bottom: .6rem; }
th, td { text-align: start; padding: .42rem .9rem .42rem 0; border-bottom: 1px solid var(--line); font-weight: 400; vertical-align: baseline; }
[dir=rtl] th, [dir=rtl] td { padding: .42rem 0 .42rem .9rem; }
thead th::first-letter { text-transform: uppercase; }
thead th { color: var(--quiet); font-size: .82rem; border-bottom-color: var(--quiet); white-space: nowrap; }
.number { text-align: end; white-space: nowrap; }
td.sum { white-space: normal; min-width: 11em; }
th:last-child, td:last-child { padding-inline-end: 0; }
tbody.apart th, tbody.apart td { color: var(--quiet); }
tbody.apart tr:first-child th, tbody.apart tr:first-child td { border-top: 2px solid var(--line); }
.caveats { list-style: none; padding: 0; margin: .8rem 0 0; font: .85rem/1.5 var(--sans); color: var(--quiet); }
${CHART_STYLE}.narrow { display: none; }
summary { cursor: pointer; font: .85rem/1.5 var(--sans); color: var(--quiet); width: fit-content; }
.chart-data { margin-top: .8rem; }
.chart-data table { margin-top: .6rem; }
.notes, .evidence { margin-top: 4.5rem; border-top: 1px solid var(--line); font-size: 1rem; }
.lead { color: var(--quiet); }
.note, .record { padding: .3rem 0 .9rem; border-bottom: 1px solid var(--line); scroll-margin-top: 1rem; }
.note h3, .record h3 { margin: .9rem 0 .35rem; font-size: 1.05rem; }
.note p, .note details, .record p { margin: 0 0 .5rem; }
.cited { padding-inline-start: 1.6rem; }
.group { padding-inline-start: 1rem; border-inline-start: 2px solid var(--line); margin-block: .8rem; scroll-margin-top: 1rem; }
.group h4 { margin-top: 0; }
.question, .bounds, .left-out, .caveat, .no-records { color: var(--quiet); font-size: .95rem; }
.answer strong { font-weight: 600; }
.records ol { margin: .4rem 0 .6rem; padding-inline-start: 2rem; font-size: .95rem; }
.documents { list-style: none; padding: 0; margin: 0 0 .8rem; font: .85rem/1.5 var(--sans); color: var(--quiet); }
.passage { margin: 0 0 1.2rem; }
.passage dl { margin: 0 0 .4rem; display: flex; flex-wrap: wrap; gap: .3rem 1.1rem; font: .88rem/1.45 var(--sans); }
.passage dl div { display: flex; gap: .45em; }
.passage dt { color: var(--quiet); }
.passage dd { margin: 0; font-weight: 600; }
.passage dd em { font-weight: 400; }
.passage blockquote { margin: 0 0 .35rem; color: var(--quiet); font-size: 1rem; white-space: pre-line; }
mark { background: var(--mark); color: var(--mark-ink); padding: .06em .12em; border-radius: .15em; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.passage .source, .coder-note { font: .82rem/1.5 var(--sans); color: var(--quiet); }
.literals { font-size: .95rem; }
:target { background: var(--accent-wash); }
dialog.panel { position: fixed; inset: 0 0 0 auto; width: min(36rem, 100vw); max-width: none; height: 100dvh; max-height: none; margin: 0; padding: 0; border: 0; background: var(--paper); color: var(--ink); font-size: 1rem; box-shadow: 0 0 3rem rgb(0 0 0 / .28); }
[dir=rtl] dialog.panel { inset: 0 auto 0 0; }
cite { font-style: normal; }
.panel-body h3:focus { outline: none; }
dialog.panel::backdrop { background: rgb(20 22 25 / .38); }
.panel-bar { position: sticky; top: 0; display: flex; justify-content: space-between; gap: 1rem; padding: .8rem 1.4rem; background: var(--paper); border-bottom: 1px solid var(--line); }
.panel-bar button { font: .9rem/1.4 var(--sans); padding: .3rem .8rem; border: 1px solid var(--line); border-radius: .4rem; background: var(--wash); color: inherit; cursor: pointer; }
.panel-bar button:hover { border-color: var(--accent); }
.panel-bar [hidden] { display: none; }
.panel-bar .close { margin-inline-start: auto; }
.panel-body { padding: .4rem 1.4rem 3rem; }
.panel-body .note, .panel-body .record, .panel-body .group { border: 0; padding: 0; margin: 0; list-style: none; }
.panel-body .records > p { margin: 1rem 0 .2rem; font: 600 .85rem/1.5 var(--sans); color: var(--quiet); }
.panel-body .records ol { padding: 0; list-style: none; margin-top: .2rem; }
.panel-body .records li { border-top: 1px solid var(--line); }
.panel-body .record-link { display: block; padding: .55rem .3rem; text-decoration: none; }
.panel-body .record-link:hover { background: var(--accent-wash); }
.panel-body .record-link small { display: block; font: .8rem/1.45 var(--sans); color: var(--quiet); }
@media (max-width: 40rem) {
  body { font-size: 1.05rem; }
  main { padding: 2.2rem 1rem 4rem; }
  .wide { display: none; }
  .narrow { display: block; }
  th, td { padding-inline-end: .6rem; }
}
@media print {
  :root { --paper: #fff; --ink: #000; --quiet: #444; --line: #bbb; --wash: #fff; --accent: #000; --mark: #eee; --mark-ink: #000; --bar: #27608f; --bar-apart: #767b83; --hatch: #e4ecf2; color-scheme: light; }
  @page { margin: 2.2cm 2cm; }
  html { font-size: 10pt; }
  body { font-size: 1.05rem; line-height: 1.45; }
  main { max-width: none; padding: 0; }
  h2, h3, h4 { break-after: avoid; }
  figure, tr, .passage { break-inside: avoid; }
  .skip, .site-bar, dialog, .chart-data, .records { display: none; }
  a, a.figure { color: inherit; text-decoration: none; }
  mark { text-decoration: underline; }
  .notes { margin-top: 2.5rem; font-size: .95rem; }
  .evidence { break-before: page; margin-top: 0; border-top: 0; font-size: .88rem; columns: 2; column-gap: 1cm; }
  .evidence > h2, .evidence > .lead { column-span: all; }
  .documents { break-after: avoid; }
  .wide { display: block; }
  .narrow { display: none; }
}
`;
