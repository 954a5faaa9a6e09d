import { describe, expect, test } from 'vitest'
import { said } from '../../../test/sound-reading.ts'

const told: readonly (readonly [string, string])[] = [
  ['Le Conseil a rejeté toute discussion avec le maire de Brévane.', 'toute discussion avec le maire de Brévane'],
  [
    'La rébellion a rejeté toute médiation ne prévoyant pas un départ du maire.',
    'toute médiation ne prévoyant pas un départ du maire',
  ],
  [
    "Le maire a promis un bain de sang en cas d'intervention des gardes.",
    "un bain de sang en cas d'intervention des gardes",
  ],
  [
    'Le maire a prédit le chaos, la pauvreté et un bain de sang pour les marins si Revin partait.',
    'le chaos, la pauvreté et un bain de sang pour les marins',
  ],
]

const setting: readonly (readonly [string, string])[] = [
  ['Le ministre a confirmé la mort de deux marins dans un communiqué publié lundi.', 'la mort de deux marins'],
  ['Ada Motte a demandé la libération de son frère auprès du juge.', 'la libération de son frère'],
  ['Le maire a rejeté cette offre avec fermeté.', 'cette offre'],
]

const contentOf = (text: string) => said(text, 'fr').map((each) => each.split(' | ')[2])

describe('What is said, as an object', () => {
  test.each(told)('goes as far as what tells more of it: %s', (text, content) => {
    expect(contentOf(text)).toEqual([content])
  })
  test.each(setting)('is over before how, where and to whom it was said: %s', (text, content) => {
    expect(contentOf(text)).toEqual([content])
  })
})

test.each([
  ['Rand blasted Valt for his support of a failed bill.', 'Rand | blasted | Valt for his support of a failed bill'],
  ['Clinton has criticized Odo Valt for hiding debt.', 'Clinton | has criticized | Odo Valt for hiding debt'],
  [
    'The president portrayed Mr. Valt as a nasty man who divides the town.',
    'The president | portrayed | Mr. Valt as a nasty man who divides the town',
  ],
  ['The mayor praised the crew in the harbour.', 'The mayor | praised | the crew in the harbour'],
  ['The company supported the plan as the storm came.', 'The company | supported | the plan'],
])('for what, or as what, somebody is judged belongs to what is said: %s', (text, expected) => {
  expect(said(text, 'en')).toEqual([expected])
})
