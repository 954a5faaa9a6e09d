import { describe, expect, test } from 'vitest'
import { said } from '../../../test/sound-reading.ts'

describe('a post under a handle is said by whom the line before it names', () => {
  test.each([
    [
      'it',
      'La diga è crollata nella notte.\n\nLa blogger Marta Dolfin scrive:\n\n@martad: La valle è sott’acqua da due ore.',
      'La blogger Marta Dolfin | scrive | La valle è sott’acqua da due ore',
    ],
    [
      'fr',
      'Le barrage a cédé dans la nuit.\n\nLe voisin Lucas Ferran ironise :\n\n@lucasf: La vallée dort sous deux mètres d’eau.',
      'Le voisin Lucas Ferran | ironise | La vallée dort sous deux mètres d’eau',
    ],
    [
      'es',
      'La presa cedió por la noche.\n\nInés Molledo, vecina del valle:\n\n@inesm: El valle lleva dos horas bajo el agua.',
      'Inés Molledo | : | El valle lleva dos horas bajo el agua',
    ],
    [
      'en',
      'The dam burst in the night.\n\nAnna Holm writes:\n\n@annah: The valley has been under water for two hours.',
      'Anna Holm | writes | The valley has been under water for two hours',
    ],
    [
      'de',
      'Der Damm brach in der Nacht.\n\nAnna Holm schreibt:\n\n@annah: Das Tal steht seit zwei Stunden unter Wasser.',
      'Anna Holm | schreibt | Das Tal steht seit zwei Stunden unter Wasser',
    ],
  ])('%s', (language, text, expected) => {
    expect(said(text, language)).toEqual([expected])
  })

  test('also where its words in another script, or a caption, stand between the two', () => {
    const post = '@martad: La valle è sott’acqua da due ore.'
    const expected = ['Marta Dolfin | scrive | La valle è sott’acqua da due ore']
    expect(
      said(`La diga è crollata nella notte.\n\nMarta Dolfin scrive:\n\nالوادي تحت الماء\n\n${post}`, 'it'),
    ).toEqual(expected)
    expect(
      said(
        `La diga è crollata nella notte.\n\nMarta Dolfin scrive:\n\nLa diga vista dal ponte, foto di ieri.\n\n${post}`,
        'it',
      ),
    ).toEqual(expected)
  })

  test('also where nothing but the name and what they are is known, if the handle is theirs', () => {
    const post = '@adamotte: Le port est vide et le maire dort.'
    expect(said(`La digue a cédé.\n\nLa blogueuse Ada Motte persifle :\n\n${post}`, 'fr')).toEqual([
      'La blogueuse Ada Motte | : | Le port est vide et le maire dort',
    ])
    const other = '@paulrance: Le port est vide et le maire dort.'
    expect(said(`La digue a cédé.\n\nLa blogueuse Ada Motte répond à Paul Rance :\n\n${other}`, 'fr')).toEqual([
      '@paulrance | : | Le port est vide et le maire dort',
    ])
  })

  test('but by its own name where the line names a place or nobody, or other words follow it', () => {
    const post = '@martad: La valle è sott’acqua da due ore.'
    const own = '@martad | : | La valle è sott’acqua da due ore'
    expect(said(`La diga è crollata nella notte.\n\nDal centro di Sarvenna si riferisce:\n\n${post}`, 'it')).toEqual([
      own,
    ])
    const place = 'Depuis la place Lastre, l’épicentre de la fête au centre du Ponant, rapporte :'
    expect(said(`La digue a cédé.\n\n${place}\n\n@lucasf: La vallée dort sous les eaux.`, 'fr')).toEqual([
      '@lucasf | : | La vallée dort sous les eaux',
    ])
    expect(
      said(`La diga è crollata nella notte.\n\nRino Bassi scrive:\n\nNessuno ci aveva avvertiti.\n\n${post}`, 'it'),
    ).toEqual(['Rino Bassi | scrive | Nessuno ci aveva avvertiti', own])
  })
})
