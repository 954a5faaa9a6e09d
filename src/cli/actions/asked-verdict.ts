import type { EntityType } from '../../document/entity.ts'
import { ReportedlyError } from '../../errors.ts'
import { factualityChoices, factualityFromWords } from '../../judging/factuality-from-words.ts'
import { figureFromWords } from '../../judging/figure-from-words.ts'
import type { GivenWords, WantedVerdict } from '../../judging/wanted-judgement.ts'

/** A judgement as it is asked for at the command line. */
export interface Asked {
  readonly kind: string | null
  /** What stands behind the kind. */
  readonly on: readonly string[]
  readonly is?: string
  readonly type?: EntityType
  readonly counted?: string
  readonly of?: string
  readonly with?: string
  readonly alone: boolean
  readonly not: boolean
}

type OptionName = 'is' | 'type' | 'counted' | 'of' | 'with' | 'alone' | 'not'

const optionNames: readonly OptionName[] = ['is', 'type', 'counted', 'of', 'with', 'alone', 'not']

/** How one kind is read. */
interface Kind {
  readonly options: readonly OptionName[]
  /** What stands behind it, as the help names it. */
  readonly on: readonly ('REPORT' | 'WORDS')[]
  read(asked: Asked): WantedVerdict
}

const oneStatement = ['REPORT', 'WORDS'] as const
const twoStatements = ['REPORT', 'WORDS', 'REPORT', 'WORDS'] as const

const kinds: Readonly<Record<WantedVerdict['kind'], Kind>> = {
  speaker: {
    options: ['is', 'type'],
    on: oneStatement,
    read: (asked) => {
      const name = givenValue(asked)
      return { kind: 'speaker', on: wordsAt(asked, 0), name: name === 'nobody' ? null : name, type: asked.type ?? null }
    },
  },
  factuality: {
    options: ['is'],
    on: oneStatement,
    read: (asked) => {
      const factuality = factualityFromWords(givenValue(asked))
      if (factuality === null) throw notUnderstood('--is', givenValue(asked), `one of ${factualityChoices.join(', ')}`)
      return { kind: 'factuality', on: wordsAt(asked, 0), factuality }
    },
  },
  figure: {
    options: ['is', 'counted'],
    on: oneStatement,
    read: (asked) => {
      const bounds = figureFromWords(givenValue(asked))
      const expected = 'a figure such as 12, "about 1500", "at most 12000", "10 to 12", or none'
      if (bounds === null) throw notUnderstood('--is', givenValue(asked), expected)
      return { kind: 'figure', on: wordsAt(asked, 0), ...bounds, counted: asked.counted ?? null }
    },
  },
  'no-statement': {
    options: [],
    on: oneStatement,
    read: (asked) => ({ kind: 'no-statement', on: wordsAt(asked, 0) }),
  },
  origin: {
    options: ['is'],
    on: oneStatement,
    read: (asked) => ({ kind: 'origin', on: wordsAt(asked, 0), name: givenValue(asked) }),
  },
  'same-origin': pairOf('same-origin'),
  'same-claim': pairOf('same-claim'),
  'same-question': pairOf('same-question'),
  copy: {
    options: ['of', 'not'],
    on: ['REPORT'],
    read: ({ on, of, not }) => {
      if (of === undefined) throw missing('--of with the id of the other report')
      return { kind: 'copy', report: on[0] ?? '', of, same: !not }
    },
  },
  story: {
    options: ['with', 'alone'],
    on: ['REPORT'],
    read: ({ on, with: company, alone }) => {
      if ((company === undefined) !== alone)
        throw missing('either --with and the id of a report of the right story, or --alone')
      return { kind: 'story', report: on[0] ?? '', with: company ?? null }
    },
  },
}

/** What is to be judged. Throws 'judgement-not-understood' or 'option-not-understood', which say how it is written. */
export function askedVerdict(asked: Asked): WantedVerdict {
  const kind = Object.entries(kinds).find(([name]) => name === asked.kind)?.[1]
  const known = Object.keys(kinds).join(', ')
  if (asked.kind === null) throw missing(`what is to be put right: ${known}`)
  if (kind === undefined) {
    const reason = `“${asked.kind}” is no kind of it (${known})`
    throw new ReportedlyError('judgement-not-understood', { reason })
  }
  if (asked.on.length !== kind.on.length) throw missing(`${kind.on.join(' ')} behind ${asked.kind}`)
  const stray = optionNames.find((name) => asked[name] && !kind.options.includes(name))
  if (stray !== undefined) {
    const reason = `--${stray} is not for ${asked.kind}`
    throw new ReportedlyError('judgement-not-understood', { reason })
  }
  return kind.read(asked)
}

function pairOf(kind: 'same-origin' | 'same-claim' | 'same-question'): Kind {
  return {
    options: ['not'],
    on: twoStatements,
    read: (asked) => ({ kind, on: [wordsAt(asked, 0), wordsAt(asked, 2)], same: !asked.not }),
  }
}

function wordsAt({ on }: Asked, index: number): GivenWords {
  return { report: on[index] ?? '', words: on[index + 1] ?? '', start: null }
}

function givenValue({ is }: Asked): string {
  if (is === undefined || is.trim() === '') throw missing('--is with how it is')
  return is.trim()
}

function missing(what: string): ReportedlyError {
  return new ReportedlyError('judgement-not-understood', { reason: `it needs ${what}` })
}

function notUnderstood(option: string, value: string, expected: string): ReportedlyError {
  return new ReportedlyError('option-not-understood', { option, value, expected })
}
