import { expect, test } from 'vitest'
import { attributionsInWords, soundReading } from '../../../test/sound-reading.ts'

const contents = (text: string, language: string) =>
  attributionsInWords(soundReading({ text, language, date: '2031-03-05' })).map(({ content }) => content.join(' + '))

test.each([
  [
    'fr',
    'Lavergne a assuré jeudi, à l’occasion d’une conférence, qu’elle était prête à négocier et qu’elle restait.',
    'elle était prête à négocier et qu’elle restait',
  ],
  [
    'fr',
    'Le porte-parole a assuré après l’attaque - où dix personnes sont mortes - que l’idée était fausse.',
    'l’idée était fausse',
  ],
  [
    'es',
    'El portavoz aseguró tras el ataque del jueves -en el que murieron 32 personas- que la idea era falsa.',
    'la idea era falsa',
  ],
  ['es', 'La cadena ha afirmado, por su parte, que el puerto está cerrado.', 'el puerto está cerrado'],
  [
    'it',
    'Il ministro ha assicurato, nel corso di una visita al porto, che il piano era pronto.',
    'il piano era pronto',
  ],
  ['de', 'Der Minister sagte am Montag, bei einem Besuch im Hafen, dass der Plan fertig sei.', 'der Plan fertig sei'],
  ['en', 'The minister said, during a visit to the port, that the plan was ready.', 'the plan was ready'],
])('where and when something was said is no part of it (%s): %s', (language, text, expected) => {
  expect(contents(text, language)).toEqual([expected])
})

test.each([
  [
    'es',
    'El puerto -que fue bombardeado de madrugada, según los rebeldes- sigue abierto.',
    'que fue bombardeado de madrugada',
  ],
  ['fr', 'Le port - bombardé dans la nuit, selon les rebelles - reste ouvert.', 'bombardé dans la nuit'],
])('a source that closes an aside between hyphens says the aside alone (%s)', (language, text, expected) => {
  expect(contents(text, language)).toEqual([expected])
})
