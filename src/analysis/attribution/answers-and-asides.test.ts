import { describe, expect, test } from 'vitest'
import { said } from '../../../test/sound-reading.ts'

describe('what others answer is no part of what is said', () => {
  test.each([
    [
      'fr',
      'Velmar accuse Ostrie d’avoir bombardé un hôpital, ce que la capitale nie.',
      'Ostrie d’avoir bombardé un hôpital',
    ],
    [
      'en',
      'Velmar has accused Ostrevia of targeting civilians, a charge the ministry denies.',
      'Ostrevia of targeting civilians',
    ],
    ['it', 'Velmar sostiene che il porto è chiuso, accusa che il ministero respinge.', 'il porto è chiuso'],
    ['es', 'Velmar sostiene que el puerto está cerrado, algo que el ministerio niega.', 'el puerto está cerrado'],
    ['en', 'The army says 14 soldiers died, while opposition groups say 40 did.', '14 soldiers died'],
    ['it', 'Il sindaco dice che il ponte è aperto, mentre la polizia afferma che è chiuso.', 'il ponte è aperto'],
    [
      'fr',
      'Le maire a dit que le pont était fermé, tandis que la police affirme que tout va bien.',
      'le pont était fermé',
    ],
  ])('(%s) %s', (language, text, content) => {
    expect(said(text, language)[0]?.split(' | ')[2]).toBe(content)
  })

  test('what the source itself says on is', () => {
    expect(said('He said the guards slept while the bridge burned.', 'en')[0]?.split(' | ')[2]).toBe(
      'the guards slept while the bridge burned',
    )
  })
})

describe('what tells of a source behind its comma is neither its name nor what it says', () => {
  test.each([
    [
      'es',
      'Según el Ministerio de Sanidad, controlado por los rebeldes, hay al menos 30 muertos.',
      'el Ministerio de Sanidad',
      'hay al menos 30 muertos',
    ],
    ['it', 'Secondo Anna Velm, direttrice del centro, ci sono 30 morti.', 'Anna Velm', 'ci sono 30 morti'],
    ['fr', "Selon l'association, fondée en 1990, il y a 30 morts.", "l'association", 'il y a 30 morts'],
    [
      'en',
      'According to the health ministry, run by the rebels, 30 people died.',
      'the health ministry',
      '30 people died',
    ],
  ])('(%s) %s', (language, text, source, content) => {
    const [one = ''] = said(text, language)
    expect([one.split(' | ')[0], one.split(' | ')[2]]).toEqual([source, content])
  })

  test('where nothing closes it, what stands behind the comma is said', () => {
    expect(said('According to police, the man, described as armed, fled.', 'en')[0]?.split(' | ')[2]).toBe(
      'the man, described as armed, fled',
    )
  })
})

describe('who it was that told ends before whom they told', () => {
  test.each([
    ['es', 'El acusado está libre, según confirmaron fuentes judiciales a Efe.', 'fuentes judiciales'],
    ['it', "L'accusato è libero, secondo quanto confermato dal ministro all'Ansa.", 'ministro'],
    ['es', 'El acusado está libre, según explicaron fuentes próximas al presidente.', 'fuentes próximas al presidente'],
  ])('(%s) %s', (language, text, source) => {
    expect(said(text, language)[0]?.split(' | ')[0]).toBe(source)
  })
})

describe('who would not comment is named in full', () => {
  test.each([
    ['de', 'Ein Sprecher des Unternehmens lehnte eine Stellungnahme ab.', 'Ein Sprecher des Unternehmens'],
    [
      'fr',
      'Le porte-parole du ministère, Jean Rand, a refusé de commenter.',
      'Le porte-parole du ministère, Jean Rand',
    ],
    ['en', "The head of the bank's London office declined to comment.", "The head of the bank's London office"],
  ])('(%s) %s', (language, text, source) => {
    expect(said(text, language)[0]?.split(' | ')[0]).toBe(source)
  })
})
