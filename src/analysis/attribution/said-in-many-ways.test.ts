import { describe, expect, test } from 'vitest'
import { said, soundReading } from '../../../test/sound-reading.ts'

type Case = readonly [text: string, expected: string]

/** One statement in the ways in which a language words it; some verbs are spelled like a noun or an adjective. */
const ways: Readonly<Record<string, readonly Case[]>> = {
  it: [
    ['«Il ponte è chiuso», ha detto a margine del vertice Rita Sarti.', 'Rita Sarti | ha detto | Il ponte è chiuso'],
    [
      '«Il ponte è chiuso», gli ha risposto a stretto giro Rita Sarti.',
      'Rita Sarti | gli ha risposto | Il ponte è chiuso',
    ],
    ['Il ponte, conferma il ministro, è chiuso da ieri.', 'il ministro | conferma | Il ponte + è chiuso da ieri'],
    ['Il ministro precisa che il ponte è chiuso.', 'Il ministro | precisa | il ponte è chiuso'],
    ['Il ministro conferma di aver chiuso il ponte.', 'Il ministro | conferma | aver chiuso il ponte'],
    [
      'Il ministro ha spiegato, tra le altre cose, di voler chiudere il ponte.',
      'Il ministro | ha spiegato | voler chiudere il ponte',
    ],
    [
      'Secondo il ministro, che ieri ha visitato la zona, il ponte è chiuso.',
      'il ministro | Secondo | il ponte è chiuso',
    ],
  ],
  fr: [
    ['« Le pont est fermé », a dit en marge du sommet Rita Sarti.', 'Rita Sarti | a dit | Le pont est fermé'],
    ['« Le pont est fermé », a déclaré à la presse Rita Sarti.', 'Rita Sarti | a déclaré | Le pont est fermé'],
    ['Le pont, a précisé Rita Sarti, est fermé.', 'Rita Sarti | a précisé | Le pont + est fermé'],
    ['Comme l’a confirmé Rita Sarti, le pont est fermé.', 'Rita Sarti | a confirmé | le pont est fermé'],
    ['À en croire le ministre, le pont est fermé.', 'le ministre | À en croire | le pont est fermé'],
    ['Le pont est fermé, selon le ministre, qui a visité le chantier hier.', 'le ministre | selon | Le pont est fermé'],
  ],
  es: [
    ['«El puente está cerrado», dijo al margen de la cumbre Rita Sarti.', 'Rita Sarti | dijo | El puente está cerrado'],
    ['"El puente", confirmó la ministra, "sigue cerrado".', 'la ministra | confirmó | El puente + sigue cerrado'],
    ['El puente, explicó Rita Sarti, está cerrado.', 'Rita Sarti | explicó | El puente + está cerrado'],
    [
      'El ministro ha declarado este martes haber recibido una carta.',
      'El ministro | ha declarado | haber recibido una carta',
    ],
    [
      'El puente está cerrado, informó la televisión estatal, que citó a vecinos.',
      'la televisión estatal | informó | El puente está cerrado',
    ],
  ],
  de: [
    [
      '»Die Brücke ist gesperrt«, sagte am Rande des Gipfels Rita Sarti.',
      'Rita Sarti | sagte | Die Brücke ist gesperrt',
    ],
    ['Die Brücke, betonte der Minister, sei gesperrt.', 'der Minister | betonte | Die Brücke + sei gesperrt'],
    ['Der Minister bestritt, die Brücke gesperrt zu haben.', 'Der Minister | bestritt | die Brücke gesperrt zu haben'],
  ],
  en: [
    [
      'The minister, asked by reporters, confirmed on Tuesday that the bridge is closed.',
      'The minister | confirmed | the bridge is closed',
    ],
    ['The minister insisted on Tuesday that the bridge is closed.', 'The minister | insisted | the bridge is closed'],
    [
      '“The bridge is closed,” insisted Rita Sarti on the sidelines of the summit.',
      'Rita Sarti | insisted | The bridge is closed',
    ],
    [
      'According to the minister, who visited the site on Monday, the bridge is closed.',
      'the minister | According to | the bridge is closed',
    ],
    [
      'At least 34 people died, according to the coastguard, which had put the toll at 29.',
      'the coastguard | according to | At least 34 people died',
    ],
    ['They “had a plan for the bridge,” said Rita Sarti.', 'Rita Sarti | said | They “had a plan for the bridge,”'],
    ['The mayor is “very tired,” Sarti told reporters on Monday.', 'Sarti | told | The mayor is “very tired,”'],
    [
      'Council leader Peter Wosu told a packed meeting that the vote had been unanimous.',
      'Council leader Peter Wosu | told | the vote had been unanimous',
    ],
    [
      'According to documents seen by the Courier, investigators found files.',
      'documents | According to | investigators found files',
    ],
    ['The minister said, for his part, that the bridge is closed.', 'The minister | said | the bridge is closed'],
  ],
}

describe.each(Object.entries(ways))('what somebody says, worded in %s', (language, cases) => {
  test.each(cases)('%s', (text, expected) => {
    expect(said(text, language)[0]).toBe(expected)
  })
})

test('whom somebody talks to is not who said it', () => {
  expect(said('"No nos iremos", añade en declaraciones a la agencia Norte.', 'es')).toEqual([
    ' | añade | No nos iremos',
  ])
  expect(said('« Le pont est fermé », a annoncé à l’agence Tarsia Notizie Valentine Sapou.', 'fr')).toEqual([])
})

test('a noun before a relative clause is no verb', () => {
  expect(said('Gli unici testimoni che hanno parlato vivono a Tolvara.', 'it')).toEqual([])
  expect(said('Una nota che il ministero ha diffuso dice altro.', 'it')).toEqual([])
})

/** Who speaks in each attribution. */
function speakers(text: string, language: string): readonly string[] {
  const reading = soundReading({ text, language, date: '2031-03-05' })
  const names = new Map(reading.entities.map(({ id, name }) => [id, name]))
  return reading.attributions.map(({ speaker }) => names.get(speaker ?? '') ?? '')
}

test.each([
  [
    'en',
    'Tom Brand, the mayor, said the bridge is closed. Governor Paul Hart arrived. He said the damage was serious.',
    'Paul Hart',
  ],
  [
    'it',
    '«È chiuso», ha detto Tommaso Branda. Paolo Arti ha visitato il ponte. Ha detto che il danno è grave.',
    'Paolo Arti',
  ],
  [
    'fr',
    '« C’est fermé », a dit Thomas Brand. Le préfet, Paul Arti, a visité le pont. Il a dit que le dégât est grave.',
    'Paul Arti',
  ],
  [
    'es',
    '«Está cerrado», dijo Tomás Branda. El gobernador Pablo Artiga visitó el puente. Dijo que el daño es grave.',
    'Pablo Artiga',
  ],
  [
    'de',
    '»Sie ist zu«, sagte Thomas Brandt. Der Minister Paul Arndt besuchte die Brücke. Er sagte, der Schaden sei groß.',
    'Paul Arndt',
  ],
])('a pronoun means whom the sentence before tells of, and not who spoke before that (%s)', (language, text, who) => {
  expect(speakers(text, language).at(-1)).toBe(who)
})

test('a pronoun that may mean a body with its gender is no person of whom was spoken before', () => {
  const text =
    'Le maire, Pascal Gérin, a promis une réponse. Le groupe Valt a refusé de commenter. Il affirme avoir payé.'
  expect(speakers(text, 'fr').at(-1)).toBe('Valt')
})

test('the noun for a woman is not meant by a pronoun for a man', () => {
  const text = '»Das geht nicht«, schrieb die Sprecherin, Mira Sand. Er schließe einen Rücktritt nicht aus.'
  expect(speakers(text, 'de').at(-1)).toBe('')
})

test('whose lawyer somebody is does not tell what a pronoun for the lawyer is', () => {
  const text = 'The claim is false, her lawyer, Simon Ade, said. He described it as premature.'
  expect(speakers(text, 'en').at(-1)).toBe('Simon Ade')
})

test('a relative pronoun for people is none of the matter that they know of', () => {
  const text = 'Two officials familiar with the inquiry, who asked not to be named, said that the bridge is closed.'
  expect(speakers(text, 'en').every((name) => name !== 'inquiry')).toBe(true)
})

test('what is told behind a quotation by another source is not the quotation', () => {
  const text = '"No hay indicios", declaró Julián Echev, quien fue destituido esa tarde, según dos fuentes.'
  expect(said(text, 'es')).toEqual([
    'Julián Echev | declaró | No hay indicios',
    'dos fuentes | según | quien fue destituido esa tarde',
  ])
})

test('what happened is no source of a headline', () => {
  const headline = 'Brückensperrung in Lahrstadt: Ministerium weist Vorwürfe zurück'
  const reading = soundReading({
    headline,
    text: `${headline}\n\nDie Brücke ist seit gestern gesperrt.`,
    language: 'de',
  })
  expect(reading.attributions.filter(({ cue }) => reading.report.text.slice(...(cue[0] ?? [0, 0])) === ':')).toEqual([])
})

test.each([
  ['who makes sure of something', 'Une poignée d’hommes s’assure qu’aucun touriste ne s’approche.'],
  ['who sentences somebody', 'Le juge avait condamné à mort les six infirmières pour erreur médicale.'],
  [
    'the forces of order',
    'Des clichés montraient des actes commis par les forces de l’ordre que le journal a pu diffuser.',
  ],
  [
    'who walks about behind a decree that calls for something',
    'Des gens marchaient après un édit religieux (fatwa) appelant au meurtre.',
  ],
  ['who is only named as people call them', 'Ces « Ultras », comme on les appelle, sont le fer de lance du port.'],
  ['who never asked for something', 'Tolvara n’a pas reconnu le conseil et n’a jamais demandé le départ du maire.'],
  ['a law that somebody only wishes for', 'Il n’y eut pas de loi qui garantisse le droit de négocier.'],
])('%s says nothing', (_, text) => {
  expect(said(text, 'fr')).toEqual([])
})

test('what somebody stops short of saying is not said', () => {
  expect(said('She stopped short of criticising the company.', 'en')).toEqual([])
  expect(said('Le ministre s’est gardé de condamner l’attaque.', 'fr')).toEqual([])
})

test.each([
  ['Le préfet a insisté sur la nécessité d’une digue.', 'Le préfet | a insisté | la nécessité d’une digue'],
  ['Le préfet s’est félicité de la décision du maire.', 'Le préfet | s’est félicité | la décision du maire'],
  ['Le préfet s’est dit favorable à une enquête.', 'Le préfet | s’est dit favorable | une enquête'],
  ['Le préfet a plaidé pour une fermeture du port.', 'Le préfet | a plaidé | une fermeture du port'],
  ['Le préfet a fait part de son inquiétude.', 'Le préfet | a fait part de | son inquiétude'],
  ['Le préfet a écarté toute fermeture du port.', 'Le préfet | a écarté | toute fermeture du port'],
  ['Le maire a de nouveau dénoncé les violences.', 'Le maire | a de nouveau dénoncé | les violences'],
  ['La mairie a elle aussi démenti ces accusations.', 'La mairie | a elle aussi démenti | ces accusations'],
  ['« Nous avions froid », se souvient Anna Morel.', 'Anna Morel | se souvient | Nous avions froid'],
])('in French a matter stands behind the preposition of its verb: %s', (text, expected) => {
  expect(said(text, 'fr')).toEqual([expected])
})

test('« écarter » somebody denies nothing', () => {
  expect(said('La police a écarté les manifestants.', 'fr')).toEqual([])
})

test.each([
  [
    'Le port n’est pas en mesure de confirmer ces chiffres.',
    'Le port | n’est pas en mesure de confirmer | ces chiffres',
  ],
  ['Le ministère n’a ni confirmé ni démenti ces chiffres.', 'Le ministère | n’a ni confirmé ni démenti | ces chiffres'],
  ['Le ministère se refuse à tout commentaire.', 'Le ministère | se refuse à tout commentaire | '],
])('whoever will not say declines: %s', (text, expected) => {
  expect(said(text, 'fr')).toEqual([expected])
  expect(soundReading({ text, language: 'fr' }).attributions[0]?.act).toBe('decline-to-confirm')
})
