import { expect, test } from 'vitest'
import { said } from '../../../test/sound-reading.ts'

const sourceIn = (headline: string) =>
  said(`${headline}\n\nIl comune lavora alla riapertura da due mesi.`, 'it').map((one) => one.split(' | ')[0])

test('behind what a headline is about and a comma, a name or an office before the colon is who speaks', () => {
  expect(sourceIn('Ponte chiuso, Tarsi: «Riaprirà a maggio»')).toEqual(['Tarsi'])
  expect(sourceIn('Frana a Valmare, Ada Lind: «Servono fondi»')).toEqual(['Ada Lind'])
  expect(sourceIn('Ponte chiuso, il sindaco: «Riaprirà a maggio»')).toEqual(['il sindaco'])
})

test('but two names are left together, and a state says nothing', () => {
  expect(sourceIn('Ugo Tarsi, sindaco di Valmare: «Servono fondi»')).toEqual(['Ugo Tarsi, sindaco di Valmare'])
  expect(sourceIn('Ponte chiuso, Italia: «Riaprirà a maggio»')).toEqual([])
  expect(sourceIn('La frana, il ponte, Tarsi: «Servono fondi»')).toEqual([])
})
