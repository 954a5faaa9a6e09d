/** A story's ledger. */
export const storyPageStyle = `
.contents ul { display: flex; flex-wrap: wrap; gap: 0.3rem 1.6rem; padding-top: 0.4rem; }
.question { display: grid; gap: 1.6rem; }
.question + .question { margin-top: 1.6rem; }
.about { font: 600 1.3rem/1.35 var(--serif); padding-left: 0.9rem; border-left: 5px solid var(--ink); }
.about .kicker { display: block; }
.claim { background: var(--surface); border: 1px solid var(--line); border-radius: 6px; padding: clamp(1rem, 2.5vw, 1.6rem); display: grid; gap: 0.7rem; min-width: 0; }
.claim:target, .statement:target, .statement-list > li:target { outline: 3px solid var(--accent); outline-offset: 3px; }
.proposition { font: 600 1.3rem/1.35 var(--serif); text-wrap: pretty; }
.proposition .kicker { display: block; }
.claim .label { margin-top: 0.5rem; }
.permalink { padding-inline: 0.4em; text-decoration: none; font-weight: 600; }
.standing { display: grid; gap: 0.25rem; }
.standing li { display: flex; flex-wrap: wrap; gap: 0.1rem 0.9rem; align-items: center; }
.standing time, .standing li > span:last-child { color: var(--soft); font-size: 0.9rem; }
.statement { display: grid; gap: 0.5rem 2rem; padding-block: 0.8rem; border-top: 1px solid var(--line); }
@media (min-width: 52rem) { .statement { grid-template-columns: minmax(0, 22rem) minmax(0, 1fr); } }
.stand { display: grid; gap: 0.2rem; align-content: start; }
.act { color: var(--soft); }
.form { color: var(--soft); font-size: 0.9rem; }
.how-sure { display: flex; flex-wrap: wrap; align-items: center; gap: 0.3rem 0.7rem; }
.how-sure .figure { border: 1px solid var(--strong-line); border-radius: 3px; padding: 0 0.45em; font-weight: 600; font-size: 0.9rem; }
.how-sure .figure i { font-weight: 400; }
.road { display: flex; flex-wrap: wrap; gap: 0.1rem 0.9rem; color: var(--soft); font-size: 0.9rem; }
.statement blockquote { font: 1.08rem/1.5 var(--serif); border-left: 3px solid var(--strong-line); padding-left: 1rem; text-wrap: pretty; }
.statement blockquote a { color: inherit; text-decoration-color: var(--line); }
.statement blockquote a:hover { text-decoration-color: currentColor; }
.more-places { margin-top: 0.5rem; font-size: 0.9rem; }
.more-places summary { cursor: pointer; color: var(--soft); padding-block: 0.2rem; }
.more-places li { margin-top: 0.5rem; }
.wordings > ul { display: grid; gap: 0.9rem 1.4rem; grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr)); margin-top: 0.4rem; }
.wordings li { display: grid; gap: 0.5rem; align-content: start; }
mark.differs { background: var(--mark); color: inherit; font-weight: 700; text-decoration: underline 2px; text-underline-offset: 0.2em; }
.relations { display: grid; gap: 0.4rem; }
.relations q { font-family: var(--serif); }
.because { color: var(--soft); }
.changes > li { display: grid; gap: 0.3rem 2rem; padding-block: 0.9rem; border-bottom: 1px solid var(--line); }
@media (min-width: 44rem) { .changes > li { grid-template-columns: 15rem minmax(0, 1fr); } }
.changes .when { display: grid; align-content: start; color: var(--soft); font-size: 0.9rem; font-variant-numeric: tabular-nums; }
.changes ul { display: grid; gap: 0.3rem; }
.kind { color: var(--soft); }
.changes ul a { font-family: var(--serif); }
.overview { margin-bottom: 1.6rem; }
.overview summary { cursor: pointer; font-weight: 600; padding-block: 0.3rem; }
.overview li { display: grid; gap: 0.1rem 1.5rem; padding-block: 0.5rem; border-bottom: 1px solid var(--line); }
.overview li > a { font-family: var(--serif); }
.overview .certainty { font-weight: 500; }
@media (min-width: 52rem) { .overview li { grid-template-columns: minmax(0, 1fr) auto; align-items: baseline; } }
.before-after { display: grid; gap: 0.2rem; margin-block: 0.3rem; }
.before-after div { display: grid; grid-template-columns: 5.5rem minmax(0, 1fr); }
.before-after dt { color: var(--soft); font-size: 0.9rem; }
.before-after dd { font-family: var(--serif); }
.origins { display: grid; gap: 0.7rem 2rem; grid-template-columns: repeat(auto-fill, minmax(min(19rem, 100%), 1fr)); margin-top: 1rem; }
.origins li { display: grid; align-content: start; padding-top: 0.6rem; border-top: 1px solid var(--line); }
.corrected { color: var(--soft); font-size: 0.9rem; border-left: 3px solid var(--accent); padding-left: 0.7rem; }
.corrections > li { display: grid; gap: 0.3rem; padding-block: 0.9rem; border-bottom: 1px solid var(--line); }
.corrections > li:target { outline: 3px solid var(--accent); outline-offset: 3px; }
.corrections q { font-family: var(--serif); }
.take-back summary { cursor: pointer; padding-block: 0.3rem; font-weight: 600; }
.take-back form, .correction { display: grid; gap: 1.2rem; max-width: 52rem; justify-items: start; }
.correction { margin-top: 1.6rem; }
.correction .fields, .take-back .fields { width: 100%; }
.points { display: grid; gap: 0.9rem; margin-top: 0.6rem; }
.points > li { padding-left: 0.9rem; border-left: 3px solid var(--line); min-width: 0; }
.points > li:has([type="radio"]:checked) { border-color: var(--accent); }
.point { display: flex; gap: 0.6rem; align-items: baseline; }
.reports li { padding-block: 0.7rem; border-bottom: 1px solid var(--line); }
.headline { font: 600 1.08rem/1.35 var(--serif); }
.headline a { color: var(--ink); text-decoration-color: var(--strong-line); }
`
