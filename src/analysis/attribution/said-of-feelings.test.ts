import { expect, test } from 'vitest'
import { said } from '../../../test/sound-reading.ts'

test.each([
  [
    'Am Montag zeigte sich der Minister Odo Lind besorgt, dass die Brücke einstürzen könnte.',
    'der Minister Odo Lind | zeigte + besorgt | die Brücke einstürzen könnte',
  ],
  [
    'Der Minister äußerte sich am Sonntag zuversichtlich, dass die Brücke hält.',
    'Der Minister | äußerte + zuversichtlich | die Brücke hält',
  ],
  [
    'Der Minister hält es jedoch für möglich, dass die Brücke hält.',
    'Der Minister | hält es jedoch für möglich | die Brücke hält',
  ],
  ['Der Minister wertete den Angriff als Warnung.', 'Der Minister | wertete | den Angriff als Warnung'],
  ['Die Ministerin plädierte für ein Verbot.', 'Die Ministerin | plädierte | ein Verbot'],
])('what somebody is glad of, sure of or takes for something: %s', (text, expected) => {
  expect(said(text, 'de')).toEqual([expected])
})

test.each([
  [
    'Die Polizei bezifferte den Schaden auf zwei Millionen Euro.',
    'Die Polizei | bezifferte | den Schaden auf zwei Millionen Euro',
  ],
  [
    'Den Schaden bezifferte die Polizei auf zwei Millionen Euro.',
    'die Polizei | bezifferte | Den Schaden + zwei Millionen Euro',
  ],
])('a number with what it counts, in either order: %s', (text, expected) => {
  expect(said(text, 'de')).toEqual([expected])
})
