import { expect, test } from 'vitest'
import { soundReading } from '../../../test/sound-reading.ts'
import type { Draft } from '../../document/draft.ts'

/** For each attribution the name of its speaker, with those through whom it came. */
function speakers(draft: Pick<Draft, 'text'> & Partial<Draft>): readonly string[] {
  const { attributions, entities } = soundReading(draft)
  const name = (id: string | null) => entities.find((entity) => entity.id === id)?.name ?? '-'
  return attributions.map(({ speaker, via }) => [name(speaker), ...via.map(name)].join(' via '))
}

function mentions(text: string, language: string): Readonly<Record<string, readonly string[]>> {
  const reading = soundReading({ text, language })
  return Object.fromEntries(
    reading.entities.map((entity) => [entity.name, entity.mentions.map(([start, end]) => text.slice(start, end))]),
  )
}

test('a medium that passed the words on is named', () => {
  const text = 'Il ministero degli Esteri, citato dall’agenzia Norvapress, ha dichiarato che il caso è chiuso.'
  expect(speakers({ text, language: 'it' })).toEqual(['ministero degli Esteri via Norvapress'])
})

test('a bare name is a medium where the news agency was told something later', () => {
  const text = 'The ship sank, the coastguard told Norvapress.\n\n“It was old,” Ada Brenner told the news agency.'
  expect(speakers({ text, language: 'en' })).toEqual(['coastguard via Norvapress', 'Ada Brenner via Norvapress'])
})

test('a bare name that was told something may be a person, and is no link', () => {
  expect(speakers({ text: 'Ada Brenner told Cook that it rained.', language: 'en' })).toEqual(['Ada Brenner'])
})

test('the outlet itself is no link in its own report', () => {
  const text = 'Ada Brenner told Norvapress that it rained.\n\n“It was old,” Cook told the news agency.'
  expect(speakers({ text, language: 'en', outlet: 'Norvapress' })).toEqual(['Ada Brenner', 'Cook'])
})

test('a pronoun may mean the lone name just before it', () => {
  expect(speakers({ text: 'Linick said it was over. He added that it rained.', language: 'en' })).toEqual([
    'Linick',
    'Linick',
  ])
})

test('nobody of the sentence before is put behind a verb that shares its subject in its own', () => {
  const text = 'La guardia ha detto che piove. Decine di barche sono partite chiedendo aiuto.'
  expect(speakers({ text, language: 'it' })).toEqual(['guardia', 'Decine di barche'])
})

test('the other places of a name are mentions, but not those within another name', () => {
  const text =
    'Ada Brenner said that it rained. The Brenner Foundation was closed, and Karl Brenner was away. On Monday Brenner left.'
  expect(mentions(text, 'en')).toEqual({ 'Ada Brenner': ['Ada Brenner', 'Brenner'] })
})

test('a name with a short word and a hyphen in it is one name', () => {
  const text = 'Il maggiore Abdel Fattah al-Sarvi ha detto che piove.'
  expect(mentions(text, 'it')).toEqual({ 'Abdel Fattah al-Sarvi': ['Il maggiore Abdel Fattah al-Sarvi'] })
})

test('«la stessa» says itself who it is, unless it is no more than a source', () => {
  const speakersIn = (last: string) =>
    speakers({
      text: `Secondo l'agenzia dei porti, il molo è chiuso. Livio Sarti ha detto che piove. ${last}`,
      language: 'it',
    }).at(-1)
  expect(speakersIn('Secondo la stessa agenzia, i feriti sono nove.')).toBe('agenzia dei porti')
  expect(speakersIn('Lo stesso Braga ha detto che nevica.')).toBe('Braga')
  expect(speakersIn('Secondo la stessa fonte, i feriti sono nove.')).toBe('Livio Sarti')
  expect(speakersIn('Le stesse fonti di Vodalia hanno detto che nevica.')).toBe('stesse fonti di Vodalia')
})

test('the name behind a second office is not that of the one who speaks', () => {
  expect(speakers({ text: 'Il portavoce del premier Aldo Sarti ha detto che piove.', language: 'it' })).toEqual([
    'portavoce del premier Aldo Sarti',
  ])
})

test('the name of a paper is not that of its editor', () => {
  const text = 'Le rédacteur en chef du journal Daily Tide, Murat Yarin, insiste : « Rien n’a changé. »'
  expect(speakers({ text, language: 'fr' })).toEqual(['Murat Yarin'])
})

test('a noun for anybody takes no name right behind it', () => {
  const text = 'Secondo l’uomo Sarti è fuggito. L’uomo riferisce che la piazza è vuota.'
  expect(speakers({ text, language: 'it' })).toEqual(['uomo', 'uomo'])
})

test('a pronoun stands for the latest of its gender, named or not, and for no agency', () => {
  const last = (text: string) => speakers({ text, language: 'fr' }).at(-1)
  expect(last('Paul Rand a dit que le port ouvre. Selon Reuters, il ferme. « C’est faux », a-t-il dit.')).toBe(
    'Paul Rand',
  )
  expect(last('Paul Rand a dit qu’il pleut. Selon un témoin, le port brûle. « Tout brûle », a-t-il dit.')).toBe(
    'témoin',
  )
  expect(
    last(
      'La porte-parole Anne Lind a dit qu’il pleut. Le ministre Paul Rand a dit qu’il neige. « C’est vrai », a-t-elle dit.',
    ),
  ).toBe('Anne Lind')
})

test('a feminine or plural adjective tells the country as well', () => {
  const text = "L'intelligence sudcoreana ha detto che piove. I media ucraini hanno riferito che nevica."
  const { entities } = soundReading({ text, language: 'it' })
  expect(entities.map(({ country }) => country)).toEqual(['KR', 'UA'])
})

test('who gave the words of others is not their speaker', () => {
  const text = 'El puerto ardía, según relataron testigos consultados por la cadena catarí Al Arabiya.'
  expect(speakers({ text, language: 'es' })).not.toContain('Al Arabiya')
})

test('a verb behind a relative pronoun does not mean who spoke in the sentence before', () => {
  const text =
    'Mona Rand ha dicho que sonreía. Lina Rauf, una de las muchas mujeres que afirmaba votar por primera vez, lloraba.'
  expect(speakers({ text, language: 'es' })).toEqual(['Mona Rand', '-'])
})

test('the name of many behind an office is nobody’s surname', () => {
  const text = 'Un parlamentare dei Fratelli Musulmani ha detto che il voto è valido.'
  expect(speakers({ text, language: 'it' })).toEqual(['parlamentare dei Fratelli Musulmani'])
})

test('who was "she" is not "he" in the next sentence', () => {
  const text =
    'Anna Velm, the mayor, and the police chief visited the scene. She said the fire was out. He said two men had been arrested.'
  expect(speakers({ text, language: 'en' })).toEqual(['Anna Velm', '-'])
})

test('a name within the name of who is told something is another one', () => {
  const text = 'The EU said the port was open. It said to Reuters that ships were waiting.'
  expect(speakers({ text, language: 'en' })).toEqual(['EU', 'EU'])
})

test('those who are told something are not the ones who tell it', () => {
  const text =
    "Selon l’association Velmo, « beaucoup souffrent d'infections ». Ils ont affirmé à Velmo qu'ils n'osaient quitter les camps."
  expect(speakers({ text, language: 'fr' }).at(-1)).toBe('-')
})
