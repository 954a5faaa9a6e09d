import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { german } from '../../lang/de/language.ts'
import { english } from '../../lang/en/language.ts'
import { spanish } from '../../lang/es/language.ts'
import { french } from '../../lang/fr/language.ts'
import { italian } from '../../lang/it/language.ts'
import type { Language } from '../../lang/language.ts'
import { languages } from '../../lang/languages.ts'
import { piecesOfSentences } from '../numbers/pieces.ts'
import { segment } from '../segment/segment.ts'
import { times } from './times.ts'

/** A Wednesday. */
const wednesday = '2024-10-23'

/** The times of a one-line text of a report of that Wednesday, as "words = value". */
function read(language: Language, text: string, published: string | null = wednesday): string[] {
  const parts = [{ kind: 'paragraph', start: 0, end: text.length }] as const
  return times(piecesOfSentences(text, segment(text, parts, language), language), language, published).map(
    ({ span, value }) => `${text.slice(...span)} = ${value}`,
  )
}

describe('dates', () => {
  test.each([
    [italian, 'È arrivato lunedì 21 ottobre 2024.', 'lunedì 21 ottobre 2024 = 2024-10-21'],
    [english, 'He arrived on Monday, Oct. 21, 2024.', 'Monday, Oct. 21, 2024 = 2024-10-21'],
    [french, 'Il est arrivé le 1er octobre 2024.', '1er octobre 2024 = 2024-10-01'],
    [spanish, 'Llegó el 21 de octubre de 2024.', '21 de octubre de 2024 = 2024-10-21'],
    [german, 'Er kam am 21. Oktober 2024 an.', '21. Oktober 2024 = 2024-10-21'],
    [german, 'Er kam am 21.10.2024 an.', '21.10.2024 = 2024-10-21'],
    [english, 'It opened in November 2018.', 'November 2018 = 2018-11'],
    [english, 'Sales rose in the third quarter of 2023.', 'third quarter of 2023 = 2023-Q3'],
    [french, "La loi date de l'été 2019.", 'été 2019 = 2019-SU'],
    [italian, 'Il ponte fu costruito nel 1934.', '1934 = 1934'],
    [english, 'The bridge stood since the 1990s.', '1990s = 199'],
    [spanish, 'La música de los 80 vuelve.', 'los 80 = 198'],
    [italian, 'Il ponte era degli anni Novanta.', 'degli anni Novanta = 199'],
    [german, 'Die Brücke stammt aus den neunziger Jahren.', 'neunziger Jahren = 199'],
    [spanish, 'El puente es del siglo XIX.', 'siglo XIX = 18'],
  ])('%# are read as each language writes them', (language, text, expected) => {
    expect(read(language, text)).toContain(expected)
  })

  test('a number that counts what stands behind it is no decade', () => {
    expect(read(spanish, 'Murieron los 40 pasajeros.')).toEqual([])
  })

  test('take the year from the report, and the way from the verb', () => {
    expect(read(italian, 'Il trattato fu firmato a giugno.')).toEqual(['giugno = 2024-06'])
    expect(read(italian, 'Il trattato sarà firmato a giugno.')).toEqual(['giugno = 2025-06'])
    expect(read(italian, 'Lo scorso novembre il porto era chiuso.')).toEqual(['scorso novembre = 2023-11'])
    expect(read(english, 'The court ruled on December 30.', '2024-01-05')).toEqual(['December 30 = 2023-12-30'])
    expect(read(english, 'The court will rule on December 30.')).toEqual(['December 30 = 2024-12-30'])
    expect(read(italian, "È accaduto a luglio di quest'anno.")).toEqual(["luglio di quest'anno = 2024-07"])
  })

  test('without a year of the report have none', () => {
    expect(read(german, 'Er kam am 28. Dezember.', null)).toEqual(['28. Dezember = XXXX-12-28'])
    expect(read(italian, 'È arrivato venerdì.', null)).toEqual(['venerdì = XXXX-WXX-5'])
    expect(read(italian, "È accaduto a luglio di quest'anno.", null)).toEqual(["luglio di quest'anno = XXXX-07"])
    expect(read(english, 'It opened on 4 May of last year.', null)).toEqual(['4 May of last year = XXXX-05-04'])
  })

  test('too long ago or ahead for four digits tell only the direction', () => {
    expect(read(italian, 'Il tempio fu eretto 3000 anni fa, la grotta 21 secoli fa.')).toEqual([
      '3000 anni fa = PAST_REF',
      '21 secoli fa = PAST_REF',
    ])
    expect(read(english, 'It will cool in 9000 years.')).toEqual(['in 9000 years = FUTURE_REF'])
  })

  test('are no counts, scores, ages or names', () => {
    expect(read(english, 'Some 2000 people of Marlow beat Ardley 3-1; a 6-year-old boy may sing.')).toEqual([])
    expect(read(german, 'Mit 37:45 ging Marlau in die Pause, der 16 Jahre alte Torwart fehlte.')).toEqual([])
  })
})

describe('days by the report', () => {
  test.each([
    [italian, 'È arrivato ieri sera.', 'ieri sera = 2024-10-22TEV'],
    [italian, 'È arrivato venerdì.', 'venerdì = 2024-10-18'],
    [italian, 'Arriverà venerdì.', 'venerdì = 2024-10-25'],
    [italian, 'È arrivato due giorni fa.', 'due giorni fa = 2024-10-21'],
    [english, 'He will arrive in two days.', 'in two days = 2024-10-25'],
    [english, 'He arrived last Friday night.', 'last Friday night = 2024-10-18TNI'],
    [english, 'He arrived last week.', 'last week = 2024-W42'],
    [french, 'Il est arrivé il y a deux jours.', 'il y a deux jours = 2024-10-21'],
    [french, "Il arrivera l'année prochaine.", 'année prochaine = 2025'],
    [spanish, 'Llegó hace dos semanas.', 'hace dos semanas = 2024-W41'],
    [spanish, 'Llegó en la noche del martes.', 'noche del martes = 2024-10-22TNI'],
    [german, 'Er kam am Donnerstagnachmittag an.', 'Donnerstagnachmittag = 2024-10-17TAF'],
    [german, 'Er kam vor drei Jahren.', 'vor drei Jahren = 2021'],
    [german, 'Das war im Vorjahr.', 'Vorjahr = 2023'],
  ])('%# are reckoned from its date', (language, text, expected) => {
    expect(read(language, text)).toEqual([expected])
  })

  test('or by the day that was spoken of last', () => {
    expect(read(english, 'He came on 3 May. The next day he left, two days later he was back.')).toEqual([
      '3 May = 2024-05-03',
      'The next day = 2024-05-04',
      'two days later = 2024-05-06',
    ])
  })

  test('in a report that has only its month, from the latest day of it that the report names', () => {
    expect(read(italian, 'Si riuniscono lunedì 21 ottobre. Lo ha deciso venerdì.', '2024-10')).toEqual([
      'lunedì 21 ottobre = 2024-10-21',
      'venerdì = 2024-10-18',
    ])
  })
})

describe('hours', () => {
  test.each([
    [english, 'It closed at 8 p.m. on Friday.', 'at 8 p.m. on Friday = 2024-10-18T20:00'],
    [english, 'It closed at 14:48 UTC.', 'at 14:48 UTC = 2024-10-23T14:48Z'],
    [
      spanish,
      'Cerró a las 7:00 am (hora local) de este miércoles.',
      'a las 7:00 am (hora local) de este miércoles = 2024-10-23T07:00',
    ],
    [german, 'Es schloss um 19.30 Uhr.', 'um 19.30 Uhr = 2024-10-23T19:30'],
    [french, 'Il a fermé à 17h45.', 'à 17h45 = 2024-10-23T17:45'],
  ])('%# have the day that stands with them, else the one spoken of', (language, text, expected) => {
    expect(read(language, text)).toEqual([expected])
  })
})

describe('durations and sets', () => {
  test.each([
    [italian, 'Gli ultimi dodici mesi sono stati duri.', 'ultimi dodici mesi = P12M'],
    [italian, 'Negli ultimi mesi ha taciuto.', 'ultimi mesi = PXM'],
    [english, 'The 12-hour flight was late.', '12-hour = PT12H'],
    [english, 'They waited for several years.', 'several years = PXY'],
    [english, 'In the past two months nobody spoke.', 'past two months = P2M'],
    [french, 'Il a attendu pendant un an.', 'un an = P1Y'],
    [german, 'Er zahlt jedes Jahr.', 'jedes Jahr = P1Y'],
    [spanish, 'Paga cada dos semanas.', 'cada dos semanas = P2W'],
  ])('%# are told by how long they are', (language, text, expected) => {
    expect(read(language, text)).toEqual([expected])
  })

  test('numbers in a row share the month or the unit behind the last', () => {
    expect(read(german, 'Sie spielen am 5., 6. und 7. Oktober.')).toEqual([
      '5. = 2024-10-05',
      '6. = 2024-10-06',
      '7. Oktober = 2024-10-07',
    ])
    expect(read(english, 'It takes between 60 and 90 days.')).toEqual(['60 = P60D', '90 days = P90D'])
  })
})

test('words for now, then and soon have the vague values', () => {
  expect(read(italian, 'Recentemente ha taciuto, ora parla.')).toEqual(['Recentemente = PAST_REF', 'ora = PRESENT_REF'])
})

test('every time is a span of the text, in order and apart from the others, whatever the text is', () => {
  const words = [
    'ieri',
    '21',
    'ottobre',
    '2024',
    'due',
    'giorni',
    'fa',
    'Friday',
    'last',
    'week',
    ',',
    'in',
    'the',
    "'98",
    '19:30',
    'XX',
    'secolo',
    '5.',
    'und',
    'le',
    'vor',
    'ago',
    '\n',
  ]
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...words), { maxLength: 40 }),
      fc.constantFrom(...languages.values()),
      (row, language) => {
        const text = row.join(' ')
        const parts = [{ kind: 'paragraph', start: 0, end: text.length }] as const
        let last = 0
        for (const { span, value } of times(
          piecesOfSentences(text, segment(text, parts, language), language),
          language,
          wednesday,
        )) {
          expect(span[0]).toBeGreaterThanOrEqual(last)
          expect(span[1]).toBeGreaterThan(span[0])
          expect(value).toMatch(/^(?:\d{2,4}(?![\d.])|XXXX|P|(?:PAST|PRESENT|FUTURE)_REF)/)
          last = span[1]
        }
      },
    ),
  )
})
