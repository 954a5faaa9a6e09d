import { describe, expect, test } from 'vitest'
import { said } from '../../../test/sound-reading.ts'

type Case = readonly [text: string, ...expected: string[]]

const sources: readonly Case[] = [
  [
    "L'engin tiré lundi visait selon un responsable norlandais de la Défense la ville de Brévane.",
    "un responsable norlandais de la Défense | selon | L'engin tiré lundi visait + la ville de Brévane",
  ],
  [
    "Il s'agit là selon le procureur de la Cour d'une «nouvelle forme de chantage» de la part du maire.",
    "le procureur de la Cour | selon | Il s'agit là + d'une «nouvelle forme de chantage» de la part du maire",
  ],
  [
    "Il y a un autre motif, selon le professeur : les crues de l'an dernier.",
    "le professeur | selon | Il y a un autre motif + les crues de l'an dernier",
  ],
  [
    "Selon Jean-Louis Le Tavel, journaliste à L'Écho, certains os pourraient appartenir à des chevaux.",
    "Jean-Louis Le Tavel, journaliste à L'Écho | Selon | certains os pourraient appartenir à des chevaux",
  ],
  [
    'Selon le blog Norland Libre [en anglais], cette vidéo montre une barque.',
    'le blog Norland Libre [en anglais] | Selon | cette vidéo montre une barque',
  ],
]

const clauses: readonly Case[] = [
  [
    'Il est difficile de savoir à quel point le trafic était répandu, mais selon les informations des enquêteurs, des centaines de barques ont été vendues.',
    'les informations des enquêteurs | selon | des centaines de barques ont été vendues',
  ],
  [
    'Revin était devenu en 1994 chef du port et, de l’avis de nombreux marins, il avait gardé son bureau.',
    'nombreux marins | de l’avis de | il avait gardé son bureau',
  ],
  [
    "La cause du naufrage, d'après l'armée norlandaise, serait un défaut de la coque.",
    "l'armée norlandaise | d'après | La cause du naufrage + serait un défaut de la coque",
  ],
  [
    'Milan, qui aurait péri lors de la crue mais qui, selon des informations de presse, notamment parues dans L’Écho, aurait en réalité survécu.',
    'des informations de presse | selon | qui + aurait en réalité survécu',
  ],
  [
    'La crue en Norland a fait des milliers de morts selon Aldo Revin, et poussé près de 750.000 personnes à fuir, selon l’Alliance.',
    'Aldo Revin | selon | La crue en Norland a fait des milliers de morts',
    'l’Alliance | selon | poussé près de 750.000 personnes à fuir',
  ],
]

const participles: readonly Case[] = [
  [
    'Cette photo montre un jeune marin abattu, selon des témoins, par un tireur embusqué.',
    'des témoins | selon | un jeune marin abattu + par un tireur embusqué',
  ],
  [
    'Elle se déchaîne contre les frappes motivées, selon elle, par la soif de pétrole.',
    'elle | selon | les frappes motivées + par la soif de pétrole',
  ],
]

const heard: readonly Case[] = [
  [
    'Un millier de personnes ont été tuées dans cette ville, a-t-on indiqué lundi de sources médicales.',
    'sources médicales | a + indiqué | Un millier de personnes ont été tuées dans cette ville',
  ],
  [
    'Deux ponts ont été coupés, a-t-on appris jeudi auprès de la mairie de Brévane.',
    'la mairie de Brévane | a + appris | Deux ponts ont été coupés',
  ],
]

describe('A source phrase', () => {
  test.each(sources)('is over where the clause goes on behind it: %s', (text, ...expected) => {
    expect(said(text, 'fr')).toEqual(expected)
  })
  test.each(clauses)('tells the clause that it stands in: %s', (text, ...expected) => {
    expect(said(text, 'fr')).toEqual(expected)
  })
  test.each(participles)('amid what a participle tells of a noun is about that alone: %s', (text, ...expected) => {
    expect(said(text, 'fr')).toEqual(expected)
  })
})

describe('What was heard without a subject', () => {
  test.each(heard)('has those for its source from whom it was heard: %s', (text, ...expected) => {
    expect(said(text, 'fr')).toEqual(expected)
  })
})
