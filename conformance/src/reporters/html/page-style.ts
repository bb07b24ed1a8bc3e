export const PAGE_STYLE = `
:root {
  color-scheme: light dark;
  --text: light-dark(#1c2128, #e6e9ee);
  --quiet: light-dark(#57606a, #9aa4b1);
  --page: light-dark(#ffffff, #14171c);
  --card: light-dark(#f6f7f9, #1c2027);
  --line: light-dark(#d5dae0, #343b45);
  --pass: light-dark(#1a7f37, #57c272);
  --fail: light-dark(#c4262e, #ff7b72);
  --warn: light-dark(#8f5d00, #e3b341);
  --info: light-dark(#0b63c5, #6cb6ff);
  --none: light-dark(#7d3fb8, #c297ff);
}
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 78rem; padding: 1.5rem 1rem 4rem; background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, sans-serif }
h1 { margin: 0; font-size: 1.5rem; overflow-wrap: anywhere }
h2 { margin: 2.5rem 0 .5rem; font-size: 1.1rem }
p { margin: .25rem 0 }
a { color: inherit }
code, pre, .wire { font-family: ui-monospace, "SF Mono", Menlo, Consolas, monospace; font-size: .8125rem }
.quiet { color: var(--quiet) }
.counts, .tiles { display: flex; flex-wrap: wrap; gap: .375rem; margin: 1rem 0; padding: 0; list-style: none }
.counts li { padding: .125rem .75rem; border: 1px solid var(--line); border-radius: 1rem; background: var(--card) }
.counts b { color: var(--tone) }
.tiles a { display: block; min-width: 3.75rem; padding: .125rem .375rem; border-radius: .25rem; border: 1px solid var(--tone); color: var(--tone); font-size: .8125rem; text-align: center; text-decoration: none }
.tiles a:hover, .tiles a:focus-visible { background: var(--card) }
.pass { --tone: var(--pass) } .fail, .harness-fault { --tone: var(--fail) } .warn { --tone: var(--warn) }
.info { --tone: var(--info) } .not-testable { --tone: var(--none) } .excluded { --tone: var(--quiet) }
.stale { padding: .5rem .75rem; border-left: .25rem solid var(--fail); background: var(--card) }
article { padding: .5rem 0; border-top: 1px solid var(--line); scroll-margin-top: 1rem }
article > header { display: grid; grid-template-columns: 1.25rem 12rem minmax(0, 1fr) auto; gap: 0 .5rem; align-items: baseline }
article > header b { overflow-wrap: anywhere }
article .mark, article .status { color: var(--tone); font-weight: 600 }
article .facts { font-size: .8125rem; text-align: right }
article:target { outline: 2px solid var(--info); outline-offset: .25rem }
.evidence { margin: .5rem 0 1rem 1.75rem }
.traces { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: .75rem; margin: .5rem 0 }
.traces > div { padding: .5rem .75rem; border-radius: .375rem; background: var(--card); border-left: .25rem solid var(--pass); overflow-wrap: anywhere; white-space: pre-wrap }
.traces > div + div { border-color: var(--tone) }
.traces b { display: block; color: var(--quiet); font-size: .8125rem; font-weight: 600 }
.replay { display: block; margin-top: .5rem; padding: .375rem .75rem; border-radius: .375rem; background: var(--card); overflow-wrap: anywhere }
summary { cursor: pointer }
.wire { margin-top: .75rem; border: 1px solid var(--line); border-radius: .375rem; overflow: hidden }
.wire .row { display: grid; grid-template-columns: 5.5rem 2rem repeat(var(--gaps), minmax(0, 1fr)) 2.5rem }
.wire .lanes { display: flex; justify-content: space-between; padding: .25rem 0 .25rem 5rem; background: var(--card); border-bottom: 1px solid var(--line); font-weight: 600 }
.wire .lanes span { width: 5rem; text-align: center }
.wire ol { margin: 0; padding: 0; list-style: none }
.wire .time { padding: .125rem .5rem; color: var(--quiet); text-align: right; white-space: nowrap }
.wire .arrow { position: relative; margin: .125rem .125rem .25rem; min-width: 0; padding-bottom: .3125rem; border-bottom: 1.5px solid var(--arrow, var(--quiet)) }
.wire .arrow::after { content: ""; position: absolute; bottom: -.3125rem; border: .25rem solid transparent }
.wire .right::after { right: -.125rem; border-left: .5rem solid var(--arrow, var(--quiet)); border-right: 0 }
.wire .left::after { left: -.125rem; border-right: .5rem solid var(--arrow, var(--quiet)); border-left: 0 }
.wire .label { display: block; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; text-align: center }
.wire .bad { --arrow: var(--fail) }
.wire .kind { color: var(--quiet) }
.wire .note { grid-column: 2 / -1; padding: .125rem .5rem; color: var(--quiet); text-align: center; overflow-wrap: anywhere }
.wire .pause { border-block: 1px dashed var(--line) }
.wire details pre { margin: 0; padding: .5rem .75rem; background: var(--card); white-space: pre-wrap; overflow-wrap: anywhere }
.wire summary { list-style: none }
.wire summary::-webkit-details-marker { display: none }
.wire summary:hover, .wire summary:focus-visible { background: var(--card) }
@media (max-width: 46rem) {
  article > header { grid-template-columns: 1.25rem minmax(0, 1fr) }
  article > header > :nth-child(n + 3) { grid-column: 2 }
  article .facts { text-align: left }
  .evidence { margin-left: 0 }
  .traces { grid-template-columns: minmax(0, 1fr) }
  .wire .row { grid-template-columns: 3.25rem 1rem repeat(var(--gaps), minmax(0, 1fr)) 1.25rem }
  .wire .lanes { padding-left: 2rem; font-size: .6875rem }
  .wire .lanes span { width: 4rem }
  .wire .time { padding: .125rem .25rem; font-size: .6875rem }
  .wire .label { white-space: normal; overflow-wrap: anywhere; display: -webkit-box; -webkit-line-clamp: 3; -webkit-box-orient: vertical; font-size: .6875rem }
}
@media print { .tiles { display: none } article { break-inside: avoid-page } }
`;
