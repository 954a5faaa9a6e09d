import { expect, test } from 'vitest'
import { said } from '../../../test/sound-reading.ts'

test.each([
  [
    'In einer Botschaft, die am Abend gezeigt wurde, sagte Lind, man werde kämpfen.',
    'Lind | sagte | man werde kämpfen',
  ],
  [
    'Die Anhänger, die sich am Abend versammelt hatten, warnte er, die Gegner wollten Gewalt.',
    'er | warnte | die Gegner wollten Gewalt',
  ],
  [
    'Während der Norden schwieg, plädierte die Stadt Dorn für einen Vertrag.',
    'die Stadt Dorn | plädierte | einen Vertrag',
  ],
])('what stands before the verb of a main clause was not said: %s', (text, expected) => {
  expect(said(text, 'de')).toEqual([expected])
})

test.each([
  ['Die Brücke, die gestern brach, war alt, sagte Lind.', 'Lind | sagte | Die Brücke, die gestern brach, war alt'],
  ['Bis zum Abend seien die Kinder fort, sagte Lind.', 'Lind | sagte | Bis zum Abend seien die Kinder fort'],
])('but a main clause before it was: %s', (text, expected) => {
  expect(said(text, 'de')).toEqual([expected])
})
