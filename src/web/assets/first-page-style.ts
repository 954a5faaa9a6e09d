/** The first page: the box for a report and the stories. */
export const firstPageStyle = `
.first { display: grid; gap: 0 clamp(2rem, 5vw, 4.5rem); }
@media (min-width: 60rem) { .first { grid-template-columns: minmax(0, 7fr) minmax(0, 5fr); } }
.story-list { display: grid; }
.story-list li { padding-block: 0.9rem; border-bottom: 1px solid var(--line); display: grid; gap: 0.3rem; }
.story-list li:first-child { padding-top: 0.2rem; }
.story-list h3 { font-size: 1.2rem; }
.story-list a { color: var(--ink); text-decoration-color: var(--strong-line); }
.report-form { display: grid; gap: 1.2rem; }
.report-form.over { outline: 3px dashed var(--accent); outline-offset: 0.6rem; }
.field { display: grid; gap: 0.25rem; align-content: start; min-width: 0; }
label, legend { font-weight: 600; }
legend { padding: 0; }
.fields { display: grid; gap: 0.9rem 1.2rem; margin-top: 0.7rem; }
@media (min-width: 36rem) { .fields { grid-template-columns: 1fr 1fr; } }
textarea, input[type="text"], select { width: 100%; font: inherit; color: inherit; background: var(--surface); border: 1px solid var(--strong-line); border-radius: 4px; padding: 0.5rem 0.65rem; }
textarea { font: 1.05rem/1.5 var(--serif); resize: vertical; min-height: 9rem; }
[aria-invalid] { border: 2px solid var(--alarm); }
input[type="file"] { font: inherit; width: 100%; min-width: 0; }
input[type="file"]::file-selector-button { font: 600 0.9rem/1 var(--sans); color: inherit; background: var(--surface); border: 1px solid var(--strong-line); border-radius: 4px; padding: 0.55rem 0.9rem; margin-right: 0.8rem; cursor: pointer; }
.send { display: flex; flex-wrap: wrap; align-items: center; gap: 0.6rem 1.2rem; }
.trouble { border-left: 5px solid var(--alarm); background: var(--alarm-tint); padding: 0.7rem 1rem; }
`
