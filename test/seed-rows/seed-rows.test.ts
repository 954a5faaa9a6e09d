import { describe, expect, test } from 'vitest'
import type { Attribution } from '../../src/document/attribution.ts'
import type { Entity } from '../../src/document/entity.ts'
import type { Reading } from '../../src/document/reading.ts'
import type { Span } from '../../src/document/span.ts'
import { attributionsInWords, soundReading } from '../sound-reading.ts'
import { english } from './english.ts'
import { french } from './french.ts'
import { german } from './german.ts'
import { italian } from './italian.ts'
import type { AnswerReport, PossibilityReport, Told } from './row-reports.ts'
import { spanish } from './spanish.ts'

const inEveryLanguage = [italian, english, french, spanish, german].flat()

describe.each(inEveryLanguage)('Something possible ($language: $possibility.headline)', ({ language, possibility }) => {
  const { minister, stated, suggested, ownVoice, reportiveForm, confirmed, heard } = possibility
  const read = () => readingOf(possibilityParagraphs(possibility), possibility.headline, language)

  test('what a minister states to be possible is told of the minister by title and name', () => {
    const reading = read()
    expect(saidIn(reading, stated)).toEqual([stated.said])
    expect(speakerIn(reading, stated)).toMatchObject({ name: minister, type: 'person' })
  })

  test('what reports from media suggest has those reports as its source, and the media speak', () => {
    const reading = read()
    expect(saidIn(reading, suggested)).toEqual([suggested.said])
    expect(speakerIn(reading, suggested)).toMatchObject({ type: 'media' })
  })

  test('what the outlet then tells in its own voice is put into nobody’s mouth', () => {
    const given = attributionsIn(read(), ownVoice)
    expect(given.filter(({ source, speaker }) => source.length > 0 || speaker !== null)).toEqual([])
  })

  if (reportiveForm)
    test('the outlet’s own conditional shows that it only passes on what it heard', () => {
      const { voice, report } = read()
      const own = voice.filter(({ span }) => report.text.slice(...span) === ownVoice)
      expect(own.map(({ reportive }) => reportive)).toEqual([true])
    })

  test('a minister whom events lead to confirm something is the source, not the events', () => {
    expect(saidIn(read(), confirmed)).toEqual([confirmed.said])
  })

  test('a minister without a name is the one who was named before', () => {
    expect(speakerIn(read(), confirmed)).toMatchObject({ name: minister, type: 'person' })
  })

  test('what has only become known has neither source nor speaker', () => {
    const reading = read()
    expect(saidIn(reading, heard)).toEqual([heard.said])
    expect(speakerIn(reading, heard)).toBeNull()
  })
})

describe.each(inEveryLanguage)('A number and an answer ($language: $answer.headline)', ({ language, answer }) => {
  const { secretary, affirmed, counted, countedAgain, notConfirmed, added } = answer
  const read = () => readingOf(answerParagraphs(answer), answer.headline, language)

  test('one who stands after the verb and the date is the source, and the quoted words stay in the content', () => {
    const reading = read()
    expect(saidIn(reading, affirmed)).toEqual([affirmed.said])
    expect(speakerIn(reading, affirmed)).toMatchObject({ name: secretary, type: 'person' })
    expect(attributionsIn(reading, affirmed.sentence)).toMatchObject([{ form: 'mixed' }])
  })

  test('a number that is given according to a service is the service’s', () => {
    const reading = read()
    expect(saidIn(reading, counted)).toEqual([counted.said])
    expect(speakerIn(reading, counted)).toMatchObject({ type: 'organisation' })
  })

  test('a number according to «the same source» has that source’s words around it', () => {
    expect(saidIn(read(), countedAgain)).toEqual([countedAgain.said])
  })

  test('«the same source» is the service that was the source before', () => {
    const reading = read()
    expect(speakerIn(reading, countedAgain)).toMatchObject({ id: speakerIn(reading, counted)?.id })
  })

  test('that one who was asked cannot confirm something is what that one said', () => {
    expect(saidIn(read(), notConfirmed)).toEqual([notConfirmed.said])
  })

  test('one who answers is the one who spoke before the service did', () => {
    expect(speakerIn(read(), notConfirmed)).toMatchObject({ name: secretary, type: 'person' })
  })

  test('words added after an answer have at most a pronoun as their source', () => {
    expect(saidIn(read(), added)).toEqual([added.said])
  })

  test('words added after an answer are those of the one who answered', () => {
    expect(speakerIn(read(), added)).toMatchObject({ name: secretary, type: 'person' })
  })
})

function possibilityParagraphs({ stated, suggested, ownVoice, confirmed, heard }: PossibilityReport) {
  return [[stated.sentence], [suggested.sentence, ownVoice, confirmed.sentence], [heard.sentence]]
}

function answerParagraphs({ affirmed, counted, countedAgain, notConfirmed, added }: AnswerReport) {
  return [[affirmed.sentence], [counted.sentence, countedAgain.sentence, notConfirmed.sentence, added.sentence]]
}

function readingOf(paragraphs: readonly (readonly string[])[], headline: string, language: string): Reading {
  const text = [headline, ...paragraphs.map((sentences) => sentences.join(' '))].join('\n\n')
  return soundReading({ text, headline, language, date: '2031-03-10' })
}

/** The outermost attributions that have words in this sentence of the report. */
function attributionsIn({ report, attributions }: Reading, sentence: string): readonly Attribution[] {
  const start = report.text.indexOf(sentence)
  const end = start + sentence.length
  const within = (span: Span) => span[0] < end && span[1] > start
  return attributions.filter(
    ({ nestedIn, source, cue, content }) => nestedIn === null && [...source, ...cue, ...content].some(within),
  )
}

/** What is said in a sentence, as the tables write it. */
function saidIn(reading: Reading, { sentence }: Told): readonly string[] {
  const attributions = [...attributionsIn(reading, sentence)]
  return attributionsInWords({ ...reading, attributions }).map(({ source, cue, content }) =>
    [source, cue, content].map((words) => words.join(' + ')).join(' | '),
  )
}

/** Who speaks in a sentence in which one thing is said: an entity of the reading, or null where it is nobody known. */
function speakerIn(reading: Reading, { sentence }: Told): Entity | null {
  const attributions = attributionsIn(reading, sentence)
  expect(attributions.length, `things said in "${sentence}"`).toBe(1)
  return reading.entities.find(({ id }) => id === attributions[0]?.speaker) ?? null
}
