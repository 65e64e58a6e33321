/** The style of the report: system colours for light and dark, no font or file from elsewhere. */
export const pageStyle = `
:root { color-scheme: light dark; --text: #1b1b1b; --ground: #fff; --soft: #5b5b5b; --line: #c9c9c9; --old: #8a5a00; --new: #00578a; --bad: #a30000; }
@media (prefers-color-scheme: dark) { :root { --text: #ececec; --ground: #161616; --soft: #b3b3b3; --line: #4a4a4a; --old: #f0b64d; --new: #6cc0f5; --bad: #ff8f8f; } }
body { margin: 0 auto; padding: 1.5rem; max-width: 60rem; color: var(--text); background: var(--ground); font: 1rem/1.5 system-ui, sans-serif; }
h1, h2, h3 { line-height: 1.25; } h2 { margin-top: 2.5rem; border-bottom: 1px solid var(--line); } h3 { margin: 1.75rem 0 .25rem; font-size: 1rem; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 1rem; } caption { text-align: left; color: var(--soft); }
th, td { text-align: left; vertical-align: top; padding: .3rem .75rem .3rem 0; border-top: 1px solid var(--line); overflow-wrap: anywhere; } th { font-weight: 600; }
.changes { table-layout: fixed; } .changes th:first-child { width: 28%; }
.changes caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.lost, .breach { color: var(--bad); font-weight: 600; } .note { color: var(--soft); font-weight: 400; } td.number { text-align: right; width: 6rem; }
svg { display: block; max-width: 100%; height: auto; } svg text { fill: var(--soft); font: 12px system-ui, sans-serif; } svg .grid { stroke: var(--line); }
svg .old { fill: var(--old); fill-opacity: .45; stroke: var(--old); } svg .new { fill: var(--new); fill-opacity: .45; stroke: var(--new); } svg .solid { fill-opacity: 1; }
nav ul { padding-left: 1.2rem; } a { color: inherit; }
@media (max-width: 34rem) { body { padding: 1rem; } .changes { font-size: .875rem; } .changes th:first-child { width: 36%; } svg text { font-size: 20px; } }
@media print { body { max-width: none; } h3, table { break-inside: avoid; } }
`;
