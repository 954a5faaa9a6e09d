import { expect, test } from 'vitest'
import { soundReading } from '../../test/sound-reading.ts'
import { bodyKeys } from './body-meaning.ts'

/** The keys of the bodies that reports name, each report given by its text: "name: key". */
function keysIn(...texts: readonly string[]): string[] {
  const members = texts.map((text, i) => ({ id: `r${i}`, reading: soundReading({ id: `r${i}`, text }), earlier: [] }))
  const keyOf = bodyKeys(members)
  return members.flatMap(({ reading }) => reading.entities.map((entity) => `${entity.name}: ${keyOf(entity, reading)}`))
}

const italian = 'L’Agenzia nazionale di soccorso ha detto che 24 persone sono morte a Tolvara.'
const english = 'The National Rescue Agency said that 30 people were injured in Tolvara.'
const ofChile = 'La Agencia de Rescate de Chile dijo que envía dos equipos a Tolvara.'
const ofVelmara = 'La Agencia de Rescate de Velmara dijo que envía dos equipos a Tolvara.'

test('a body has one key in every language, whatever else its name has', () => {
  expect(keysIn(italian, english)).toEqual([
    'Agenzia nazionale di soccorso: agency rescue ',
    'National Rescue Agency: agency rescue ',
  ])
})

test('a name that does not say where is that of the only body that is called so', () => {
  expect(keysIn(italian, ofVelmara)).toEqual([
    'Agenzia nazionale di soccorso: agency rescue flmr',
    'Agencia de Rescate de Velmara: agency rescue flmr',
  ])
})

test('where two bodies are called so, it is that of neither', () => {
  expect(keysIn(italian, ofVelmara, ofChile)).toEqual([
    'Agenzia nazionale di soccorso: agency rescue ',
    'Agencia de Rescate de Velmara: agency rescue flmr',
    'Agencia de Rescate de Chile: agency rescue CL',
  ])
})

test('the body of a state that is named is not that of another report: each state has one', () => {
  expect(keysIn(italian, ofChile)).toEqual([
    'Agenzia nazionale di soccorso: agency rescue ',
    'Agencia de Rescate de Chile: agency rescue CL',
  ])
})

test('people have no such key, and bodies of whose name nothing is understood have none', () => {
  expect(
    keysIn(
      'Anna Velmar said on Monday that she would leave.',
      'The firm Ostria Holding said on Monday that it would close.',
    ),
  ).toEqual(['Anna Velmar: null', 'Ostria Holding: null'])
})

test('a name that says nothing has no meaning, whatever stands before it', () => {
  expect(
    keysIn('The company, owner of the oil depot, said nothing. “We will pay,” said the oil company Tolvex.'),
  ).toEqual(['Tolvex: null'])
})
