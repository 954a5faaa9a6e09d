import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { german } from '../../lang/de/language.ts'
import { english } from '../../lang/en/language.ts'
import { spanish } from '../../lang/es/language.ts'
import { french } from '../../lang/fr/language.ts'
import { italian } from '../../lang/it/language.ts'
import type { Language } from '../../lang/language.ts'
import { piecesOfSentences } from '../numbers/pieces.ts'
import { segment } from '../segment/segment.ts'
import { figures } from './figures.ts'

/** The figures of a one-line text, as "words | low..high ~ unit | counted". */
function read(text: string, language: Language): string[] {
  const parts = [{ kind: 'paragraph', start: 0, end: text.length }] as const
  return figures(piecesOfSentences(text, segment(text, parts, language), language), language).map(
    ({ span, low, high, approximate, unit, counted }) =>
      [
        text.slice(...span),
        `${low ?? ''}..${high ?? ''}${approximate ? ' ~' : ''}${unit ? ` ${unit}` : ''}`,
        counted ?? '-',
      ].join(' | '),
  )
}

const itReads = (text: string) => read(text, italian)
const enReads = (text: string) => read(text, english)

describe('numbers', () => {
  test('are read in digits as each language writes them', () => {
    expect(itReads('Servono 12.000 tende e 3,5 tonnellate di riso.')).toEqual([
      '12.000 | 12000..12000 | tenda',
      '3,5 tonnellate | 3.5..3.5 t | riso',
    ])
    expect(enReads('They need 12,000 tents and 3.5 tonnes of rice.')).toEqual([
      '12,000 | 12000..12000 | tent',
      '3.5 tonnes | 3.5..3.5 t | rice',
    ])
  })

  test('are read in words, written together or apart', () => {
    expect(itReads('Vi lavorano duemilatrecento operai, ventotto medici e centottanta cuochi.')).toEqual([
      'duemilatrecento | 2300..2300 | operaio',
      'ventotto | 28..28 | medico',
      'centottanta | 180..180 | cuoco',
    ])
    expect(enReads('One hundred and twenty nurses came with twenty-five doctors.')).toEqual([
      'One hundred and twenty | 120..120 | nurse',
      'twenty-five | 25..25 | doctor',
    ])
  })

  test('are multiplied by the words and letters behind them', () => {
    expect(itReads('Costa 30mila euro, poi un miliardo e mezzo di dollari per mezzo milione di abitanti.')).toEqual([
      '30mila euro | 30000..30000 EUR | -',
      'un miliardo e mezzo di dollari | 1500000000..1500000000 USD | -',
      'mezzo milione | 500000..500000 | abitante',
    ])
    expect(enReads('It cost $1.2bn, €5m and 2.5 million pounds.')).toEqual([
      '$1.2bn | 1200000000..1200000000 USD | -',
      '€5m | 5000000..5000000 EUR | -',
      '2.5 million pounds | 2500000..2500000 GBP | -',
    ])
  })

  test('that are vague have only a low end, round ones are about so many', () => {
    expect(itReads('Decine di migliaia di profughi e una decina di medici.')).toEqual([
      'Decine di migliaia | 10000.. ~ | profugo',
      'una decina | 10..10 ~ | medico',
    ])
    expect(enReads('Hundreds of families and two dozen doctors left, and several hundred cows.')).toEqual([
      'Hundreds | 100.. ~ | family',
      'two dozen | 24..24 ~ | doctor',
      'several hundred | 100.. ~ | cow',
    ])
  })

  test('that are fractions are given as percentages, but not the third man', () => {
    expect(itReads('La metà dei seggi, due terzi dei voti; il terzo uomo tace.')).toEqual([
      'metà | 50..50 % | seggio',
      'due terzi | 66.67..66.67 % | voto',
    ])
    expect(enReads('A third of the voters, but a third man came.')).toEqual(['A third | 33.33..33.33 % | voter'])
  })
})

describe('bounds', () => {
  test('turn round under a negation, with nothing but verbs between the two', () => {
    expect(itReads('Non ci sono stati più di dieci feriti.')).toEqual(['più di dieci | ..10 | ferito'])
    expect(enReads('The flood did not kill more than ten people.')).toEqual(['more than ten | ..10 | person'])
    expect(enReads('He did not say that more than ten people died.')).toEqual(['more than ten | 10.. | person'])
    expect(enReads('More than ten people did not answer.')).toEqual(['More than ten | 10.. | person'])
  })

  test('set one end, both or make it approximate, and belong to the span', () => {
    expect(
      itReads('Almeno 12 case, più di 40 stalle, fino a 60 mucche, meno di cento capre, circa 1.500 polli.'),
    ).toEqual([
      'Almeno 12 | 12.. | casa',
      'più di 40 | 40.. | stalla',
      'fino a 60 | ..60 | mucca',
      'meno di cento | ..100 | capra',
      'circa 1.500 | 1500..1500 ~ | pollo',
    ])
    expect(enReads('Up to 12 houses, as many as 20 of its barns, nearly 300 cows, 7 or more goats.')).toEqual([
      'Up to 12 | ..12 | house',
      'as many as 20 | ..20 | barn',
      'nearly 300 | 300..300 ~ | cow',
      '7 or more | 7.. | goat',
    ])
  })

  test('of ranges are both known, and a multiplier serves both', () => {
    expect(itReads('Tra i 30 e i 40 feriti, da 100 a 200 sfollati, due o tre medici.')).toEqual([
      'Tra i 30 e i 40 | 30..40 | ferito',
      'da 100 a 200 | 100..200 | sfollato',
      'due o tre | 2..3 | medico',
    ])
    expect(enReads('Between 2 and 3 million people, 10-20 boats, 20 to 25 percent.')).toEqual([
      'Between 2 and 3 million | 2000000..3000000 | person',
      '10-20 | 10..20 | boat',
      '20 to 25 percent | 20..25 % | -',
    ])
  })

  test('are not made of a change, which has two figures', () => {
    expect(itReads('Il bilancio è salito da 12 a 15 morti.')).toEqual(['12 | 12..12 | -', '15 | 15..15 | morto'])
    expect(enReads('The toll rose from 12 to 15 victims.')).toEqual(['12 | 12..12 | -', '15 | 15..15 | victim'])
  })
})

describe('what is counted', () => {
  test('is the head noun, past adjectives and the nouns before it', () => {
    expect(itReads('I 12 giovani attivisti e sette ufficiali della guardia.')).toEqual([
      '12 | 12..12 | attivista',
      'sette | 7..7 | ufficiale',
    ])
    expect(enReads('Some 30 injured workers met 12 South Korean rescue team leaders.')).toEqual([
      'Some 30 | 30..30 ~ | worker',
      '12 | 12..12 | leader',
    ])
  })

  test('may stand before the number, and may be unknown', () => {
    expect(itReads('I morti sono almeno 12 e i feriti circa 30. Ne mancano sette.')).toEqual([
      'almeno 12 | 12.. | morto',
      'circa 30 | 30..30 ~ | ferito',
      'sette | 7..7 | -',
    ])
    expect(enReads('Of these, 12 were killed and 30 injured.')).toEqual(['12 | 12..12 | -', '30 | 30..30 | injured'])
  })

  test('makes a number of «un» and "one", which are articles elsewhere', () => {
    expect(itReads('Un morto e tre feriti; un uomo è fuggito con una valigia.')).toEqual([
      'Un | 1..1 | morto',
      'tre | 3..3 | ferito',
    ])
    expect(enReads('One person was killed; a man fled, one of many.')).toEqual(['One | 1..1 | person'])
  })

  test('tells «sei» the number from «sei» the verb', () => {
    expect(itReads('Sei soldati sono tornati. Sei stato bravo.')).toEqual(['Sei | 6..6 | soldato'])
  })
})

describe('numbers that are no figures', () => {
  test('a word of two meanings counts where it tells of those counted before', () => {
    expect(
      read('Un pont neuf pour 41 blessés, dont neuf sont graves.', french).map((one) => one.split(' | ')[0]),
    ).toEqual(['41', 'neuf'])
  })

  test.each([
    ['dates and years', 'Il 21 ottobre 2024, nel 1998 e dal 2019 al 2021, venerdì 18.'],
    ['hours', 'Alle 18.30, alle 9 e alle ore 22.15.'],
    ['ages and durations', 'Un uomo di 34 anni attende da dodici mesi, tre giorni e due ore; Ada Neri, 51, no.'],
    ['laws and articles', "L'articolo 5 della legge n. 104."],
    ['names', 'Il G7, un F-16, il Covid-19, il Boeing 737, Il Sole 24 Ore e le Cinque Terre.'],
    ['scores and rows of digits', 'Ha vinto 3-0; chiamare lo 06 5555 0101; il 10/10/2024; versione 1.2.3.'],
    ['ordinals', 'Il 3º piano e il 5° posto.'],
    ['addresses', 'Vedi https://esempio.example/12/34 e @conto99.'],
    ['the days of a list', '20: I soldati entrano nel porto. 21: I ribelli si arrendono.'],
  ])('in Italian: %s', (_kind, text) => {
    expect(itReads(text)).toEqual([])
  })

  test.each([
    ['dates and years', 'On October 21, 2024, on 12 May, in 1998 and in the 1990s.'],
    ['hours', 'At 9 a.m., at 18:30 and at 7pm.'],
    ['ages and durations', 'A 34-year-old man waited for two days; a woman aged 51 and Ann Reed, 44, did not.'],
    ['laws and flights', 'Article 5, Flight 93 and page 12.'],
    ['names', 'The G7, an F-16, Covid-19 and a Boeing 737.'],
    ['scores and rows of digits', 'They won 3-0; call +44 20 7946 0958; version 1.2.3.'],
    ['ordinals', 'The 2nd and the 93rd.'],
  ])('in English: %s', (_kind, text) => {
    expect(enReads(text)).toEqual([])
  })

  test('the minutes behind an hour, in brackets too', () => {
    expect(read('Ils sont arrivés à 8 h 45 (9 h 45 à Paris).', french)).toEqual([])
  })
})

test('millions in brackets are counted, and number no list', () => {
  expect(read("C'est moins que d'habitants (13,23 millions).", french)).toEqual([
    '13,23 millions | 13230000..13230000 | -',
  ])
})

test('figures lie in order, do not overlap, and have low before high, whatever the text', () => {
  const words = [
    '12',
    '1.500',
    '7',
    'due',
    'mila',
    'milioni',
    'di',
    'tra',
    'e',
    'fino',
    'a',
    'circa',
    'un',
    '%',
    '-',
    '€',
  ]
  const texts = fc
    .array(fc.constantFrom(...words, 'soldati', ',', '.', ' ', '\u00a0', '20', '2024'))
    .map((each) => each.join(' '))
  fc.assert(
    fc.property(texts, (text) => {
      const parts = text.trim() === '' ? [] : [{ kind: 'paragraph', start: 0, end: text.trimEnd().length } as const]
      let end = 0
      for (const { span, low, high, countedSpan } of figures(
        piecesOfSentences(text, segment(text, parts, italian), italian),
        italian,
      )) {
        expect(span[0]).toBeGreaterThanOrEqual(end)
        expect(span[1]).toBeGreaterThan(span[0])
        expect(low !== null || high !== null).toBe(true)
        if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high)
        if (countedSpan) expect(text.slice(...countedSpan)).toMatch(/^\p{L}/u)
        end = span[1]
      }
    }),
  )
})

describe('two amounts with a "to" between them', () => {
  test('are no range where each has another unit, or where something rose by one to the other', () => {
    expect(enReads('Profits fell 12% to £3.4bn.')).toEqual([
      '12% | 12..12 % | -',
      '£3.4bn | 3400000000..3400000000 GBP | -',
    ])
    expect(enReads('Oil rose $2.30 to $84.10 a barrel.')).toEqual([
      '$2.30 | 2.3..2.3 USD | -',
      '$84.10 | 84.1..84.1 USD | -',
    ])
  })

  test('are one where they have one unit or share it', () => {
    expect(enReads('It costs $2 to $3 a day.')).toEqual(['$2 to $3 | 2..3 USD | -'])
    expect(enReads('Prices rose 3 to 5 percent.')).toEqual(['3 to 5 percent | 3..5 % | -'])
  })
})

test('a month is not what a share is of', () => {
  expect(itReads('L’inflazione scende dal 2,8% di gennaio.')).toEqual(['2,8% | 2.8..2.8 % | -'])
})

describe('numbers of several words', () => {
  test.each([
    [spanish, 'Hubo treinta y un muertos.', 'treinta y un | 31..31 | muerto'],
    [spanish, 'Llegaron mil doscientos soldados.', 'mil doscientos | 1200..1200 | soldado'],
    [spanish, 'Son dos mil treinta y cuatro personas.', 'dos mil treinta y cuatro | 2034..2034 | persona'],
    [french, 'Il y a quatre-vingt-dix-neuf morts.', 'quatre-vingt-dix-neuf | 99..99 | mort'],
    [french, 'Il y a vingt et un morts.', 'vingt et un | 21..21 | mort'],
    [french, 'Il y a soixante et onze blessés.', 'soixante et onze | 71..71 | blessé'],
    [french, 'Il y a cent vingt personnes.', 'cent vingt | 120..120 | personne'],
    [french, 'Entre soixante et quatre-vingts blessés attendent.', 'Entre soixante et quatre-vingts | 60..80 | blessé'],
    [german, 'Es kamen tausend Menschen.', 'tausend | 1000..1000 | mensch'],
  ])('%# are read as a whole: %s', (language, text, figure) => {
    expect(read(text, language)).toEqual([figure])
  })

  test('thanks by the thousand are no figure', () => {
    expect(read('Mil gracias.', spanish)).toEqual([])
    expect(read('Tausend Dank.', german)).toEqual([])
  })
})
