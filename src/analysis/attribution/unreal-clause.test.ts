import { describe, expect, test } from 'vitest'
import { said } from '../../../test/sound-reading.ts'

describe('what is only to be said, or as if', () => {
  test.each([
    ['it', "L'Alleanza ha distribuito radio affinché il generale dica: «Sono ancora vivo e non me ne vado»."],
    ['it', 'Il sindaco ha parlato come se avesse ammesso che il ponte è caduto.'],
    ['es', 'La emisora se creó para que el general pueda decir: «Aquí sigo, amigos míos, y no me voy».'],
    ['es', 'El general repartió radios para que los vecinos digan que todo está en calma.'],
    ['fr', "L'Alliance a distribué des radios pour que le général dise : « Je suis en vie et je reste ici »."],
    ['fr', "Le maire a parlé comme s'il avait admis que le pont était tombé."],
    ['en', 'The alliance handed out radios, and the general spoke as if he had said that the bridge was lost.'],
    ['de', 'Die Allianz verteilte Funkgeräte, damit der General sagt, dass er noch lebt.'],
    ['de', 'Der Bürgermeister sprach, als ob er gesagt hätte, dass die Brücke fällt.'],
  ])('nobody has said it (%s): %s', (language, text) => {
    expect(said(text, language)).toEqual([])
  })

  test.each([
    ['es', 'Los vecinos esperaron largo rato hasta que el puente cayó.'],
    ['es', 'Las protestas afectan a todos y crean el ambiente para que la gente haga locuras.'],
    ['it', 'Il pesce era stato giudicato avariato e buttato via prima che potesse arrivare al mercato.'],
    ['it', 'Il carico era stato giudicato guasto senza che nessuno lo aprisse.'],
    ['fr', "Les habitants ont attendu jusqu'à ce que le pont tombe."],
  ])('a conjunction of two words opens nothing that is said (%s): %s', (language, text) => {
    expect(said(text, language)).toEqual([])
  })

  test('behind a preposition that the verb takes, a clause is said', () => {
    expect(said('El ministro advirtió de que el puente caería.', 'es')).toEqual([
      'El ministro | advirtió | el puente caería',
    ])
  })
})
