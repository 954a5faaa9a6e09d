import { describe, expect, test } from 'vitest'
import { said } from '../../../test/sound-reading.ts'

describe('what is told by a noun or an infinitive', () => {
  test.each([
    ['fr', 'La rue menace de céder sous la pluie.'],
    ['fr', 'Les difficultés incitent les pêcheurs à partir.'],
    ['es', 'El crimen amenaza con dividir la ciudad.'],
    ['es', 'Las condiciones del préstamo exigen una reforma.'],
    ['it', 'Il fiume minaccia di travolgere il ponte.'],
    ['en', 'The storm threatens to sink the ferry.'],
    ['de', 'Das Hochwasser fordert einen Umbau des Hafens.'],
  ])('is said by nobody where a thing does it (%s): %s', (language, text) => {
    expect(said(text, language)).toEqual([])
  })

  test.each([
    ['fr', 'Un certain nombre de pays ont condamné la grève.', 'Un certain nombre de pays | ont condamné | la grève'],
    ['fr', 'Les Valdoriens exigent le départ du gouverneur.', 'Les Valdoriens | exigent | le départ du gouverneur'],
    ['es', 'Los egipcios exigen la dimisión del rector.', 'Los egipcios | exigen | la dimisión del rector'],
    ['es', 'Los sindicalistas exigen la dimisión del rector.', 'Los sindicalistas | exigen | la dimisión del rector'],
    ['it', 'Il muratore Odo Valt minaccia di partire.', 'Il muratore Odo Valt | minaccia | partire'],
    ['en', 'The polluters vowed to clean the river.', 'The polluters | vowed | clean the river'],
  ])('is said by whom a name, a nation or an ending shows to be people (%s): %s', (language, text, expected) => {
    expect(said(text, language)).toEqual([expected])
  })

  test('is said by nobody where another verb shares the thing as well', () => {
    expect(said('La iniciativa exige una reforma y llama a la huelga general.', 'es')).toEqual([])
  })

  test('is no speech where the thing is the object behind the verb', () => {
    expect(said("Alors que la grève s'étend, l'armée, elle aussi aux mains du comte, reprend la main.", 'fr')).toEqual(
      [],
    )
  })

  test('is a clause or a quotation, so anybody may have said it', () => {
    expect(said('La speakerine a dit que le pont était fermé.', 'fr')).toEqual([
      'La speakerine | a dit | le pont était fermé',
    ])
  })
})
