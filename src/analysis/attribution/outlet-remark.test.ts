import { describe, expect, test } from 'vitest'
import { said } from '../../../test/sound-reading.ts'

const contentOf = (text: string) => said(text, 'fr').map((each) => each.split(' | ')[2])

const remarks: readonly (readonly [string, ...string[]])[] = [
  [
    'Aldo Revin a estimé jeudi que la digue avait sauvé des milliers de vies alors que le maire est apparu dans la soirée à la télévision.',
    'la digue avait sauvé des milliers de vies',
  ],
  [
    "Aldo Revin avait répété samedi qu'il ne partirait pas, alors que le fleuve est entré en ville.",
    'il ne partirait pas',
  ],
  [
    "Ada Motte avait certifié au Conseil que « le port remplit ses obligations », ouvrant la voie à une reprise de l'aide.",
    'le port remplit ses obligations',
  ],
  [
    'Aldo Revin a exhorté "tous les marins" à "accepter une trêve immédiate", les violences ayant fait en un mois des centaines de morts.',
    '"tous les marins" à "accepter une trêve immédiate"',
  ],
  [
    'La radio du port a jugé "impensable" que le maire "puisse parler avec des gardes", en allusion aux demandes de la presse.',
    '"impensable" que le maire "puisse parler avec des gardes"',
  ],
  ['Le Conseil affirme que la digue tient, et le maire a offert une aide aux marins.', 'la digue tient'],
]

const asked: readonly (readonly [string, string])[] = [
  [
    "L'opposition a appelé à manifester mardi contre le maire Aldo Revin, accusé de monopoliser le pouvoir.",
    'manifester mardi contre le maire Aldo Revin',
  ],
  ['Le Conseil exige le départ du maire Aldo Revin, accusé de fraude par la presse.', 'le départ du maire Aldo Revin'],
  [
    'Il conseille de ne pas sortir les objets de valeur, vus comme une provocation.',
    'ne pas sortir les objets de valeur, vus comme une provocation',
  ],
]

const whole: readonly (readonly [string, string])[] = [
  [
    'Il affirme que les marins sont partis et que le port est vide, et que la mairie est fermée.',
    'les marins sont partis et que le port est vide, et que la mairie est fermée',
  ],
  [
    'Une femme de Brévane rapporte que de violents heurts ont eu lieu au port, que des gardes tiraient sur les marins et que la police a fui.',
    'de violents heurts ont eu lieu au port, que des gardes tiraient sur les marins et que la police a fui',
  ],
  [
    'Il promet de lutter contre la fraude, de placer le port sous la loi, et de ne pas forcer les marins à partir.',
    'lutter contre la fraude, de placer le port sous la loi, et de ne pas forcer les marins à partir',
  ],
  [
    'Elle a dit que la digue avait cédé, alors que le port était déjà vide.',
    'la digue avait cédé, alors que le port était déjà vide',
  ],
]

describe('What is said', () => {
  test.each(remarks)('is over where the report adds something of its own: %s', (text, ...content) => {
    expect(contentOf(text)).toEqual(content)
  })
  test.each(asked)('that is asked for is over where something is told of somebody: %s', (text, content) => {
    expect(contentOf(text)).toEqual([content])
  })
  test.each(whole)('goes on where the clause behind may be said as well: %s', (text, content) => {
    expect(contentOf(text)).toEqual([content])
  })
})
