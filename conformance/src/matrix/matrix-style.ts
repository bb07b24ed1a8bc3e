export const MATRIX_STYLE = `
:root {
  color-scheme: light dark;
  --text: light-dark(#1c2128, #e6e9ee);
  --quiet: light-dark(#57606a, #9aa4b1);
  --page: light-dark(#ffffff, #12161c);
  --raised: light-dark(#f5f7f9, #1a2028);
  --line: light-dark(#d8dee4, #2d3540);
  --pass: light-dark(#1a7f37, #4ac26b);
  --fail: light-dark(#c4232f, #ff7b7b);
  --warn: light-dark(#8a5a00, #e3b341);
  --info: light-dark(#0969da, #6cb6ff);
  --open: light-dark(#6639ba, #c297ff);
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 84rem; padding: 1.5rem clamp(.75rem, 3vw, 2.5rem) 4rem; background: var(--page); color: var(--text);
  font: 15px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { margin: 2.5rem 0 .75rem; font-size: 1.25rem; text-transform: capitalize; }
h3 { margin: 0; font-size: 1rem; }
p { margin: 0 0 .75rem; }
a { color: inherit; }
:focus-visible { outline: 2px solid var(--info); outline-offset: 2px; border-radius: 4px; }
.quiet { color: var(--quiet); font-size: .82rem; font-weight: 400; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
nav { display: flex; flex-wrap: wrap; gap: .5rem; margin: .75rem 0; }
nav a { padding: .2rem .75rem; border: 1px solid var(--line); border-radius: 99px; text-decoration: none; text-transform: capitalize; background: var(--raised); }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0; padding: 0; list-style: none; font-size: .85rem; color: var(--quiet); }
.mark { display: inline-block; min-width: 1.1em; text-align: center; font-weight: 700; }
.pass .mark, .mark.pass { color: var(--pass); }
.fail .mark, .mark.fail, .harness-fault .mark { color: var(--fail); }
.warn .mark, .mark.warn { color: var(--warn); }
.info .mark, .mark.info { color: var(--info); }
.not-testable .mark, .mark.not-testable { color: var(--open); }
.absent .mark, .excluded .mark, .mark.absent { color: var(--quiet); }
.scroll { overflow: auto; max-height: 80vh; border: 1px solid var(--line); border-radius: 10px; }
table { border-collapse: separate; border-spacing: 0; width: 100%; }
th, td { border-bottom: 1px solid var(--line); }
thead th { position: sticky; top: 0; z-index: 2; background: var(--raised); padding: .6rem .75rem; min-width: 6.5rem; vertical-align: bottom; font-size: .85rem; line-height: 1.3; }
thead th span { display: block; }
.score { font-size: 1.05rem; font-variant-numeric: tabular-nums; }
tbody th { position: sticky; left: 0; z-index: 1; background: var(--page); text-align: left; font-weight: 400; padding: .45rem .75rem; min-width: 18rem; max-width: 40rem; }
.corner { left: 0; z-index: 3; text-align: left; }
.level { font-size: .7rem; letter-spacing: .04em; color: var(--quiet); }
.title { display: block; font-size: .88rem; line-height: 1.4; }
td { text-align: center; padding: 0; min-width: 4rem; font-size: 1.1rem; }
td a { display: block; padding: .5rem; text-decoration: none; }
td.fail { background: color-mix(in srgb, var(--fail) 12%, transparent); }
td.warn { background: color-mix(in srgb, var(--warn) 12%, transparent); }
td.not-testable { background: color-mix(in srgb, var(--open) 12%, transparent); }
tbody tr:hover th, tbody tr:hover td { background: var(--raised); }
tbody tr:last-child > * { border-bottom: 0; }
.findings { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(26rem, 100%), 1fr)); gap: 1rem; margin-top: 1rem; }
article { border: 1px solid var(--line); border-radius: 10px; padding: .9rem 1rem; background: var(--raised); overflow-wrap: anywhere; scroll-margin-top: 1rem; }
article ul { margin: 0; padding: 0; list-style: none; }
article li { padding: .35rem 0; font-size: .88rem; border-top: 1px solid var(--line); }
li:target, article:target { outline: 2px solid var(--info); outline-offset: 2px; border-radius: 6px; }
@media (max-width: 44rem) {
  tbody th { min-width: 9.5rem; max-width: 9.5rem; }
  .title { font-size: .78rem; overflow-wrap: anywhere; }
  thead th { min-width: 5rem; padding: .5rem; font-size: .78rem; }
}
`;
