import { expect, test } from 'vitest'
import { said } from '../../../test/sound-reading.ts'

test.each([
  ['Das hatte er längst getan, wie sein Anwalt mitteilte.', 'sein Anwalt | mitteilte | Das hatte er längst getan'],
  [
    'Das Gas stand unter Druck, wie Burt Rand, Chef der Firma, mitteilte.',
    'Burt Rand, Chef der Firma | mitteilte | Das Gas stand unter Druck',
  ],
  ['Der Zug fährt nicht, wie die Polizei am Dienstag bekannt gab.', 'die Polizei | bekannt gab | Der Zug fährt nicht'],
  [
    'Wie „Norland heute“ berichtet, sperrten Behörden den Zugang.',
    '„Norland heute“ | berichtet | sperrten Behörden den Zugang',
  ],
  ['Der Zug, wie die Bahn mitteilte, fährt nicht.', 'die Bahn | mitteilte | Der Zug + fährt nicht'],
  [
    'Am Montag wurde der Hafen, wie die Polizei mitteilte, am Morgen gesperrt.',
    'die Polizei | mitteilte | Am Montag wurde der Hafen + am Morgen gesperrt',
  ],
  [
    'So wurde der Hafen am Morgen gesperrt, wie die Polizei mitteilte.',
    'die Polizei | mitteilte | So wurde der Hafen am Morgen gesperrt',
  ],
  ['Der Damm hält, wie Ada Rand erklärt hat.', 'Ada Rand | erklärt hat | Der Damm hält'],
])('a clause that ends with its verb tells who said what it stands beside: %s', (text, expected) => {
  expect(said(text, 'de')).toEqual([expected])
})

test.each([
  'Es war nicht so schlimm, wie die Polizei berichtete.',
  'Er lief weg, wie er es versprochen hatte.',
  'Er sang, wie ein Vogel singt.',
  'Wie der Zeitung berichtet wird, ist das Boot weg.',
])('but not what is compared, promised or done, and nobody where nobody is named: %s', (text) => {
  expect(said(text, 'de')).toEqual([])
})
