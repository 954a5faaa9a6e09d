import { expect, test } from 'vitest'
import { said } from '../../test/sound-reading.ts'

test('voices behind a bare day do not hang on the day', () => {
  expect(said('Le pont a été détruit, ont affirmé lundi des responsables du port.', 'fr')).toEqual([
    'des responsables du port | ont affirmé | Le pont a été détruit',
  ])
  expect(said('La mairie avait démenti samedi soir des informations relatives au pont.', 'fr')).toEqual([
    'La mairie | avait démenti | des informations relatives au pont',
  ])
})

test('what stands like an adverb between an auxiliary and its verb belongs to the cue', () => {
  expect(said('Les pêcheurs, eux, ont pour leur part indiqué jeudi qu’ils allaient partir.', 'fr')).toEqual([
    'Les pêcheurs | ont pour leur part indiqué | ils allaient partir',
  ])
})

test('the language of a link within a name is read over', () => {
  expect(said('Il capo del porto Aldo Brandi [it] ha detto che il molo [it] sarà chiuso.', 'it')).toEqual([
    'Il capo del porto Aldo Brandi | ha detto | il molo [it] sarà chiuso',
  ])
})

test('a particle with a capital within a sentence is part of a name', () => {
  expect(said('«Necesitamos ayuda para el puerto», ha dicho Al Brandi.', 'es')).toEqual([
    'Al Brandi | ha dicho | Necesitamos ayuda para el puerto',
  ])
})

test('a preposition that opens a quotation stays one', () => {
  expect(said('Der Minister sagte: „Im Hafen brennt es.“', 'de')).toEqual(['Der Minister | sagte | Im Hafen brennt es'])
  expect(said('Il ministro ha detto: «In Velmara il ponte è chiuso».', 'it')).toEqual([
    'Il ministro | ha detto | In Velmara il ponte è chiuso',
  ])
})
