import { expect, test } from 'vitest'
import { said } from '../../../test/sound-reading.ts'

test.each([
  ['Il sindaco ha espresso preoccupazione per la frana.', 'Il sindaco | ha espresso | preoccupazione per la frana'],
  ['Il ministro ha promesso aiuti alle famiglie.', 'Il ministro | ha promesso | aiuti alle famiglie'],
  ["L'azienda ha raccomandato la sostituzione dei tubi.", "L'azienda | ha raccomandato | la sostituzione dei tubi"],
  [
    "L'agenzia francese Bea ha richiesto assistenza per la ricerca.",
    "L'agenzia francese Bea | ha richiesto | assistenza per la ricerca",
  ],
  ["Il tecnico ha confessato l'errore.", "Il tecnico | ha confessato | l'errore"],
  ['Tarsi ha messo in guardia dai rischi del ponte.', 'Tarsi | ha messo in guardia | rischi del ponte'],
  ['Testimoni hanno raccontato di spari nella notte.', 'Testimoni | hanno raccontato | spari nella notte'],
  ['Testimoni oculari parlano di decine di morti.', 'Testimoni oculari | parlano di | decine di morti'],
])('what the object of such a verb names is what is said: %s', (text, one) => {
  expect(said(text, 'it')).toEqual([one])
})

test('but things need and show, and say nothing', () => {
  expect(said('Il lavoro richiede tempo e pazienza.', 'it')).toEqual([])
  expect(said('La salita è lunga e richiede molta pazienza.', 'it')).toEqual([])
  expect(said('Si evidenzia una crepa nel ponte.', 'it')).toEqual([])
})
