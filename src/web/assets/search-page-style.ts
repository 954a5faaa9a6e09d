/** The search, sources, the history of a claim, and copies. */
export const searchPageStyle = `
.search-form { display: grid; gap: 0.8rem; margin-top: 1rem; max-width: 52rem; }
.search-form.small { margin-bottom: 1.2rem; }
.search-form.since { display: flex; flex-wrap: wrap; gap: 0.4rem 1rem; align-items: start; }
.search-form.since .notices { flex-basis: 100%; }
.search-form.since .send { padding-top: 1.8rem; }
.copies > li { padding-block: 0.9rem; border-bottom: 1px solid var(--line); }
button.second { color: var(--accent); background: var(--surface); border-color: var(--accent); }
.found > li { display: grid; gap: 0.4rem; padding-block: 1rem; border-bottom: 1px solid var(--line); }
.found blockquote { font: 1.05rem/1.5 var(--serif); border-left: 3px solid var(--strong-line); padding-left: 1rem; }
.found blockquote a { color: inherit; text-decoration-color: var(--line); }
.found q { font-family: var(--serif); }
mark.sought { background: var(--mark); color: inherit; font-weight: 700; }
.grade { font-size: 0.9rem; }
.moment .stand strong { display: block; }
.about .alone { display: block; font: 0.9rem/1.4 var(--sans); }
.differences { display: grid; gap: 0.3rem; margin-top: 0.3rem; }
.differences del a, .differences ins a { color: inherit; text-decoration: inherit; }
`
