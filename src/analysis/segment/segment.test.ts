import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Part } from '../../document/part.ts'
import type { Sentence } from '../../document/sentence.ts'
import { english } from '../../lang/en/language.ts'
import { italian } from '../../lang/it/language.ts'
import type { Language } from '../../lang/language.ts'
import { segment } from './segment.ts'

const whole = (text: string): Part[] => [{ kind: 'paragraph', start: 0, end: text.length }]
const sentencesOf = (text: string, language: Language = italian): string[] =>
  segment(text, whole(text), language).map((sentence) => text.slice(sentence.start, sentence.end))
const tokensOf = (text: string, language: Language = italian): string[] =>
  segment(text, whole(text), language).flatMap((sentence) => sentence.tokens.map((token) => token.text))
const kindsOf = (text: string): string[] =>
  segment(text, whole(text), italian).flatMap((sentence) => sentence.tokens.map((token) => token.kind))

test('an elided word is a token of its own, with either apostrophe', () => {
  expect(tokensOf("secondo l’intelligence e dell'Euro-Atlantico")).toEqual([
    'secondo',
    'l’',
    'intelligence',
    'e',
    "dell'",
    'Euro-Atlantico',
  ])
  expect(tokensOf("L’invio e l'80% d'agosto")).toEqual(['L’', 'invio', 'e', "l'", '80', '%', "d'", 'agosto'])
  expect(tokensOf('l’“Eco”')).toEqual(['l’', '“', 'Eco', '”'])
})

test('a question mark before a letter may be what became of an apostrophe', () => {
  expect(tokensOf('secondo l?intelligence')).toEqual(['secondo', 'l?', 'intelligence'])
  expect(tokensOf('Chi? La radio')).toEqual(['Chi', '?', 'La', 'radio'])
})

test('a fused preposition is one token, and so is a word cut short', () => {
  expect(tokensOf('della sindaca un po’ stanca')).toEqual(['della', 'sindaca', 'un', 'po’', 'stanca'])
})

test('a name with an apostrophe stays whole amid a sentence', () => {
  expect(tokensOf('con Carlo D’Amato')).toEqual(['con', 'Carlo', 'D’Amato'])
  expect(tokensOf("said O'Hara", english)).toEqual(['said', "O'Hara"])
})

test('the English possessive is split off, a negation is not', () => {
  expect(tokensOf("Ada’s boat hasn't sailed; they're late", english)).toEqual([
    'Ada',
    '’s',
    'boat',
    "hasn't",
    'sailed',
    ';',
    'they',
    "'re",
    'late',
  ])
})

test('words with hyphens are one token, ranges of numbers are not', () => {
  expect(tokensOf('Jong-Su e il vice-sindaco, 10-15 barche')).toEqual([
    'Jong-Su',
    'e',
    'il',
    'vice-sindaco',
    ',',
    '10',
    '-',
    '15',
    'barche',
  ])
})

test('numbers are whole, with their marks', () => {
  const numbers = ['12.000', '1,500', '3,5', '21.600', '30mila', '10:30', '21/10/2031', '12\u00a0000', '’90']
  for (const number of numbers) {
    expect(tokensOf(`erano ${number} circa`)).toEqual(['erano', number, 'circa'])
    expect(kindsOf(`erano ${number} circa`)).toEqual(['word', 'number', 'word'])
  }
  expect(tokensOf('€5 e il 7%.')).toEqual(['€', '5', 'e', 'il', '7', '%', '.'])
})

test('links, names, tags and e-mail addresses are one token each, without the marks around them', () => {
  const text = 'Su (https://faro.example/a?b=1&c=d), @lia_bruni: #PortoVelo, ada@faro.example.'
  expect(
    segment(text, whole(text), italian)[0]
      ?.tokens.filter((token) => token.kind === 'address')
      .map(({ text: t }) => t),
  ).toEqual(['https://faro.example/a?b=1&c=d', '@lia_bruni', '#PortoVelo', 'ada@faro.example'])
})

test('lower is the key of a lexicon: small letters, a plain apostrophe, accents in one piece', () => {
  const text = 'DELL’Unità piu\u0300'
  expect(segment(text, whole(text), italian)[0]?.tokens.map((token) => token.lower)).toEqual(["dell'", 'unità', 'più'])
})

test('abbreviations and initials keep their point and end no sentence before a name', () => {
  expect(tokensOf('Il dott. Bruni e J. R. Moss')).toEqual(['Il', 'dott.', 'Bruni', 'e', 'J.', 'R.', 'Moss'])
  expect(sentencesOf('Lo dice il dott. Bruni. Ma il prof. Neri nega.')).toEqual([
    'Lo dice il dott. Bruni.',
    'Ma il prof. Neri nega.',
  ])
  expect(sentencesOf('Mr. Moss of the U.S. Navy left at 5 p.m. The crew stayed.', english)).toEqual([
    'Mr. Moss of the U.S. Navy left at 5 p.m.',
    'The crew stayed.',
  ])
})

test('a capital letter may end a sentence', () => {
  expect(tokensOf('Lo ha scritto su X. Il sindaco tace.')).toContain('X')
  expect(sentencesOf('Lo ha scritto su X. Il sindaco tace.')).toHaveLength(2)
})

test('an ellipsis is one token and ends a sentence only before a capital', () => {
  expect(tokensOf('Forse... no')).toEqual(['Forse', '...', 'no'])
  expect(sentencesOf('... E poi . . . Basta.')).toEqual(['... E poi . . .', 'Basta.'])
  expect(sentencesOf('Forse… domani. Chissà… Il porto è chiuso. Ha detto «non […] Parlo».')).toEqual([
    'Forse… domani.',
    'Chissà…',
    'Il porto è chiuso.',
    'Ha detto «non […] Parlo».',
  ])
})

test('a quotation that goes on into its reporting clause ends no sentence', () => {
  for (const text of [
    '“Non so.” ha detto Ada Bruni.',
    '“Che cosa volete?”, ha chiesto.',
    '«Che cosa volete?» – ha chiesto Ada.',
    '"Via!" urla un uomo.',
  ])
    expect(sentencesOf(text)).toEqual([text])
  expect(sentencesOf('"Who did it?" Moss asked.', english)).toEqual(['"Who did it?" Moss asked.'])
})

test('closing marks stay with the sentence that they close', () => {
  expect(sentencesOf('“È finita.” Ada Bruni è uscita. (Nessuno la segue.) «Ora basta!» Poi il silenzio.')).toEqual([
    '“È finita.”',
    'Ada Bruni è uscita.',
    '(Nessuno la segue.)',
    '«Ora basta!»',
    'Poi il silenzio.',
  ])
})

test('sentences within one quotation are told apart', () => {
  expect(sentencesOf('“Il porto è chiuso. Non si parte”, ha detto Ada.')).toEqual([
    '“Il porto è chiuso.',
    'Non si parte”, ha detto Ada.',
  ])
})

test('a number with a point is an item of a list at the beginning and an end elsewhere', () => {
  expect(sentencesOf('1. Ada parte. Erano 12. Il porto chiude.')).toEqual([
    '1. Ada parte.',
    'Erano 12.',
    'Il porto chiude.',
  ])
})

test('a missing space does not hide the end of a sentence', () => {
  expect(sentencesOf('Chiude il porto.Il sindaco tace su Faro.it e v2.0 del piano')).toEqual([
    'Chiude il porto.',
    'Il sindaco tace su Faro.it e v2.0 del piano',
  ])
  expect(
    sentencesOf('Chiude il porto (est).L\'acqua sale, dice il CNT."Qui si spera", dice Ada.Lo vede chi passa.'),
  ).toEqual(['Chiude il porto (est).', "L'acqua sale, dice il CNT.", '"Qui si spera", dice Ada.', 'Lo vede chi passa.'])
})

test('an empty line within a part ends a sentence', () => {
  expect(sentencesOf('Stiamo arrivando\n\n— Ada (@ada)')).toEqual(['Stiamo arrivando', '— Ada (@ada)'])
})

test('boilerplate has no sentences, every other part has', () => {
  const text = 'Titolo\nLeggi anche\nTesto.'
  const parts: Part[] = [
    { kind: 'headline', start: 0, end: 6 },
    { kind: 'boilerplate', reason: 'related', start: 7, end: 18 },
    { kind: 'paragraph', start: 19, end: 25 },
  ]
  expect(segment(text, parts, italian).map((sentence) => sentence.part)).toEqual([0, 2])
})

test('where no rule of ours speaks, words and sentences are those of Intl.Segmenter', () => {
  const word = fc.stringMatching(/^[a-zàèéìòù]{2,9}$/)
  const sentence = fc.array(word, { minLength: 2, maxLength: 6 }).map((words) => `Zq${words.join(' ')}.`)
  fc.assert(
    fc.property(
      fc.array(sentence, { minLength: 1, maxLength: 5 }),
      fc.constantFrom(' ', '\n', ' 👩‍🚒 '),
      (list, gap) => {
        const text = list.join(gap)
        const cut = (granularity: 'word' | 'sentence') =>
          [...new Intl.Segmenter('it', { granularity }).segment(text)]
            .map((piece) => piece.segment.trim())
            .filter((piece) => piece !== '')
        fc.pre(list.every((each) => !italian.abbreviations.includes(each.split(' ').at(-1) ?? '')))
        expect(tokensOf(text)).toEqual(cut('word'))
        if (gap.trim() === '') expect(sentencesOf(text)).toEqual(list)
      },
    ),
  )
})

const pieces = fc.constantFrom(
  ...[
    'l’',
    "dell'",
    'Ada',
    'ha detto',
    '“',
    '”',
    '"',
    '«',
    '»',
    "'",
    '...',
    '…',
    '.',
    '!',
    '?',
    ',',
    '-',
    '—',
    '12.000',
  ],
  ...[
    'U.S.',
    'dott.',
    'J. ',
    '@ada',
    '#tag',
    'https://a.b/c).',
    'e\u0301',
    '👩‍🚒',
    '\r\n',
    '\n\n',
    ' ',
    '\u00a0',
    '\u2029',
  ],
  ...['中文', '(', ')', '%', '€', '1', '\u200b', '\ud83d', 'Faro.it', "'90", 'a@b.c'],
)
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(pieces).map((list) => list.join('')),
  fc.array(pieces).map((list) => list.join(' ')),
)

test('tokens hold all that is no white space, in order, whatever the text', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom(italian, english), (text, language) => {
      expect(faultsOf(text, segment(text, whole(text), language))).toEqual([])
    }),
    { numRuns: 500 },
  )
})

function faultsOf(text: string, sentences: readonly Sentence[]): string[] {
  const faults: string[] = []
  let end = 0
  for (const sentence of sentences) {
    if (sentence.start !== sentence.tokens[0]?.start || sentence.end !== sentence.tokens.at(-1)?.end)
      faults.push(`sentence at ${sentence.start} does not fit its tokens`)
    for (const token of sentence.tokens) {
      if (token.start < end || token.start >= token.end) faults.push(`token at ${token.start} is out of order`)
      if (text.slice(end, token.start).trim() !== '') faults.push(`left out: ${text.slice(end, token.start)}`)
      if (text.slice(token.start, token.end) !== token.text || token.text.trim() !== token.text)
        faults.push(`token at ${token.start} has other words`)
      end = token.end
    }
  }
  if (text.slice(end).trim() !== '') faults.push(`left out: ${text.slice(end)}`)
  return faults
}

test.each(['"', '-', ' ', '(((', '. ', "l'", 'a-', '@a', 'parola', '👩‍🚒'])(
  'a long text of %j is segmented',
  (piece) => {
    const runs = [piece.repeat(2_000_000 / piece.length), `${piece.repeat(900 / piece.length)} `.repeat(300)]
    for (const text of runs) {
      const sentences = segment(text, text.trim() === '' ? [] : whole(text), italian)
      expect(sentences.flatMap((each) => each.tokens).at(-1)?.end ?? 0).toBe(text.trimEnd().length)
    }
  },
)

test('a plain run of letters and marks is cut as the rules for words cut it', () => {
  const word = fc.oneof(fc.stringMatching(/^[A-Za-zÀ-ÖØ-öø-ÿ]{1,9}$/), fc.constantFrom('dott', 'ecc', 'X', 'Mr', 'etc'))
  const run = fc.tuple(
    fc.constantFrom('', '«', '“', '"', '('),
    word,
    fc.constantFrom('', '.', ',', ';', ':', '!', '?', '»', '”', '"', ')'),
  )
  fc.assert(
    fc.property(run, fc.constantFrom(italian, english), ([open, letters, mark], language) => {
      const plain = open + letters + mark
      // A mark of no meaning before it keeps the run from being plain.
      expect(tokensOf(`*${plain}`, language)).toEqual(['*', ...tokensOf(plain, language)])
    }),
  )
})
