import type { Claim } from '../../document/claim.ts'
import type { Statement } from '../../document/statement.ts'
import type { Story, StoryReport } from '../../document/story.ts'
import { toldRelations } from '../../queries/relations.ts'
import { dateUnknown, factualityWords, formWords, outletUnknown, relationWords } from '../words.ts'
import { changeInWords } from './change-in-words.ts'
import { instantInWords } from './date-in-words.ts'
import { actInWords } from './said-in-words.ts'
import {
  aspectInWords,
  correctionsOf,
  figuresOf,
  type Issue,
  issuesOf,
  markedWordingsOf,
  originFacts,
  originReach,
  originsAgainstOutlets,
  reportInWords,
  reportRemarks,
  type Saying,
  type ShownStory,
  sayingsOf,
  sinceInWords,
  sourceInWords,
  storyFacts,
} from './story-facts.ts'

type Reports = ReadonlyMap<string, StoryReport>

const style = `
:root { color-scheme: light dark }
body { font: 1rem/1.5 Georgia, serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem }
h1, h2, h3 { line-height: 1.25 }
blockquote { margin: .4rem 0; padding-left: .8rem; border-left: .2rem solid }
.facts, cite { font: .85rem/1.5 sans-serif; font-style: normal }
li { margin: .3rem 0; overflow-wrap: anywhere }
`

/** A story's ledger as a web page that needs nothing else: no script, no picture, nothing from elsewhere. */
export function storyInHtml(story: ShownStory): string {
  const { title, id } = story.story
  const reports: Reports = new Map(story.story.reports.map((report) => [report.id, report]))
  const since = sinceInWords(story)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${safe(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1${languageOf(reports, (report) => report.headline === title)}>${safe(title)}</h1>
<p class="facts">${safe([...storyFacts(story), `story ${id}`].join(' · '))}</p>
${since === null ? '' : `<p><strong>${safe(since)}</strong></p>\n${list('What changed', changeItems(story))}`}
${issuesOf(story)
  .map((issue, index) => issueOf(index, issue, reports, story))
  .join('\n')}
${list('How they bear on each other', relationItems(story))}
${since === null ? list('What changed', changeItems(story)) : ''}
${list('Origins', originItems(story))}
${list('Reports', reportItems(reports))}
</main>
</body>
</html>
`
}

/** Foreign words as HTML shows them, to the letter, within an element or a quoted attribute. */
function safe(words: string): string {
  return words
    .toWellFormed()
    .replace(/(?![\t\n])\p{Cc}/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

function languageOf(reports: Reports, fits: (report: StoryReport) => boolean): string {
  const report = [...reports.values()].find(fits)
  return report === undefined ? '' : ` lang="${safe(report.language)}"`
}

function list(title: string, items: readonly string[]): string {
  if (items.length === 0) return ''
  return `<section>\n<h2>${title}</h2>\n<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>\n</section>`
}

function issueOf(index: number, { about, claims }: Issue, reports: Reports, story: Story): string {
  const [first] = claims
  const language = first === undefined ? '' : languageOf(reports, ({ id }) => id === first.statements[0]?.report)
  return `<section>\n<h2>${index + 1}. <span${language}>${safe(about)}</span></h2>\n${claims
    .map((claim) => claimBlock(claim, about, reports, story))
    .join('\n')}\n</section>`
}

function claimBlock(claim: Claim, about: string, reports: Reports, story: Story): string {
  const language = languageOf(reports, ({ id }) => id === claim.statements[0]?.report)
  const heading = claim.proposition === about ? '' : `<h3${language}>${safe(claim.proposition)}</h3>\n`
  return `<article id="${safe(claim.id)}">\n${heading}<p class="facts">${[...aspectInWords(claim).map(safe), originsAgainstOutlets(claim)].join(' · ')}</p>\n${sayingsOf(
    claim,
  )
    .map((saying) => sayingBlock(saying, claim, reports, story))
    .join('\n')}\n</article>`
}

function sayingBlock({ first, statements }: Saying, claim: Claim, reports: Reports, story: Story): string {
  const facts = [
    factualityWords[first.factuality],
    ...(first.reportive ? ['by hearsay'] : []),
    formWords[first.form],
    ...figuresOf(claim, first),
    first.at === null ? dateUnknown : instantInWords(first.at),
    ...(first.variants > 1 ? ['worded in different ways, what differs marked'] : []),
  ]
  const act = actInWords({ act: first.act, wordless: first.wordless === true })
  const language = languageOf(reports, ({ id }) => id === first.report)
  const quotations = markedWordingsOf(first, ({ words, differs }) =>
    differs ? `<mark>${safe(words)}</mark>` : safe(words),
  ).map((words) => `<blockquote${language}>${words}</blockquote>`)
  const corrections = correctionsOf(statements, story).map((words) => `\n<p class="facts">${safe(words)}</p>`)
  return `<p><strong>${safe(sourceInWords(first))}</strong> ${act} <span class="facts">· ${safe(facts.join(' · '))}</span></p>
${quotations.join('\n')}
<p><cite>— ${statements.map((statement) => placeOf(statement, reports)).join('; ')}</cite></p>${corrections.join('')}`
}

function placeOf({ report: id, places }: Statement, reports: Reports): string {
  const report = reports.get(id)
  const words = reportInWords(report, id) + (places.length > 1 ? `, in ${places.length} places` : '')
  return linked(safe(words), report?.url ?? null)
}

/** Only addresses of the web become links, so that no report can plant a script. */
function linked(words: string, url: string | null): string {
  if (url === null || !URL.canParse(url)) return words
  const { protocol, href } = new URL(url)
  if (protocol !== 'https:' && protocol !== 'http:') return words
  return `<a href="${safe(href)}" rel="noopener noreferrer">${words}</a>`
}

function relationItems(story: Story): readonly string[] {
  return toldRelations(story).map(({ kind, because, from, to }) => {
    const end = ({ statement }: typeof from) =>
      `${safe(sourceInWords(statement))}: <q>${safe(statement.places[0]?.words ?? '')}</q>`
    return `${end(from)} <strong>${relationWords[kind]}</strong> ${end(to)} (${safe(because)})`
  })
}

/** That a claim is new is told by its date above; where only changes are shown it is one of them. */
function changeItems(story: ShownStory): readonly string[] {
  return story.changes
    .filter(({ kind }) => kind !== 'claim' || 'since' in story)
    .map((change) => safe(changeInWords(story, change)))
}

function originItems(story: Story): readonly string[] {
  return story.origins.map(
    (origin) =>
      `<strong>${safe(origin.name)}</strong> (${safe(originFacts(origin))}): ${safe(originReach(story, origin))}`,
  )
}

function reportItems(reports: Reports): readonly string[] {
  return [...reports.values()].map((report) => {
    const { outlet, published, headline, language, url } = report
    const facts = [outlet ?? outletUnknown, published === null ? dateUnknown : instantInWords(published.value)]
    const title = headline === null ? '' : `: <span lang="${safe(language)}">${safe(headline)}</span>`
    const remarks = reportRemarks(report, reports).map((remark) => ` · ${safe(remark)}`)
    return `${linked(`${safe(facts.join(', '))}${title}`, url)}${remarks.join('')}`
  })
}
