import type { Claim } from '../../document/claim.ts'
import type { Story, StoryReport } from '../../document/story.ts'
import { type RelationEnd, toldRelations } from '../../queries/relations.ts'
import { dateUnknown, factualityWords, formWords, relationWords } from '../words.ts'
import { changeInWords } from './change-in-words.ts'
import { instantInWords } from './date-in-words.ts'
import { markdownWords as md } from './markdown-words.ts'
import { actInWords } from './said-in-words.ts'
import {
  aspectInWords,
  correctionsOf,
  figuresOf,
  issuesOf,
  markedWordingsOf,
  originFacts,
  originReach,
  originsAgainstOutlets,
  placeInWords,
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

/** A story's ledger as a brief that an editor reads, in Markdown. */
export function storyInMarkdown(story: ShownStory): string {
  const reports: Reports = new Map(story.story.reports.map((report) => [report.id, report]))
  const since = sinceInWords(story)
  const changes = section('What changed', changeItems(story))
  const blocks = [
    `# ${md(story.story.title)}`,
    md([...storyFacts(story), `story ${story.story.id}`].join(' · ')),
    ...(since === null ? [] : [`**${md(since)}**`, ...changes]),
    ...issuesOf(story).flatMap(({ about, claims }, index) => [
      `## ${index + 1}. ${md(about)}`,
      ...claims.flatMap((claim) => claimBlocks(claim, about, reports, story)),
    ]),
    ...section('How they bear on each other', relationItems(story)),
    ...(since === null ? changes : []),
    ...section('Origins', originItems(story)),
    ...section('Reports', reportItems(reports)),
  ]
  return `${blocks.join('\n\n')}\n`
}

function section(title: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`## ${title}`, items.map((item) => `- ${item}`).join('\n')]
}

function claimBlocks(claim: Claim, about: string, reports: Reports, story: Story): readonly string[] {
  return [
    ...(claim.proposition === about ? [] : [`### ${md(claim.proposition)}`]),
    `*${[...aspectInWords(claim).map(md), originsAgainstOutlets(claim)].join(' · ')}*`,
    ...sayingsOf(claim).map((saying) => sayingBlock(saying, claim, reports, story)),
  ]
}

function sayingBlock({ first, statements }: Saying, claim: Claim, reports: Reports, story: Story): string {
  const facts = [
    factualityWords[first.factuality],
    ...(first.reportive ? ['by hearsay'] : []),
    formWords[first.form],
    ...figuresOf(claim, first),
    first.at === null ? dateUnknown : instantInWords(first.at),
    ...(first.variants > 1 ? ['worded in different ways, what differs in bold'] : []),
  ]
  const act = actInWords({ act: first.act, wordless: first.wordless === true })
  return [
    `**${md(sourceInWords(first))}** ${act} · ${facts.map(md).join(' · ')}`,
    '',
    ...markedWordingsOf(first, ({ words, differs }) => (differs ? `**${md(words)}**` : md(words))).flatMap((words) => [
      `> ${words}`,
      '>',
    ]),
    `> — ${statements.map((statement) => md(placeInWords(statement, reports))).join('; ')}`,
    ...correctionsOf(statements, story).flatMap((words) => ['', `*${md(words)}*`]),
  ].join('\n')
}

function relationItems(story: Story): readonly string[] {
  return toldRelations(story).map(
    ({ kind, from, to, because }) => `${endOf(from)} — **${relationWords[kind]}** — ${endOf(to)} (${md(because)})`,
  )
}

function endOf({ statement }: RelationEnd): string {
  const when = statement.at === null ? dateUnknown : instantInWords(statement.at)
  return `${md(sourceInWords(statement))}, ${when}: “${md(statement.places[0]?.words ?? '')}”`
}

/** That a claim is new is told by its date above; where only changes are shown it is one of them. */
function changeItems(story: ShownStory): readonly string[] {
  return story.changes
    .filter(({ kind }) => kind !== 'claim' || 'since' in story)
    .map((change) => md(changeInWords(story, change)))
}

function originItems(story: Story): readonly string[] {
  return story.origins.map(
    (origin) => `**${md(origin.name)}** (${md(originFacts(origin))}): ${md(originReach(story, origin))}`,
  )
}

function reportItems(reports: Reports): readonly string[] {
  return [...reports.values()].map((report) => {
    const remarks = reportRemarks(report, reports).map((remark) => ` · ${md(remark)}`)
    return `${md(reportInWords(report, report.id))}${remarks.join('')}${report.url === null ? '' : ` · ${md(report.url)}`}`
  })
}
