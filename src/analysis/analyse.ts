import type { Draft } from '../document/draft.ts'
import type { Figure } from '../document/figure.ts'
import { firstIndex } from '../document/first-index.ts'
import { reportId } from '../document/identity.ts'
import type { Notice } from '../document/notice.ts'
import type { Part } from '../document/part.ts'
import type { Quotation } from '../document/quotation.ts'
import type { Reading } from '../document/reading.ts'
import type { Report } from '../document/report.ts'
import type { Sentence } from '../document/sentence.ts'
import type { Span } from '../document/span.ts'
import { overlap, wordsOf } from '../document/span-arithmetic.ts'
import type { Time } from '../document/time.ts'
import type { Token } from '../document/token.ts'
import type { Language } from '../lang/language.ts'
import type { EngineOf } from './analyse-trees.ts'
import { attribute } from './attribution/attribute.ts'
import { afterDateline } from './attribution/passage.ts'
import { mentions } from './concepts/mentions.ts'
import { published } from './date/published.ts'
import { entities } from './entities/entities.ts'
import { figures } from './figures/figures.ts'
import { readAround } from './insertions.ts'
import { hearsayParts } from './judge/hearsay-clause.ts'
import { judgeVoice } from './judge/judge.ts'
import { judgeSaid } from './judge/judge-said.ts'
import { identify, type Likeliest } from './language/identify.ts'
import { lexiconOf } from './lexicon.ts'
import { piecesOfSentences } from './numbers/pieces.ts'
import { partsOf } from './parts/parts-of.ts'
import { quotations } from './quotations/quotations.ts'
import type { Engine } from './read-trees.ts'
import { segment } from './segment/segment.ts'
import { times } from './times/times.ts'
import { ownWords } from './voice/own-words.ts'

/**
 * One report's draft in, everything we read in it out. An engine is asked for only in a language that we know. Pure: same
 * draft, languages and engines, same reading.
 */
export function analyse(
  draft: Draft,
  languages: ReadonlyMap<string, Language>,
  engineOf: EngineOf,
  likeliest: Likeliest,
): Reading {
  const code = identify(draft, likeliest)
  const language = languages.get(code)
  const { marked } = draft
  const parts = partsOf(draft, language)
  const report: Report = {
    id: reportId(draft),
    url: draft.url,
    outlet: draft.outlet,
    headline: draft.headline ?? headlineOf(draft.text, parts),
    byline: draft.byline,
    published: published(draft, parts, language),
    language: code,
    text: draft.text,
    parts,
    ...(marked === undefined ? {} : { partsFrom: 'page' }),
    ...(marked?.modified == null ? {} : { modified: marked.modified }),
  }
  if (marked !== undefined && marked.noArticle !== null) return unread(draft.input, report, marked.noArticle)
  const found =
    language === undefined ? nothing : read(draft, parts, language, engineOf(code), report.published?.value ?? null)
  return {
    version: 1,
    input: draft.input,
    report,
    ...found,
    notices: [...noticesOf(report, language !== undefined, marked), ...found.notices],
  }
}

/** A page that is no article: nothing is looked for in it, and that is all that there is to say of it. */
function unread(input: string, report: Report, message: string): Reading {
  return { version: 1, input, report, ...nothing, notices: [{ rule: 'no-article', span: null, message }] }
}

type Findings = Omit<Reading, 'version' | 'input' | 'report'>

const nothing: Findings = { attributions: [], voice: [], figures: [], times: [], entities: [], notices: [] }

/** What is read in a text whose language we know: each step adds to what the steps before it made. */
function read(
  { text, outlet }: Draft,
  parts: readonly Part[],
  language: Language,
  engine: Engine | undefined,
  published: string | null,
): Findings {
  const sentences = segment(text, parts, language)
  const quoted = quotations(text, parts)
  const trees =
    engine === undefined ? null : { engine, trees: readAround(withoutDatelines(sentences), engine, language) }
  const { said, entities: speakers } = attribute(text, parts, sentences, quoted, language, outlet, trees)
  const pieces = piecesOfSentences(text, sentences, language)
  const timed = times(pieces, language, published)
  const counted = outsideOf(timed, figures(pieces, language))
  const judgements = judgeSaid(said, sentences, text, language)
  const own = ownWords(sentences, parts, said, lexiconOf(language).words.relativePronouns).flatMap((sentence) =>
    hearsayParts(sentence, language),
  )
  const named = entities(text, sentences, language, speakers)
  return {
    attributions: said.map(({ occasion, id, ...one }, i) => ({
      id,
      ...one,
      ...(judgements[i] ?? unjudged),
      figures: within(counted, one.content),
      times: within(timed, one.content),
      ...saidAt(timed, occasion, published),
    })),
    voice: own.map(({ start, end, tokens }, i) => ({
      id: `v${i + 1}`,
      span: [start, end],
      ...judgeVoice(tokens, language),
      figures: within(counted, [[start, end]]),
      times: within(timed, [[start, end]]),
    })),
    figures: counted,
    times: timed,
    entities: named,
    ...(trees === null ? {} : mentions(sentences, named, language, trees)),
    notices: quoted.filter(({ closed }) => !closed).map(unclosed),
  }
}

/** The tokens of each sentence; what stands before the first one of a part, «MOSUL (Norvapress) -», apart. */
function withoutDatelines(sentences: readonly Sentence[]): readonly (readonly Token[])[] {
  return sentences.flatMap(({ tokens, part }, at) => {
    const end = sentences[at - 1]?.part === part ? 0 : afterDateline(tokens, tokens.length)
    return end === 0 ? [tokens] : [tokens.slice(0, end), tokens.slice(end)]
  })
}

const unjudged = { factuality: 'Uu', reportive: false } as const

/** The figures that are no part of a time: of « 15 h 36 », no number counts anything. Both are in the order of the text. */
function outsideOf(timed: readonly Time[], counted: readonly Figure[]): readonly Figure[] {
  return counted.filter(({ span }) => {
    const next = timed[firstIndex(timed, (time) => time.span[1] > span[0])]
    return next === undefined || !overlap(next.span, span)
  })
}

/** The ids of the figures or times that stand in these spans; they are in the order of the text. */
function within(counted: readonly (Figure | Time)[], spans: readonly Span[]): readonly string[] {
  return spans.flatMap(([start, end]) => {
    const ids: string[] = []
    for (let i = firstIndex(counted, ({ span }) => span[0] >= start); i < counted.length; i++) {
      const figure = counted[i]
      if (figure === undefined || figure.span[1] > end) break
      ids.push(figure.id)
    }
    return ids
  })
}

/** The first day among words that may tell when something was said; none that was still to come when the report was published. */
function saidAt(
  timed: readonly Time[],
  occasion: readonly Span[],
  published: string | null,
): { readonly saidAt?: string } {
  for (const [start, end] of occasion) {
    const time = timed[firstIndex(timed, ({ span }) => span[1] > start)]
    if (time === undefined || time.span[0] > start || time.span[1] < end) continue
    const day = /^\d{4}-\d\d-\d\d/u.exec(time.value)?.[0]
    if (day === undefined || (time.type !== 'DATE' && time.type !== 'TIME')) continue
    if (published === null || day.slice(0, published.length) <= published.slice(0, 10)) return { saidAt: time.id }
  }
  return {}
}

function headlineOf(text: string, parts: readonly Part[]): string | null {
  const headline = parts.find(({ kind }) => kind === 'headline')
  return headline === undefined ? null : wordsOf(text, [headline.start, headline.end])
}

function unclosed({ outer }: Quotation): Notice {
  return {
    rule: 'unclosed-quotation',
    span: [outer[0], outer[0] + 1],
    message: 'This quotation is opened and never closed.',
  }
}

/** U+FFFD stands in a text for what whoever decoded it could not read. */
function unreadableCharacters(text: string): readonly Notice[] {
  const first = text.indexOf('\ufffd')
  if (first < 0) return []
  const count = text.split('\ufffd').length - 1
  return [
    {
      rule: 'unreadable-characters',
      span: [first, first + 1],
      message: `${count === 1 ? 'A character' : `${count} characters`} of the text could not be read (“\ufffd”): it is damaged, or in another encoding than it says.`,
    },
  ]
}

function noticesOf(
  { text, parts, partsFrom, published: date }: Report,
  known: boolean,
  marked: Draft['marked'],
): readonly Notice[] {
  const notices: Notice[] = []
  if (marked?.elsewhere !== undefined) notices.push({ rule: 'elsewhere', span: null, message: marked.elsewhere })
  if (marked?.teaser)
    notices.push({
      rule: 'teaser',
      span: null,
      message: 'The feed gave no more of this report than its beginning, and its page was not read.',
    })
  notices.push(...unreadableCharacters(text))
  if (!known)
    notices.push({
      rule: 'language-unsupported',
      span: null,
      message: 'Nothing was looked for in the report: its language is not one that can be read yet.',
    })
  if (date === null)
    notices.push({
      rule: 'no-date',
      span: null,
      message: 'Neither the input nor the text tells when the report was published.',
    })
  const article = parts.some(({ kind }) => kind === 'paragraph' || kind === 'quotation' || kind === 'standfirst')
  // Of a page it is known before it is read whether it is an article.
  if (partsFrom === undefined && text.trim() !== '' && !article)
    notices.push({ rule: 'no-article', span: null, message: 'No paragraph of a report was found in the text.' })
  return notices
}
