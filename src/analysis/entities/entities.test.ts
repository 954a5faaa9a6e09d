import { expect, test } from 'vitest'
import type { Entity } from '../../document/entity.ts'
import { german } from '../../lang/de/language.ts'
import { english } from '../../lang/en/language.ts'
import { italian } from '../../lang/it/language.ts'
import type { Language } from '../../lang/language.ts'
import { segment } from '../segment/segment.ts'
import { entities } from './entities.ts'

/** The entities of a one-line text, as "name type country × mentions". */
function read(language: Language, text: string, speakers: readonly Entity[] = []): string[] {
  const parts = [{ kind: 'paragraph', start: 0, end: text.length }] as const
  return entities(text, segment(text, parts, language), language, speakers).map(
    ({ name, type, country, mentions }) => `${name} ${type} ${country} × ${mentions.length}`,
  )
}

test('states and capitals are places with their country, each under the words that name it first', () => {
  expect(read(italian, 'La Corea del Nord e la Russia tacciono; a Mosca e in Corea del Nord si attende.')).toEqual([
    'Corea del Nord place KP × 2',
    'Russia place RU × 1',
    'Mosca place RU × 1',
  ])
})

test('other names of one state are mentions of it', () => {
  expect(read(german, 'Die Vereinigten Staaten zögern, die USA warten.')).toEqual(['Vereinigten Staaten place US × 2'])
})

test('names for a government and bodies with several names are organisations', () => {
  expect(read(italian, 'Il Cremlino e la Nato si parlano, e la Nato tace.')).toEqual([
    'Cremlino organisation RU × 1',
    'Nato organisation null × 2',
  ])
})

test('a name with another one beside it is another name, and a word in small letters is none', () => {
  expect(read(english, 'The Washington Post and George Washington are no capital; a turkey is no state.')).toEqual([])
})

test('what stands within the words for somebody who speaks is theirs', () => {
  const speaker: Entity = {
    id: 'e1',
    name: 'governo di Seul',
    type: 'organisation',
    country: 'KR',
    role: null,
    mentions: [[3, 18]],
  }
  expect(read(italian, 'Il governo di Seul tace.', [speaker])).toEqual(['governo di Seul organisation KR × 1'])
})

test('so it is where one mention of a speaker stands within a longer one', () => {
  const text = 'Anna Rossi, la portavoce del governo di Seul, tace.'
  const speaker = (id: string, mentions: Entity['mentions']): Entity => ({
    id,
    name: id,
    type: 'person',
    country: null,
    role: null,
    mentions,
  })
  const speakers = [speaker('e1', [[0, 44]]), speaker('e2', [[0, 10]])]
  expect(read(italian, text, speakers)).toEqual(['e1 person null × 1', 'e2 person null × 1'])
})
