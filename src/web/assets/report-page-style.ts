/** A report's text with its marks: each kind has its own line or frame, and a tint only beside it. */
export const reportPageStyle = `
.report-facts { display: flex; flex-wrap: wrap; gap: 0.2rem 2rem; font-size: 0.9rem; }
.report-facts div { display: flex; flex-wrap: wrap; gap: 0 0.5rem; min-width: 0; }
.report-facts dt { color: var(--soft); }
.address { overflow-wrap: anywhere; min-width: 0; }
.keep { display: flex; flex-wrap: wrap; gap: 0.7rem 1.5rem; align-items: center; justify-content: space-between; border: 1px solid var(--strong-line); border-left-width: 5px; border-radius: 4px; background: var(--surface); padding: 0.8rem 1.1rem; }
.notices { border-left: 5px solid var(--strong-line); padding: 0.2rem 1rem; font-size: 0.95rem; }
.notices h2 { font: 600 0.95rem/1.4 var(--sans); border: 0; margin: 0; padding: 0; }
.notices q { font-family: var(--serif); margin-left: 0.4em; }
.reading { display: grid; gap: 2.5rem clamp(2rem, 4vw, 3.5rem); margin-top: 2.2rem; }
.reading section + section { margin-top: 2rem; }
@media (min-width: 64rem) {
  .reading { grid-template-columns: minmax(0, 8fr) minmax(0, 5fr); align-items: start; }
  .beside { position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow: auto; padding: 3px 0.6rem 3px 3px; }
}
.legend { font-size: 0.875rem; margin-bottom: 1.4rem; }
.legend p { display: flex; flex-wrap: wrap; gap: 0.35rem 1.3rem; align-items: baseline; }
.report-text { font: 1.125rem/1.75 var(--serif); max-width: 42rem; }
.part p, .part h3 { white-space: pre-wrap; }
.part + .part { margin-top: 1.1rem; }
.part h3 { font-size: 1.3rem; line-height: 1.4; text-wrap: wrap; }
.part-crosshead h3 { font-size: 1.12rem; }
.part-standfirst { font-size: 1.1em; }
.part-label { display: block; font: 600 0.75rem/1.5 var(--sans); color: var(--soft); white-space: normal; user-select: none; }
.part-quotation, .part-embed { border-left: 3px solid var(--strong-line); padding-left: 1rem; }
.part-embed { border: 1px solid var(--strong-line); border-radius: 6px; padding: 0.6rem 1rem; }
.part-boilerplate { color: var(--soft); font: 0.9rem/1.5 var(--sans); border-left: 3px dotted var(--strong-line); padding-left: 1rem; }
.legend-boilerplate { color: var(--soft); border-left: 3px dotted var(--strong-line); padding-left: 0.5rem; }
.leaves { display: flex; flex-wrap: wrap; gap: 0.3rem 1.5rem; margin-top: 1.5rem; padding-top: 0.8rem; border-top: 1px solid var(--line); }
.source, .nested-source { font-weight: 700; text-decoration: underline 2px; text-underline-offset: 0.22em; }
.cue, .nested-cue { font-style: italic; text-decoration: underline dotted 2px; text-underline-offset: 0.22em; }
.content { background: var(--tint); text-decoration: underline 1px; text-decoration-color: var(--strong-line); text-underline-offset: 0.22em; }
.nested-content { border-bottom: 3px double currentColor; }
.content.nested-source { text-decoration: underline 2px; }
.content.nested-cue { text-decoration: underline dotted 2px; }
.report-text .figure, .legend .figure { outline: 1px solid currentColor; outline-offset: 1px; border-radius: 2px; text-decoration: none; }
.report-text .place { background: var(--mark); box-shadow: 0 0 0 2px var(--mark); border-block: 2px solid currentColor; }
.report-text .lit { background: var(--mark); }
.number { display: inline-block; min-width: 1.7em; padding: 0 0.35em; margin-right: 0.3em; border: 1px solid currentColor; border-radius: 1em; background: var(--surface); font: 700 0.75rem/1.5 var(--sans); font-variant-numeric: tabular-nums; text-align: center; text-decoration: none; user-select: none; vertical-align: 0.15em; }
.number:hover, .number:target { color: var(--surface); background: var(--accent); border-color: var(--accent); }
.number.voice { border-style: dotted; font-weight: 500; }
.statement-list > li { display: grid; grid-template-columns: 2.6rem minmax(0, 1fr); padding-block: 0.8rem; border-bottom: 1px solid var(--line); align-items: start; }
.statement-list .number { justify-self: start; min-width: 2rem; line-height: 1.6rem; margin: 0; }
.statement-list > li > div { display: grid; gap: 0.2rem; }
.said { font: 1rem/1.45 var(--serif); color: var(--soft); display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; }
.measured { display: flex; flex-wrap: wrap; gap: 0.1rem 1.1rem; font-size: 0.9rem; }
`
