/** Colours, type and the frame of every page. */
export const baseStyle = `
:root {
  color-scheme: light dark;
  --paper: #f7f5f0;
  --surface: #fffdf9;
  --ink: #1f1e1b;
  --soft: #5b5850;
  --line: #ddd8cc;
  --strong-line: #8a8578;
  --accent: #1b4f72;
  --tint: #e9f0f4;
  --mark: #fbeecb;
  --alarm: #8c2f1b;
  --alarm-tint: #fbece7;
  --serif: "Iowan Old Style", Charter, "Palatino Linotype", Palatino, "Noto Serif", Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #171614;
    --surface: #1f1e1b;
    --ink: #ebe7dd;
    --soft: #b0aa9c;
    --line: #3a3730;
    --strong-line: #8d8778;
    --accent: #9cc7e4;
    --tint: #24323b;
    --mark: #4a3d17;
    --alarm: #f0a08c;
    --alarm-tint: #3a221c;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { font: 100%/1.55 var(--sans); background: var(--paper); color: var(--ink); text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { margin: 0; min-height: 100vh; display: flex; flex-direction: column; overflow-wrap: anywhere; }
[lang], a, strong, q { unicode-bidi: isolate; }
h1, h2, h3, h4, p, ul, ol, dl, dd, blockquote, fieldset { margin: 0; padding: 0; }
ul, ol { list-style: none; }
fieldset { border: 0; min-width: 0; }
h1, h2, h3 { font-family: var(--serif); font-weight: 600; line-height: 1.2; text-wrap: balance; }
h1 { font-size: clamp(1.7rem, 1.2rem + 2.2vw, 2.6rem); letter-spacing: -0.01em; }
h2 { font-size: 1.4rem; }
a { color: var(--accent); text-underline-offset: 0.2em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
main:focus { outline: none; }
.skip { position: absolute; left: -999rem; padding: 0.6rem 1rem; background: var(--surface); }
.skip:focus { left: 0.5rem; top: 0.5rem; z-index: 2; }
.spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.masthead, main, .foot { width: calc(100% - 2 * clamp(1rem, 4vw, 2.5rem)); max-width: 73rem; margin-inline: auto; }
.masthead { display: flex; flex-wrap: wrap; gap: 0.4rem 2rem; align-items: baseline; justify-content: space-between; padding-block: 1rem; border-bottom: 1px solid var(--line); }
.brand { display: flex; flex-wrap: wrap; gap: 0 0.8rem; align-items: baseline; }
.brand a { font: 700 1.25rem var(--serif); color: var(--ink); text-decoration: none; }
.brand a:hover { text-decoration: underline; }
.motto { color: var(--soft); font-size: 0.9rem; }
.languages ul { display: flex; gap: 1rem; font-size: 0.9rem; }
.languages a { display: inline-block; padding-block: 0.2rem; }
.languages a[aria-current] { color: var(--ink); font-weight: 650; text-decoration: none; border-bottom: 2px solid; }
main { flex: 1; padding-block: clamp(1.5rem, 4vw, 3rem) 3rem; }
main > section, .first > section { margin-top: clamp(2rem, 5vw, 3.2rem); }
section > h2 { padding-bottom: 0.4rem; border-bottom: 2px solid var(--ink); margin-bottom: 1rem; }
.foot { display: flex; flex-wrap: wrap; gap: 0.4rem 2rem; justify-content: space-between; padding-block: 1.2rem 2rem; border-top: 1px solid var(--line); color: var(--soft); font-size: 0.875rem; }
.opening { max-width: 52rem; display: grid; gap: 0.8rem; }
.purpose { font: 1.15rem/1.5 var(--serif); color: var(--soft); max-width: 44rem; }
.kicker, .label { font: 600 0.8rem/1.4 var(--sans); letter-spacing: 0.03em; color: var(--soft); }
.facts { display: flex; flex-wrap: wrap; gap: 0.1rem 1.1rem; color: var(--soft); font-size: 0.9rem; }
.hint { color: var(--soft); font-size: 0.875rem; }
.empty { color: var(--soft); font-family: var(--serif); font-size: 1.05rem; max-width: 36rem; }
.badge { border: 1px solid var(--strong-line); border-radius: 1em; padding: 0 0.6em; font-size: 0.85em; }
.tally { font-variant-numeric: tabular-nums; font-weight: 600; color: var(--ink); }
.certainty { display: inline-flex; flex-wrap: wrap; align-items: center; gap: 0.1rem 0.5rem; font-weight: 600; font-size: 0.9rem; }
.certainty .mark { flex: none; }
.hearsay { font-weight: 500; border: 1px dashed var(--strong-line); border-radius: 3px; padding: 0 0.4em; }
.figure { font-variant-numeric: tabular-nums; }
button { font: 600 1rem/1 var(--sans); color: var(--surface); background: var(--accent); border: 1px solid transparent; border-radius: 4px; padding: 0.75rem 1.4rem; cursor: pointer; }
button:hover { filter: brightness(1.12); }
`
