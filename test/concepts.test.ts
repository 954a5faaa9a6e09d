import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { lemmaIn, partOfSpeech, readTrees } from '../src/analysis/read-trees.ts'
import { segment } from '../src/analysis/segment/segment.ts'
import type { ConceptName, ConceptWords } from '../src/lang/concepts.ts'
import { languages } from '../src/lang/languages.ts'
import { loadEngines } from '../src/weights/load-engine.ts'

const engineOf = loadEngines(resolve(import.meta.dirname, '../weights'))

/** The same six sentences in each language, and what each of them tells of. */
const told: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The ministry confirmed that seven sailors were killed in an attack.',
    'The soldiers were sent to the border, where a drone damaged the bridge.',
    'The police arrested three protesters after the explosion.',
    'The minister resigned and the parliament approved the reform.',
    'The government signed a treaty with the rebels.',
    'The prosecutor accused the company of corruption.',
  ],
  it: [
    'Il ministero ha confermato che sette marinai sono stati uccisi in un attacco.',
    'I soldati sono stati inviati al confine, dove un drone ha danneggiato il ponte.',
    'La polizia ha arrestato tre manifestanti dopo l’esplosione.',
    'La ministra si è dimessa e il parlamento ha approvato la riforma.',
    'Il governo ha firmato un trattato con i ribelli.',
    'Il procuratore ha accusato la società di corruzione.',
  ],
  fr: [
    'Le ministère a confirmé que sept marins ont été tués dans une attaque.',
    'Les soldats ont été envoyés à la frontière, où un drone a endommagé le pont.',
    'La police a arrêté trois manifestants après l’explosion.',
    'La ministre a démissionné et le parlement a approuvé la réforme.',
    'Le gouvernement a signé un traité avec les rebelles.',
    'Le procureur a accusé la société de corruption.',
  ],
  es: [
    'El ministerio confirmó que siete marineros murieron en un ataque.',
    'Los soldados fueron enviados a la frontera, donde un dron dañó el puente.',
    'La policía detuvo a tres manifestantes tras la explosión.',
    'La ministra dimitió y el parlamento aprobó la reforma.',
    'El gobierno firmó un tratado con los rebeldes.',
    'El fiscal acusó a la empresa de corrupción.',
  ],
  de: [
    'Das Ministerium bestätigte, dass sieben Matrosen bei einem Angriff getötet wurden.',
    'Die Soldaten wurden an die Grenze geschickt, wo eine Drohne die Brücke beschädigte.',
    'Die Polizei verhaftete nach der Explosion drei Demonstranten.',
    'Die Ministerin trat zurück, und das Parlament billigte die Reform.',
    'Die Regierung unterzeichnete einen Vertrag mit den Rebellen.',
    'Der Staatsanwalt beschuldigte das Unternehmen der Korruption.',
  ],
}

const expected: readonly (readonly ConceptName[])[] = [
  ['ministry', 'confirm', 'sailor', 'attack'],
  ['soldier', 'send', 'border', 'drone', 'damage', 'bridge'],
  ['police', 'arrest', 'protester', 'explode'],
  ['minister', 'parliament', 'approve', 'reform'],
  ['government', 'sign', 'treaty', 'rebel'],
  ['prosecutor', 'accuse', 'company', 'corrupt'],
]

const listOf: Readonly<Record<string, keyof ConceptWords>> = { VERB: 'verbs', NOUN: 'nouns', ADJ: 'adjectives' }

/** The concepts whose single words stand in a text, by the lemmas that the shipped weights give. */
function conceptsIn(text: string, code: string): Set<string> {
  const language = languages.get(code)
  const engine = engineOf(code)
  if (language === undefined || engine === undefined) throw new Error(`nothing is known of ${code}`)
  const sentences = segment(text, [{ kind: 'paragraph', start: 0, end: text.length }], language)
  const words = sentences.flatMap((sentence) => sentence.tokens)
  const trees = readTrees([words], engine)
  const found = words.flatMap((word, at) => {
    const list = listOf[partOfSpeech(engine, trees, at)]
    const lemma = lemmaIn(engine, trees, at, word)
    if (list === undefined) return []
    return Object.entries(language.concepts).flatMap(([name, given]) =>
      (given[list] ?? '').split(' ').includes(lemma) ? [name] : [],
    )
  })
  return new Set(found)
}

test.each(Object.keys(told))(
  'the words of a plain report in %s are found by the lemmas that the weights give',
  (code) => {
    const missed = (told[code] ?? []).map((text, at) => {
      const found = conceptsIn(text, code)
      return (expected[at] ?? []).filter((name) => !found.has(name))
    })
    expect(missed).toEqual(expected.map(() => []))
  },
)
