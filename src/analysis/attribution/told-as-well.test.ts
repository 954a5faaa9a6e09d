import { expect, test } from 'vitest'
import { said } from '../../../test/sound-reading.ts'

test('what ends a sentence behind a comma and a word for “as” was told by whom it names', () => {
  expect(said('Il ponte è chiuso, come ha confermato il sindaco Ugo Tarsi.', 'it')).toEqual([
    'il sindaco Ugo Tarsi | ha confermato | Il ponte è chiuso',
  ])
  expect(said('I treni torneranno a circolare, come la società ha annunciato questa mattina.', 'it')).toEqual([
    'la società | ha annunciato | I treni torneranno a circolare',
  ])
  expect(said("Le pont est fermé, comme l'a confirmé le maire Ugo Tarsi.", 'fr')).toEqual([
    'le maire Ugo Tarsi | a confirmé | Le pont est fermé',
  ])
  expect(said('El puente está cerrado, como confirmó ayer la alcaldesa.', 'es')).toEqual([
    'la alcaldesa | confirmó | El puente está cerrado',
  ])
  expect(said('The bridge is closed, as the mayor confirmed.', 'en')).toEqual([
    'the mayor | confirmed | The bridge is closed',
  ])
})

test('what is denied, promised, only compared or told by another cue as well was not told so', () => {
  expect(said('Il ponte non è crollato, come ha scritto il giornale.', 'it')).toEqual([])
  expect(said('Il ponte ha riaperto ieri, come aveva promesso il sindaco.', 'it')).toEqual([])
  expect(said('Il ponte è bello perché, come si dice a Valmare, resta in piedi.', 'it')).toEqual([])
  expect(said('The harbour filled up, as the ferries responded to the call of the mayor.', 'en')).toEqual([])
  expect(said('Il ministro ha detto che il ponte è chiuso, come ha confermato il sindaco.', 'it')).toEqual([
    'Il ministro | ha detto | il ponte è chiuso',
  ])
})
