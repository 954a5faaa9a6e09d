import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Part } from '../../document/part.ts'
import { english } from '../../lang/en/language.ts'
import { italian } from '../../lang/it/language.ts'
import type { Language } from '../../lang/language.ts'
import { divide } from './divide.ts'

/** Each part as «kind: words», the reason in place of the kind for boilerplate. */
function read(text: string, given: string | null = null, language: Language | undefined = italian): string[] {
  return divide(text, given, language).map(
    (part) => `${part.reason ?? part.kind}: ${text.slice(part.start, part.end).replace(/\s+/g, ' ')}`,
  )
}

const title = 'Porto Velo, la diga cede nella notte'
const first = 'La diga di Porto Velo ha ceduto poco dopo mezzanotte. Il sindaco ha chiesto aiuto alla capitale.'
const second = 'Secondo la protezione civile gli sfollati sono almeno trecento, ma il conto non è finito.'

test('the first line is the headline when it is short, no statement, and more follows', () => {
  expect(read(`${title}\n\n${first}`)).toEqual([`headline: ${title}`, `paragraph: ${first}`])
  expect(read(`${first}\n\n${second}`)).toEqual([`paragraph: ${first}`, `paragraph: ${second}`])
  expect(read(title)).toEqual([`paragraph: ${title}`])
})

test('a headline given apart is found again in the text, and no other line is taken for it', () => {
  expect(read(`${title.toUpperCase()}\n${first}`, title)).toEqual([
    `headline: ${title.toUpperCase()}`,
    `paragraph: ${first}`,
  ])
  expect(read(`Una notte di paura\n${first}`, title)).toEqual(['standfirst: Una notte di paura', `paragraph: ${first}`])
})

test('the headline said again is boilerplate, also with the name of the site or other marks', () => {
  const again = `porto velo: la diga cede nella notte!`
  expect(read([title, title, '', first, `${title} - Il Faro`, '', second, again].join('\n'))).toEqual([
    `headline: ${title}`,
    `repeated-headline: ${title}`,
    `paragraph: ${first}`,
    `repeated-headline: ${title} - Il Faro`,
    `paragraph: ${second}`,
    `repeated-headline: ${again}`,
  ])
})

test('lines of marks are separators in every language', () => {
  expect(read(`${first}\n-\n* * *\n—\n___\n${second}`, null, undefined)).toEqual([
    `paragraph: ${first}`,
    'separator: -',
    'separator: * * *',
    'separator: —',
    'separator: ___',
    `paragraph: ${second}`,
  ])
})

test('a kicker announces the standfirst', () => {
  expect(read(`${title}\n\nl’essenziale\n${first}\n\n${second}`)).toEqual([
    `headline: ${title}`,
    'kicker: l’essenziale',
    `standfirst: ${first}`,
    `paragraph: ${second}`,
  ])
})

test('short lines between paragraphs are crossheads, also when they ask', () => {
  expect(read(`${first}\n\nchi ha visto la diga cedere?\n\n${second}\n\nGli aiuti\n\n${first}`)).toEqual([
    `paragraph: ${first}`,
    'crosshead: chi ha visto la diga cedere?',
    `paragraph: ${second}`,
    'crosshead: Gli aiuti',
    `paragraph: ${first}`,
  ])
})

test('a short line with nothing under it, an item of a list and somebody speaking are no crossheads', () => {
  expect(read(`${first}\n\n“Aprite quella porta!”\n\n${second}\n\n- tre camion\n\n${second}\n\nFine`)).toEqual([
    `paragraph: ${first}`,
    'paragraph: “Aprite quella porta!”',
    `paragraph: ${second}`,
    'paragraph: - tre camion',
    `paragraph: ${second}`,
    'paragraph: Fine',
  ])
})

test('related links are known with their lines, up to an empty line or where the report goes on', () => {
  const link = 'La storia della diga, dal 1962 a oggi'
  expect(read(`${first}\n\nLeggi anche:\n${link}\n\n${second}`)).toEqual([
    `paragraph: ${first}`,
    `related: Leggi anche: ${link}`,
    `paragraph: ${second}`,
  ])
  expect(read(`${first}\nLeggi anche:\n${link}\n${second}`)).toEqual([
    `paragraph: ${first}`,
    `related: Leggi anche: ${link}`,
    `paragraph: ${second}`,
  ])
  expect(read(`${first}\nLEGGI ANCHE | ${link}`)).toEqual([`paragraph: ${first}`, `related: LEGGI ANCHE | ${link}`])
  expect(read(`The dam broke.\nREAD MORE: How it was built`, null, english)).toEqual([
    'paragraph: The dam broke.',
    'related: READ MORE: How it was built',
  ])
})

test('prose that begins like a marker stays prose', () => {
  for (const prose of [
    'Leggi anche severe non basterebbero a fermare chi costruisce sotto le dighe, ha detto il procuratore.',
    'Di Porto Velo si parlerà a lungo.',
    'Condividi la stanza con altri sei sfollati, racconta una donna.',
  ])
    expect(read(`${first}\n\n${prose}`)).toEqual([`paragraph: ${first}`, `paragraph: ${prose}`])
  const next = 'Next week the council will vote on the dam.'
  expect(read(`The dam broke.\n\n${next}`, null, english)).toEqual(['paragraph: The dam broke.', `paragraph: ${next}`])
})

test('navigation, subscription, sharing, captions and credits are told apart', () => {
  const lines = [
    'PREV La fiera del pesce comincia sabato',
    'NEXT chiude il ponte vecchio',
    'Iscriviti alla newsletter per ricevere le notizie del mattino.',
    'Condividi su Facebook',
    'Foto: la diga dopo il crollo (Agenzia Onda)',
    '© Il Faro 2031 - Riproduzione riservata',
    'di Anna Morelli e Ugo de Santis',
  ]
  expect(read([first, ...lines].join('\n')).map((line) => line.split(':')[0])).toEqual([
    'paragraph',
    'navigation',
    'navigation',
    'subscription',
    'share',
    'caption',
    'credit',
    'credit',
  ])
})

test('a post is one embed with its signature', () => {
  const post = 'Stiamo arrivando con #PortoVelo nel cuore. Grazie @vigili'
  const signature = '— Lia Bruni (@sindaca_bruni) https://twitter.com/sindaca_bruni/status/1600000000000000000'
  expect(read(`${first}\n\n${post}\n\n${signature}\n\n${second}`, null, undefined)).toEqual([
    `paragraph: ${first}`,
    `embed: ${post} ${signature}`,
    `paragraph: ${second}`,
  ])
  const dated = `${post} — Lia Bruni (@sindaca_bruni) December 6, 2022`
  expect(read(`${first}\n${dated}\n${second}`)).toEqual([
    `paragraph: ${first}`,
    `embed: ${dated}`,
    `paragraph: ${second}`,
  ])
})

test('a paragraph of the report is not taken into the post whose words are missing', () => {
  const long = `${first} ${second} ${first} ${second}`
  expect(read(`${long}\n\n— Lia Bruni (@sindaca_bruni) December 6, 2022`)).toEqual([
    `paragraph: ${long}`,
    'embed: — Lia Bruni (@sindaca_bruni) December 6, 2022',
  ])
})

test('bare links and data for programs are boilerplate in every language', () => {
  const data = '{"type":"video","object":{"title":"diga"}}'
  expect(read(`${first}\n>> https://t.co/abcDEF pic.twitter.com/xyz\n${data}`, null, undefined)).toEqual([
    `paragraph: ${first}`,
    'other: >> https://t.co/abcDEF pic.twitter.com/xyz',
    `other: ${data}`,
  ])
})

test('a line with nothing but the date is no paragraph', () => {
  expect(read(`Pubblicato il 3 marzo 2031 alle 10:30\n${title}\n${first}`)).toEqual([
    'other: Pubblicato il 3 marzo 2031 alle 10:30',
    `headline: ${title}`,
    `paragraph: ${first}`,
  ])
})

test('a paragraph that was broken at a column is one paragraph again', () => {
  const wrapped = [
    'La diga di Porto Velo ha ceduto poco dopo mezzanotte, quando la pioggia durava',
    'ormai da due giorni. Il sindaco ha chiesto aiuto alla capitale e ha fatto aprire',
    'le scuole a chi non ha più una casa.',
    'Secondo la protezione civile gli sfollati sono almeno trecento, ma il conto non',
    'è finito.',
  ]
  const text = [title, '', ...wrapped].join('\n')
  expect(read(text)).toEqual([
    `headline: ${title}`,
    `paragraph: ${wrapped.slice(0, 3).join(' ')}`,
    `paragraph: ${wrapped.slice(3).join(' ')}`,
  ])
})

test('lines that break off amid a sentence are one paragraph, also where no column shows', () => {
  const pieces = [
    'Porto Velo - La diga ha ceduto poco dopo',
    'mezzanotte, quando la pioggia durava ormai da due giorni e nessuno se lo aspettava più. Il sindaco ha chiesto aiuto alla capitale',
    'e ha fatto aprire le scuole a chi',
    'non ha più una casa. Secondo la protezione civile gli sfollati sono almeno trecento, ma il conto non è ancora finito.',
  ]
  expect(read([title, '', ...pieces].join('\n'))).toEqual([`headline: ${title}`, `paragraph: ${pieces.join(' ')}`])
  const items = ['Gli ultimi titoli di oggi sono questi', 'cronaca', 'Gli altri titoli di oggi sono questi', 'sport']
  expect(read([title, '', first, ...items].join('\n'))).toHaveLength(6)
})

test('every kind of line end parts lines', () => {
  for (const end of ['\n', '\r\n', '\r', '\u2028', '\u2029', '\n\u00a0\t\n'])
    expect(read(`${title}${end}${first}`)).toEqual([`headline: ${title}`, `paragraph: ${first}`])
})

const words = fc.constantFrom(
  ...[title, first, second, '-', '—', '"', '“', '»', 'Leggi anche:', 'l’essenziale', 'NEXT', '— A (@b) 3 marzo 2031'],
  ...['e\u0301', '👩‍🚒', '\u00a0', '\t', ' ', 'https://t.co/a', '3 marzo 2031', 'parola', '\u200b', '\ud800'],
)
const ends = fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\u2028', '\u2029', ' ')
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.tuple(words, ends)).map((pieces) => pieces.flat().join('')),
)

test('parts hold all that is no white space, in order, whatever the text', () => {
  fc.assert(
    fc.property(texts, fc.option(words), fc.constantFrom(italian, english, undefined), (text, given, language) => {
      const parts = divide(text, given, language)
      expect(faultsOf(text, parts)).toEqual([])
    }),
  )
})

function faultsOf(text: string, parts: readonly Part[]): string[] {
  const bounds = [0, ...parts.flatMap((part) => [part.start, part.end]), text.length]
  const gaps = bounds
    .filter((_, index) => index % 2 === 0)
    .map((from, index) => text.slice(from, bounds[index * 2 + 1]))
  return [
    ...bounds.filter((bound, index) => bound < (bounds[index - 1] ?? 0)).map((bound) => `out of order at ${bound}`),
    ...gaps.filter((gap) => gap.trim() !== '').map((gap) => `left out: ${gap}`),
    ...parts.flatMap((part) => {
      const slice = text.slice(part.start, part.end)
      return slice === '' || slice !== slice.trim() ? [`not trimmed: ${slice}`] : []
    }),
    ...parts.filter((part) => (part.kind === 'boilerplate') !== (part.reason !== undefined)).map((part) => part.kind),
  ]
}

test.each(['"', '-', ' ', '(((', '{"a":', 'a', '-\n', 'a\n', '\n', 'di A\n', '— a (@b) c\n', '© '])(
  'a long text of %j is divided',
  (piece) => {
    const text = piece.repeat((piece.includes('\n') ? 200_000 : 2_000_000) / piece.length)
    expect(faultsOf(text.slice(0, 100), divide(text.slice(0, 100), null, italian))).toEqual([])
    expect(divide(text, null, italian).length).toBeLessThanOrEqual(text.length)
  },
)
