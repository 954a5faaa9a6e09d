import { describe, expect, test } from 'vitest'
import type { Act, Form } from '../../document/attribution.ts'
import type { Token } from '../../document/token.ts'
import { german } from '../../lang/de/language.ts'
import { english } from '../../lang/en/language.ts'
import { spanish } from '../../lang/es/language.ts'
import { french } from '../../lang/fr/language.ts'
import { italian } from '../../lang/it/language.ts'
import type { Language } from '../../lang/language.ts'
import { segment } from '../segment/segment.ts'
import { judge, judgeVoice } from './judge.ts'

function tokensOf(text: string, language: Language): readonly Token[] {
  if (text === '') return []
  const parts = [{ kind: 'paragraph', start: 0, end: text.length }] as const
  return segment(text, parts, language).flatMap(({ tokens }) => tokens)
}

/** What an outlet's own sentence comes to: its factuality, and "reportive" where it is hearsay. */
function voice(text: string, language: Language): string {
  const { factuality, reportive } = judgeVoice(tokensOf(text, language), language)
  return reportive ? `${factuality} reportive` : factuality
}

/** What an attribution comes to: its act and factuality. */
function said(
  cue: string,
  act: Act,
  content: string,
  language: Language,
  before = '',
  form: Form = 'indirect',
): string {
  const [cueTokens, contentTokens, beforeTokens] = [cue, content, before].map((text) => tokensOf(text, language))
  const judged = {
    cue: cueTokens ?? [],
    content: contentTokens ?? [],
    before: beforeTokens ?? [],
    act,
    form,
    isQuestion: false,
  }
  const { act: done, factuality, reportive } = judge(judged, language)
  return `${done} ${factuality}${reportive ? ' reportive' : ''}`
}

describe('in Italian a sentence is', () => {
  test.each([
    ['La diga ha ceduto nella notte.', 'CT+'],
    ['La diga non ha ceduto.', 'CT-'],
    ['Nessun operaio è rimasto ferito.', 'CT-'],
    ['Non solo la diga ha ceduto, ma la valle è isolata.', 'CT+'],
    ['I volontari non addestrati sono tornati a casa.', 'CT+'],
    ['La diga potrebbe cedere.', 'PS+'],
    ['La diga potrebbe non cedere.', 'PS-'],
    ['La diga non può cedere.', 'CT-'],
    ['Il crollo è una possibilità concreta.', 'PS+'],
    ['Una possibile intesa è stata firmata.', 'CT+'],
    ['Non si può escludere un sabotaggio.', 'PS+'],
    ['È probabile che la diga ceda.', 'PR+'],
    ['La diga sembra reggere.', 'PR+'],
    ['È improbabile che la diga ceda.', 'PR-'],
    ['I tecnici che non sono partiti potrebbero aiutare.', 'PS+'],
    ['Quando pioverà, la diga potrebbe cedere.', 'PS+'],
    ['La diga cederà?', 'Uu'],
  ])('%s → %s', (text, expected) => {
    expect(voice(text, italian)).toBe(expected)
  })

  test('hearsay in the reportive conditional, but not when something is only supposed', () => {
    expect(voice('Tre operai sarebbero stati travolti.', italian)).toBe('Uu reportive')
    expect(voice('Il direttore avrebbe ordinato la chiusura.', italian)).toBe('Uu reportive')
    expect(voice('Il bilancio sarebbe di 12 morti.', italian)).toBe('Uu reportive')
    expect(voice('La rete ha mostrato un uomo che a quanto pare era morto.', italian)).toBe('CT+')
    expect(voice('A quanto pare la diga ha ceduto.', italian)).toBe('Uu reportive')
    expect(voice('Il crollo segnerebbe una svolta.', italian)).toBe('Uu')
    expect(voice('Se la diga cedesse, la valle sarebbe stata evacuata.', italian)).toBe('Uu')
    expect(voice('Il direttore avrebbe dovuto chiudere.', italian)).toBe('Uu')
  })
})

describe('in English a sentence is', () => {
  test.each([
    ['The dam burst in the night.', 'CT+'],
    ['The dam did not burst.', 'CT-'],
    ["The dam didn't burst.", 'CT-'],
    ['No worker was hurt.', 'CT-'],
    ['They found no trace of the boat.', 'CT-'],
    ['The dam may burst.', 'PS+'],
    ['The dam may not burst.', 'PS-'],
    ['The dam cannot burst.', 'CT-'],
    ['It is likely that the dam burst.', 'PR+'],
    ['It is unlikely that the dam burst.', 'PR-'],
    ['The dam reportedly burst.', 'Uu reportive'],
    ['The dam is said to have burst.', 'Uu reportive'],
    ['The collapse would be a disaster.', 'Uu'],
    ['The report that the dam may burst was printed on May 3.', 'CT+'],
    ['The workers who did not leave may be in danger.', 'PS+'],
  ])('%s → %s', (text, expected) => {
    expect(voice(text, english)).toBe(expected)
  })
})

describe('what a source does and how sure it is', () => {
  test('follows its own words: who confirms a possibility is sure of no more', () => {
    expect(said('ha confermato', 'confirm', 'potrebbero esserci altri feriti', italian)).toBe('confirm PS+')
    expect(said('ha deciso', 'assert', 'la squadra ha deciso di inviare fino a 40 tecnici', italian)).toBe('assert CT+')
  })

  test('is a refusal to confirm, whether the cue or the content refuses', () => {
    expect(said('ha detto', 'assert', 'il governo non può ancora confermare la notizia', italian)).toBe(
      'decline-to-confirm Uu',
    )
    expect(said('non ha voluto commentare', 'other', '', italian)).toBe('decline-to-confirm Uu')
    expect(said('said', 'assert', 'the ministry could not immediately confirm the report', english)).toBe(
      'decline-to-confirm Uu',
    )
    expect(said('declined to comment', 'other', '', english)).toBe('decline-to-confirm Uu')
  })

  test('is denied by a denial, believed by a belief, and open in a demand', () => {
    expect(said('ha smentito', 'deny', 'nel deposito ci fossero esplosivi', italian)).toBe('deny CT-')
    expect(said('ritiene', 'believe', 'la diga ha ceduto', italian)).toBe('believe PR+')
    expect(said('non crede', 'believe', 'la diga abbia ceduto', italian)).toBe('believe PR-')
    expect(said('demanded', 'demand', 'the dam be closed', english)).toBe('demand Uu')
    expect(said('promised', 'promise', 'the dam would be closed', english)).toBe('promise CT+')
    expect(said('promettant', 'promise', "il n'y aurait pas de poursuites", french)).toBe('promise CT-')
    expect(said('suggested', 'assert', 'the dam was mined', english)).toBe('assert PS+')
  })

  test('knows the future seen from the past from hearsay', () => {
    expect(said('ha detto', 'assert', 'il direttore avrebbe chiuso la diga', italian)).toBe('assert Uu')
    expect(said('secondo', 'assert', 'il direttore avrebbe chiuso la diga', italian)).toBe('assert Uu reportive')
    expect(said('ha detto', 'assert', 'tre operai sarebbero stati travolti', italian)).toBe('assert Uu reportive')
  })

  test('hangs on a condition before the words', () => {
    expect(said('ha detto', 'assert', 'la valle sarebbe stata evacuata', italian, 'Se la diga cedesse,')).toBe(
      'assert Uu',
    )
  })
})

/** The same of words that stand in quotation marks. */
function spoken(cue: string, act: Act, content: string, language: Language): string {
  return said(cue, act, content, language, '', 'direct')
}

describe('who asserts a duty', () => {
  test.each([
    ['ha detto', 'la diga deve essere chiusa', italian],
    ['said', 'the dam must be closed', english],
    ['a dit', 'le barrage doit être fermé', french],
    ['dijo', 'la presa debe cerrarse', spanish],
    ['sagte', 'der Damm muss geschlossen werden', german],
  ])('is certain of it: %s %s', (cue, content, language) => {
    expect(said(cue, 'assert', content, language)).toBe('assert CT+')
  })

  test('and leaves open what should be, or must not be', () => {
    expect(said('said', 'assert', 'the dam should be closed', english)).toBe('assert Uu')
    expect(said('ha detto', 'assert', 'la diga non deve cedere', italian)).toBe('assert Uu')
    expect(voice('La diga deve essere chiusa.', italian)).toBe('Uu')
  })
})

describe('under a verb of the past', () => {
  test('a conditional is the future seen from there, in French and Spanish', () => {
    expect(said('a annoncé', 'assert', 'le barrage fermerait mardi', french)).toBe('assert CT+')
    expect(said('assurant', 'assert', 'le maire ne quitterait pas la vallée', french)).toBe('assert CT-')
    expect(said('dijo', 'assert', 'la presa se vaciaría el martes', spanish)).toBe('assert CT+')
    expect(said('manifestó', 'assert', 'ni él ni su hermano abandonarían el valle', spanish)).toBe('assert CT-')
  })

  test('but not what only weighs or supposes something, is quoted, or is reported by a verb of the present', () => {
    expect(said('a estimé', 'assert', 'une fermeture constituerait une erreur', french)).toBe('assert Uu')
    expect(said('a dit', 'assert', 'une fermeture serait inacceptable', french)).toBe('assert Uu')
    expect(said('dijo', 'assert', 'de no hacerlo, la presa se vaciaría', spanish)).toBe('assert Uu')
    expect(spoken('dijo', 'assert', 'La presa se vaciaría', spanish)).toBe('assert Uu')
    expect(said('affirme', 'assert', 'le barrage fermerait', french)).toBe('assert Uu')
    expect(said('a dit', 'assert', 'deux gardiens auraient été blessés', french)).toBe('assert Uu reportive')
  })
})

describe('of themselves people say', () => {
  test('that they believe something, which is no more than probable', () => {
    expect(spoken('dijo', 'assert', 'Creemos que el alcalde está en la presa', spanish)).toBe('assert PR+')
    expect(spoken('dijo', 'assert', 'No creemos que el alcalde esté en la presa', spanish)).toBe('assert PR-')
    expect(said('añadió', 'assert', 'creía que el valle era seguro', spanish)).toBe('assert PR+')
    expect(spoken('a dit', 'assert', 'Nous pensons que le barrage tiendra', french)).toBe('assert PR+')
    expect(spoken('said', 'assert', 'We believe that the dam will hold', english)).toBe('assert PR+')
    expect(spoken('said', 'assert', 'The mayor believes that the dam will hold', english)).toBe('assert CT+')
    expect(spoken('a dit', 'assert', "Je m'attends à une crue", french)).toBe('assert PR+')
    expect(spoken('ha detto', 'assert', 'Ci aspettiamo che la diga ceda', italian)).toBe('assert PR+')
    expect(spoken('said', 'assert', 'We expect a flood', english)).toBe('assert PR+')
  })

  test('what they ask for, which is to demand it', () => {
    expect(spoken('declaró', 'assert', 'Pedimos a todos que abandonen el valle', spanish)).toBe('demand Uu')
    expect(spoken('a dit', 'assert', 'Nous exigeons la fermeture du barrage', french)).toBe('demand Uu')
    expect(spoken('said', 'assert', 'We urge the mayor to close the dam', english)).toBe('demand Uu')
    expect(spoken('ha detto', 'assert', 'Chiediamo scusa alle famiglie', italian)).toBe('assert CT+')
    expect(spoken('a dit', 'assert', 'Nous sommes tous de la vallée', french)).toBe('assert CT+')
    expect(spoken('said', 'assert', 'The union demands that the dam be closed', english)).toBe('assert CT+')
  })

  test('what they judge, in words of their own and so without reserve', () => {
    expect(spoken('estime', 'believe', 'On nous cache des noms', french)).toBe('believe CT+')
    expect(spoken('pense', 'believe', 'On nous cache des noms', french)).toBe('believe CT+')
    expect(said('pense', 'believe', 'on cache des noms', french)).toBe('believe PR+')
  })

  test('what French gives flatly as a view, « estimer » and « juger », and what they fear only as possible', () => {
    expect(said('estime', 'believe', 'le pont n’est pas sûr', french)).toBe('believe CT-')
    expect(said('craint', 'believe', 'le pont cède', french)).toBe('believe PS+')
    expect(said('temen', 'believe', 'el puente caiga', spanish)).toBe('believe PS+')
    expect(said('fear', 'believe', 'the bridge is lost', english)).toBe('believe PS+')
  })
})

test.each([
  ['a affirmé', "la panne n'était due qu'à la pluie", french],
  ['assure', 'avoir réuni 300 signatures, soit plus que le maire', french],
  ['dijo', 'los vecinos no son solamente testigos', spanish],
  ['ha detto', 'i vicini non sono più soltanto testimoni', italian],
])('what denies that anything else is so asserts that it is: %s %s', (cue, content, language) => {
  expect(said(cue, 'assert', content, language)).toBe('assert CT+')
})

test.each([
  ['a affirmé', 'assert', 'ne pas exclure une fermeture', french, 'PS+'],
  ['dijo', 'assert', 'no descartar el cierre', spanish, 'PS+'],
  ['dijo', 'assert', 'la empresa no descarta el cierre', spanish, 'PS+'],
  ['a affirmé', 'assert', "l'entreprise n'exclut pas une fermeture", french, 'PS+'],
  ['sagte', 'assert', 'eine Schließung ist nicht ausgeschlossen', german, 'PS+'],
  ['no tardó en denunciar', 'accuse', 'la falta de ayuda', spanish, 'CT+'],
  ["n'a pas exclu", 'deny', 'une fermeture du port', french, 'Uu'],
  ['exclut', 'deny', 'une fermeture du port', french, 'CT-'],
  ['hofft', 'other', 'der Damm hält', german, 'Uu'],
  ['spera', 'other', 'la diga regga', italian, 'Uu'],
  ['según', 'assert', 'huyó después', spanish, 'CT+'],
] as const)('%s (%s): %s', (cue, act, content, language, expected) => {
  const before = cue === 'según' ? 'Supuestamente se entregó ayer, pero, según la radio,' : ''
  expect(said(cue, act, content, language, before)).toBe(`${act} ${expected}`)
})

test('a second sentence takes nothing back of the certainty of the first', () => {
  expect(spoken('sagte', 'assert', 'Wir verlieren Millionen. Das kann die Stadt nicht tragen', german)).toBe(
    'assert CT+',
  )
})

test.each([
  ['dijo', 'Salgan de sus casas, dejen el valle', spanish, 'demand Uu'],
  ['a dit', 'Quittez la vallée avant la nuit', french, 'demand Uu'],
  ['a dit', 'Nous quittons la vallée', french, 'assert CT+'],
  ['said', 'Leave the valley before night', english, 'demand Uu'],
  ['said', 'Help is coming to the valley', english, 'assert CT+'],
  ['sagte', 'Gehen Sie nach Hause', german, 'demand Uu'],
  ['sagte', 'Sie gehen nach Hause', german, 'assert CT+'],
  // One form for what is so and for what shall be.
  ['ha detto', 'Tornate a casa', italian, 'assert CT+'],
  ['ha detto', 'Sospendere subito i lavori', italian, 'demand Uu'],
  ['dijo', 'Trabajar la tierra es duro', spanish, 'assert CT+'],
] as const)('who tells others what to do demands it: %s «%s»', (cue, content, language, expected) => {
  expect(spoken(cue, 'assert', content, language)).toBe(expected)
})

test.each([
  ['ha detto', 'se i colloqui falliscono, scatteranno le sanzioni', italian, 'assert Uu'],
  ['ha detto', 'il ponte resta chiuso se piove', italian, 'assert CT+'],
  ['dijo', 'si las negociaciones fracasan, habrá sanciones', spanish, 'assert Uu'],
  ['said', 'if the talks fail, sanctions will follow', english, 'assert Uu'],
] as const)(
  'what follows from a condition that comes first is left open: %s «%s»',
  (cue, content, language, expected) => {
    expect(said(cue, 'assert', content, language)).toBe(expected)
  },
)
