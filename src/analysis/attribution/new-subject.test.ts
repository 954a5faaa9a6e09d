import { describe, expect, test } from 'vitest'
import { said } from '../../../test/sound-reading.ts'

type Case = readonly [text: string, ...expected: string[]]

const cases: readonly Case[] = [
  [
    'Les marins ont été pourchassés et des témoins oculaires disent que des barques ont brûlé.',
    'des témoins oculaires | disent | des barques ont brûlé',
  ],
  [
    'Mais les Norlandais sont impatients et beaucoup ont décidé de manifester dès mardi.',
    'beaucoup | ont décidé | manifester dès mardi',
  ],
  [
    "La guilde est loin (le 27 mars Radio Norland a rapporté qu'un proche du maire avait fui).",
    'Radio Norland | a rapporté | un proche du maire avait fui',
  ],
  [
    'Toujours est-il que Nadia a déclaré que cet accident ne la découragerait pas.',
    'Nadia | a déclaré | cet accident ne la découragerait pas',
  ],
  [
    'Les rebelles ont reconnu de lourdes pertes, mais affirmé avoir réussi une attaque contre le port.',
    'Les rebelles | ont reconnu | de lourdes pertes',
    'Les rebelles | affirmé | avoir réussi une attaque contre le port',
  ],
  [
    "L'une des principales reporters de la chaîne, Lara Motte, a raconté avoir été victime d'une attaque.",
    "L'une des principales reporters de la chaîne, Lara Motte | a raconté | avoir été victime d'une attaque",
  ],
  [
    "Le régime a été accusé vendredi par l'Alliance d'avoir miné les abords du port.",
    "l'Alliance | a été accusé | Le régime + d'avoir miné les abords du port",
  ],
  ["La situation pourrait s'arranger si les marins renoncent à leurs projets et décident de reculer."],
]

describe('The source of a cue', () => {
  test.each(cases)('is who stands nearest to its verb, in its own clause: %s', (text, ...expected) => {
    expect(said(text, 'fr')).toEqual(expected)
  })
})
