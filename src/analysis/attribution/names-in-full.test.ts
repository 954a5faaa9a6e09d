import { expect, test } from 'vitest'
import { said, soundReading } from '../../../test/sound-reading.ts'

/** The name of the first speaker of a report. */
function speaker(text: string, language: string): string | undefined {
  const { attributions, entities } = soundReading({ text, language, date: '2031-03-05' })
  return entities.find(({ id }) => id === attributions[0]?.speaker)?.name
}

test('a body has the adjective of its name, and a front what it is for', () => {
  expect(speaker('Les Frères musulmans ont appelé au calme.', 'fr')).toBe('Frères musulmans')
  expect(speaker('Le Front du salut national a appelé au calme.', 'fr')).toBe('Front du salut national')
})

test('the name of a person goes before that of a prize', () => {
  expect(speaker('Le prix Nobel de la paix Ada Lind a condamné les violences.', 'fr')).toBe('Ada Lind')
})

test('a short word between two names belongs to them', () => {
  expect(speaker('El embajador, Aref al Brandi, ha dicho que el dinero llegará.', 'es')).toBe('Aref al Brandi')
  expect(speaker('El ministro Omar bin Zayed al Rand ha dicho que el dinero llegará.', 'es')).toBe(
    'Omar bin Zayed al Rand',
  )
})

test.each([
  ['Le pont sera fermé, a indiqué la mairie mercredi soir.', 'la mairie'],
  [
    'Le pont sera fermé, a déclaré un porte-parole du ministère de la Défense vendredi 3 mai.',
    'un porte-parole du ministère de la Défense',
  ],
  ['Le pont sera fermé, a déclaré Paul Varlin, maire d’Ormont, mardi.', 'Paul Varlin, maire d’Ormont'],
  ['Le pont sera fermé, a annoncé le Journal du Dimanche.', 'le Journal du Dimanche'],
])('a day behind a source is no part of its name: %s', (text, source) => {
  expect(said(text, 'fr')[0]?.split(' | ')[0]).toBe(source)
})
