import { expect, test } from 'vitest'
import { said } from '../../../test/sound-reading.ts'

test('who comes together in public says by it what for', () => {
  expect(
    said(
      'Des milliers d’habitants sont descendus dans la rue pour réclamer le départ du maire et dénoncer la faim.',
      'fr',
    ),
  ).toEqual([
    'Des milliers d’habitants | réclamer | le départ du maire',
    'Des milliers d’habitants | dénoncer | la faim',
  ])
  expect(said('Miles de vecinos salieron a la calle para exigir la dimisión del alcalde.', 'es')).toEqual([
    'Miles de vecinos | exigir | la dimisión del alcalde',
  ])
  expect(said('Los vecinos salieron de casa para exigir la dimisión del alcalde.', 'es')).toEqual([])
})

test('what somebody says to be is what is said', () => {
  expect(said('Les pêcheurs se sont dit garants de la paix si le port restait fermé.', 'fr')).toEqual([
    'Les pêcheurs | se sont dit | garants de la paix si le port restait fermé',
  ])
})

test('a number that is told of something is said', () => {
  expect(said('La directrice, Ada Lind, estime le nombre des blessés « entre 50 et 60 ».', 'fr')).toEqual([
    'La directrice, Ada Lind | estime | le nombre des blessés « entre 50 et 60',
  ])
  expect(said('El Consejo Nacional ha cifrado en 5.000 euros las pérdidas del puerto.', 'es')).toEqual([
    'El Consejo Nacional | ha cifrado | 5.000 euros las pérdidas del puerto',
  ])
  expect(said('La directrice estime beaucoup le maire.', 'fr')).toEqual([])
})

test('a quotation with a cue of its own belongs to that, and not to the verb before the colon', () => {
  expect(
    said('Les pêcheurs craignent la crue du fleuve : « Je m’attends à une fin triste », a déclaré Ada Lind.', 'fr').at(
      -1,
    ),
  ).toBe('Ada Lind | a déclaré | Je m’attends à une fin triste')
})

test('what stands before a conjunction is no subject of the verb behind it', () => {
  expect(
    said('Rand ha calificado de un “paso hacia la paz” el pacto y ha señalado que el puerto se abrirá.', 'es').at(-1),
  ).toBe('Rand | ha señalado | el puerto se abrirá')
})

test('a relative clause with a word in quotation marks or of a place does not hide who speaks', () => {
  expect(
    said(
      'Las autoridades de Tarsis, que se declaran “neutrales” ante el conflicto del país vecino, habían desmentido entonces que barcos del régimen estuvieran en su puerto.',
      'es',
    ).at(-1),
  ).toBe('Las autoridades de Tarsis | habían desmentido | barcos del régimen estuvieran en su puerto')
})

test('a demand may be told with «para que»', () => {
  expect(said('El Gobierno pide a la ciudad y a los vecinos para que se frene la violencia.', 'es')).toEqual([
    'El Gobierno | pide | se frene la violencia',
  ])
})

test('what is said goes on behind « et que », and ends with the dashes around it', () => {
  expect(
    said('La mairie a réagi en affirmant que « le pont est sûr » et qu’elle était « ouverte au dialogue ».', 'fr'),
  ).toEqual(['La mairie | affirmant | « le pont est sûr » et qu’elle était « ouverte au dialogue'])
  expect(
    said(
      'El ruido se oye en la capital -que los rebeldes dicen ya controlar en un 90%- y otros puntos del país.',
      'es',
    ),
  ).toEqual(['los rebeldes | dicen | controlar en un 90%'])
})

test('in whose name something is condemned, and where it was said, is no part of it', () => {
  expect(said('Le ministre a condamné, « au nom de la loi », un « massacre pendant la nuit ».', 'fr')).toEqual([
    'Le ministre | a condamné | un « massacre pendant la nuit »',
  ])
  expect(said('La maire a réclamé une enquête indépendante, dans un message publié hier.', 'fr')).toEqual([
    'La maire | a réclamé | une enquête indépendante',
  ])
})

test('a motive told by a gerund is no statement', () => {
  expect(said('Craignant des incidents, la mairie a annoncé la fermeture du pont.', 'fr')).toEqual([
    'la mairie | a annoncé | la fermeture du pont',
  ])
})

test('a name before a comma and a quotation speaks', () => {
  expect(said('Para Brandi, “la falta de respeto a la ley amenaza el puerto”.', 'es')).toEqual([
    'Brandi | Para | la falta de respeto a la ley amenaza el puerto',
  ])
})

test('an official is somebody, whatever the tree makes of what is said of them', () => {
  expect(said('Le pont est fermé, a indiqué un haut responsable des services de secours.', 'fr')).toEqual([
    'un haut responsable des services de secours | a indiqué | Le pont est fermé',
  ])
})

test('what the tree joins without a conjunction is still said, and what stands behind «pero» is not', () => {
  expect(said('Los vecinos aseguraron que eran detenidos bajo sospecha de ser rebeldes.', 'es')).toEqual([
    'Los vecinos | aseguraron | eran detenidos bajo sospecha de ser rebeldes',
  ])
  expect(said('Un reportero afirmó haber visto su barco, pero no existen noticias de la niña.', 'es')).toEqual([
    'Un reportero | afirmó | haber visto su barco',
  ])
})

test('a demand may be told behind those of whom it is made', () => {
  expect(said('Ayer ha pedido a los mandos militares y a los soldados que cumplan con la ley.', 'es')).toEqual([
    ' | ha pedido | cumplan con la ley',
  ])
})

test('in a clause of somebody’s text they are the subject, and of a plane they are not', () => {
  const text =
    'Ayuda Internacional y Human Help (HH), por su parte, han publicado sendos comunicados en los que instan a los insurgentes, a las fuerzas del puerto y a la alianza a que hagan todo lo posible para proteger a los vecinos.'
  expect(said(text, 'es')).toEqual([
    'Ayuda Internacional y Human Help (HH) | instan | hagan todo lo posible para proteger a los vecinos',
  ])
  expect(said('Libia había visto un avión al que se le negó aterrizar en la isla.', 'es')).not.toContain(
    'Libia | se le negó | aterrizar en la isla',
  )
})

test('what a source is said to have done besides is no part of what is said', () => {
  expect(
    said('Pronto empezará el reparto, según Rand, que hizo un llamamiento a los vecinos para que esperen.', 'es'),
  ).toEqual(['Rand | según | Pronto empezará el reparto', 'que | hizo un llamamiento | esperen'])
})
