import type { LinkedReport } from './linked-data.ts'
import { titleEnd } from './outlet.ts'
import { metaValue, type PageSurvey, type Stretch, wordsBetween } from './page-survey.ts'
import { plainWords, sharedOf, sharedWords, wordSet } from './plain-words.ts'

/** A page's headline and where it stands in the survey's text. */
export interface Headline {
  readonly words: string
  /** Null where the words stand nowhere on the page as it is seen. */
  readonly at: { readonly start: number; readonly end: number } | null
}

const longest = 400
const mostHeadings = 200
const mostLinked = 5

/**
 * The headline as it stands on the page: the heading that agrees best with what the page says of itself elsewhere, else its
 * first great heading, else its title without the outlet's name. Null where the page has none of these.
 */
export function headlineOf(
  survey: PageSurvey,
  reports: readonly LinkedReport[],
  outlet: string | null,
): Headline | null {
  const claims = claimsOf(survey, reports, outlet)
  const compared = claims.map((claim) => ({ plain: plainWords(claim), set: wordSet(claim) }))
  const headings = headingsOf(survey).filter(({ words }) => plainWords(words) !== plainWords(outlet ?? '-'))
  const agreed = headings
    .map((heading) => ({ heading, score: agreement(heading, compared) }))
    .filter(({ score }) => score >= 2)
    .sort((a, b) => b.score - a.score)[0]
  if (agreed !== undefined) return agreed.heading
  const greatest = headings.find(({ great }) => great) ?? headings.find(({ order }) => order === 1)
  return lineThatIs(claims, survey) ?? greatest ?? withoutPlace(claims[0])
}

/** A claimed title, made ready to be compared. */
interface Claim {
  readonly plain: string
  readonly set: ReadonlySet<string>
}

interface Heading extends Headline {
  /** 1 for `h1`. */
  readonly order: number
  /** Whether it is of the first order and of the report itself. */
  readonly great: boolean
}

function headingsOf(survey: PageSurvey): Heading[] {
  return survey.stretches
    .filter(
      ({ tag, names }) =>
        /^h[1-4]$/.test(tag) || /(?:^|[\s_-])(?:headline|entry-title|post-title)(?:$|[\s_-])/.test(names),
    )
    .slice(0, mostHeadings)
    .flatMap((stretch) => headingOf(stretch, survey) ?? [])
}

function headingOf({ tag, start, end, region }: Stretch, survey: PageSurvey): Heading | null {
  if (end - start > longest) return null
  const words = wordsBetween(survey, start, end).replaceAll('\u00ad', '').replace(/\s+/g, ' ')
  return plainWords(words).length < 2
    ? null
    : { words, at: { start, end }, order: tag === 'h1' ? 1 : 2, great: tag === 'h1' && region === null }
}

/** How well a heading agrees with what is claimed: 3 and more where it is the same, 2 where it is nearly. */
function agreement({ words, great }: Heading, claims: readonly Claim[]): number {
  const plain = plainWords(words)
  const order = great ? 0.5 : 0
  if (claims.some((claim) => claim.plain === plain)) return 3 + order
  const set = wordSet(words)
  const near = claims.some((claim) => {
    const [short, long] = plain.length < claim.plain.length ? [plain, claim.plain] : [claim.plain, plain]
    return (short.length > 0.5 * long.length && long.includes(short)) || sharedOf(set, claim.set) >= 0.6
  })
  return near && (great || plain.length >= 15) ? 2 + order : order
}

/** The titles by which the page goes elsewhere, the best first. */
function claimsOf(survey: PageSurvey, reports: readonly LinkedReport[], outlet: string | null): readonly string[] {
  const names = ['og:title', 'twitter:title', 'parsely-title', 'sailthru.title', 'dc.title', 'dcterms.title', 'title']
  const linked = reports
    .filter(({ kind }) => kind === 'article')
    .slice(0, mostLinked)
    .map(({ headline }) => headline)
  const told = [...names.slice(0, 1).map((name) => metaValue(survey, [name])), ...linked]
  const all = [...told, ...names.slice(1).map((name) => metaValue(survey, [name])), survey.title]
  const named = all.map((claim) => claim.replace(/\s+/g, ' ').trim()).filter((claim) => claim !== '')
  const [front = ''] = survey.title.split(titleEnd(survey.title) || '\n')
  return [...new Set([...named.flatMap((claim) => [withoutOutlet(claim, outlet), claim]), withoutMark(front)])].filter(
    (claim) => claim !== '',
  )
}

function withoutMark(title: string): string {
  return title.replace(/[\s|\-–—›»•]{1,9}$/, '')
}

/** A title without the outlet's name behind its last dash or bar. */
function withoutOutlet(title: string, outlet: string | null): string {
  const end = titleEnd(title)
  const front = title.slice(0, title.length - end.length - 3).trim()
  const isOutlet = outlet !== null && sharedWords(end, outlet) >= 0.5
  return end !== '' && front !== '' && (isOutlet || end.length < 0.5 * front.length) ? front : title
}

/** A line that is one of the claims, though no mark says that it is a heading. */
function lineThatIs(claims: readonly string[], survey: PageSurvey): Headline | null {
  const wanted = new Set(claims.map(plainWords).filter((plain) => plain.length >= 10))
  for (const { start, end } of survey.lines) {
    if (end - start > longest || end - start < 10) continue
    const words = wordsBetween(survey, start, end)
    if (wanted.has(plainWords(words))) return { words, at: { start, end } }
  }
  return null
}

function withoutPlace(words: string | undefined): Headline | null {
  return words === undefined ? null : { words, at: null }
}
