import { expect, test } from 'vitest'
import { said, soundReading } from '../../../test/sound-reading.ts'

test.each([
  [
    'Odo Lind von der „Aktion Brot“ sagte, der Hafen sei gesperrt.',
    'Odo Lind von der „Aktion Brot“ | sagte | der Hafen sei gesperrt',
  ],
  [
    'Am Abend meldete die Agentur „Dornbote“, der Hafen sei gesperrt.',
    'die Agentur „Dornbote“ | meldete | der Hafen sei gesperrt',
  ],
  [
    'Der Hafen sei gesperrt, sagte Odo Lind, der Sprecher der so genannten „Hafenwehr“.',
    'Odo Lind, der Sprecher der so genannten „Hafenwehr“ | sagte | Der Hafen sei gesperrt',
  ],
  [
    '„Dorn News“ berichtet unter Berufung auf einen Wärter, dass der Hafen gesperrt ist.',
    '„Dorn News“ | berichtet | der Hafen gesperrt ist',
  ],
])('a name in quotation marks is a whole part of who speaks: %s', (text, expected) => {
  expect(said(text, 'de')).toEqual([expected])
})

test('but what is quoted before a verb with somebody behind it is said', () => {
  expect(said('„Unsinn und Lüge“ nannte Odo Lind den Bericht.', 'de')).toEqual(['Odo Lind | nannte | Unsinn und Lüge'])
})

test.each([
  ['Die Agentur „Dornbote“ meldet, der Hafen sei gesperrt.', 'de', 'Dornbote'],
  ['Der Hafen ist laut der Agentur „Dornbote“ gesperrt.', 'de', 'Dornbote'],
  ['Según la revista «Faro», el puerto está cerrado.', 'es', 'Faro'],
  ['Der Minister Odo Lind im Fachblatt „Rad“ sagte, der Hafen sei gesperrt.', 'de', 'Odo Lind'],
])('a body or a medium is called by what stands between the marks: %s', (text, language, name) => {
  const { attributions, entities } = soundReading({ text, language })
  expect(entities.find(({ id }) => id === attributions[0]?.speaker)?.name).toBe(name)
})
