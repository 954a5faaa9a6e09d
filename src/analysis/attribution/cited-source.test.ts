import { expect, test } from 'vitest'
import { soundReading } from '../../../test/sound-reading.ts'

/** Each attribution as "who | what they say", with "(in N)" where it is nested in the Nth. */
function said(text: string, language: string): string[] {
  const { attributions, report } = soundReading({ text, language, date: '2031-03-05' })
  const words = (spans: readonly (readonly [number, number])[]) =>
    spans.map(([from, to]) => report.text.slice(from, to)).join(' … ')
  return attributions.map(({ source, content, nestedIn }) => {
    const outer = attributions.findIndex(({ id }) => id === nestedIn)
    return `${words(source)} | ${words(content)}${outer < 0 ? '' : ` (in ${outer + 1})`}`
  })
}

test('who is cited is the one on whose authority it is reported, with the same words', () => {
  expect(
    said('The Herald reported that the two firms were in talks, citing people familiar with the matter.', 'en'),
  ).toEqual([
    'The Herald | the two firms were in talks',
    'people familiar with the matter | the two firms were in talks (in 1)',
  ])
  expect(said('Norvapress, citing the regional governor, reported that two people were hurt.', 'en')).toEqual([
    'Norvapress | two people were hurt',
    'the regional governor | two people were hurt (in 1)',
  ])
  expect(said('L’agenzia Norva, citando il ministero, ha riferito che due soldati sono morti.', 'it')).toEqual([
    'L’agenzia Norva | due soldati sono morti',
    'il ministero | due soldati sono morti (in 1)',
  ])
  expect(said('La agencia Norva informó que dos soldados murieron, citando fuentes oficiales.', 'es')).toEqual([
    'La agencia Norva | dos soldados murieron',
    'fuentes oficiales | dos soldados murieron (in 1)',
  ])
  expect(said("Deux soldats sont morts, a rapporté l'agence Norva, citant le ministère.", 'fr')).toEqual([
    "l'agence Norva | Deux soldats sont morts",
    'le ministère | Deux soldats sont morts (in 1)',
  ])
  expect(
    said('Die Agentur Norva berichtete unter Berufung auf das Ministerium, dass zwei Soldaten gestorben seien.', 'de'),
  ).toEqual([
    'Die Agentur Norva | zwei Soldaten gestorben seien',
    'das Ministerium | zwei Soldaten gestorben seien (in 1)',
  ])
})

test('nobody is cited by reasons', () => {
  expect(said('She said she would resign, citing health reasons.', 'en')).not.toContainEqual(
    expect.stringContaining('health reasons | she would'),
  )
})

test('what nobody else reports is told by the one who is cited', () => {
  expect(said('Unter Berufung auf die Polizei hieß es, zwei Soldaten seien tot.', 'de')[0]).toMatch(/^die Polizei \| /)
})
