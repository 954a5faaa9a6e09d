import { expect, test } from 'vitest'
import { may, toldStory } from '../../test/told-story.ts'

/** What a text tells to have become of whom, as "what name". */
function fatesOf(text: string): string[] {
  const [told] = toldStory([may(2), text]).told
  return (told?.sense.fates ?? []).map(({ what, name }) => `${what} ${name.join(' ')}`)
}

test('who is killed, and not who kills', () => {
  expect(fatesOf('The police said that Anna Velmar was killed near the bridge.')).toEqual(['kill an vlmr'])
  expect(fatesOf('The police said that Anna Velmar killed two soldiers near the bridge.')).toEqual([])
})

test('a verb, a noun and another verb for one thing', () => {
  expect(fatesOf('Il ministro ha detto che Anna Velmar è stata arrestata ieri.')).toEqual(['arrest an vlmr'])
  expect(fatesOf('Le ministre a annoncé la mort de Boris Tolvar dans un hôpital.')).toEqual(['kill brs tlvr'])
  expect(fatesOf('El ministro dijo que los soldados capturaron a Boris Tolvar el lunes.')).toEqual(['arrest brs tlvr'])
})

test('nothing becomes of the state where it happened', () => {
  expect(fatesOf('The minister said that two soldiers were killed in Russia.')).toEqual([])
})

test('the subject of a passive', () => {
  expect(fatesOf('La policía dijo que Anna Velmar también ha sido arrestada en la costa.')).toEqual(['arrest an vlmr'])
})

test('who alone was named before in the sentence, or last of all, where no name tells', () => {
  expect(fatesOf('Anna Velmar salió a la calle después de que la policía anunciara su detención en la costa.')).toEqual(
    ['arrest an vlmr'],
  )
  expect(
    fatesOf('On cherche Anna Velmar et Boris Tolvar. Ce dernier a été arrêté lundi, a annoncé la police.'),
  ).toEqual(['arrest brs tlvr'])
  expect(fatesOf('Anna Velmar e Boris Tolvar erano a casa quando la polizia ha annunciato il suo arresto.')).toEqual([])
})

test('a name that transliterations begin differently', () => {
  expect(fatesOf('La policía anunció la muerte de Jalil Tolvar.')).toEqual(
    fatesOf('La police a annoncé la mort de Khalil Tolvar.'),
  )
})
