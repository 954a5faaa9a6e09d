import { expect, test } from 'vitest'
import { soundReading } from '../../../test/sound-reading.ts'

/** The mentions of a text, as "words concept < concept it belongs to (as what)". */
function read(text: string): string[] {
  const { mentions = [], report } = soundReading({ text })
  return mentions.map(({ span, concept, under, as }) => {
    const above = under === null ? '' : ` < ${mentions[under]?.concept} (${as})`
    return `${report.text.slice(...span)} ${concept}${above}`
  })
}

test('words for one thing in two languages are mentions of one concept', () => {
  const italian = read('Il ministro ha detto che il governo ha inviato tremila soldati in Russia per la guerra.')
  const english = read('The minister said that the government has sent three thousand soldiers to Russia for the war.')
  const concepts = (mentions: readonly string[]) => mentions.map((mention) => mention.split(' ')[1])
  expect(concepts(italian)).toEqual(['minister', 'government', 'send', 'soldier', 'RU', 'war'])
  expect(concepts(english)).toEqual(concepts(italian))
})

test('what is sent and who sends it belong to the sending', () => {
  expect(read('Il governo di Seul ha inviato i soldati, ha detto ieri il ministro.')).toEqual(
    expect.arrayContaining(['governo government < send (subject)', 'soldati soldier < send (object)']),
  )
})

test('an adjective of nationality is a mention of its state', () => {
  expect(read('The South Korean minister resigned on Monday after the vote in the parliament.')[0]).toBe(
    'South Korean KR < minister (other)',
  )
})

test('a verb whose particle stands apart is one word', () => {
  expect(read('Der Minister trat am Montag nach langem Streit zurück, wie die Zeitung berichtet.')).toContain(
    'trat resign',
  )
})

test('a bound that the tree takes for a particle leaves the verb its meaning', () => {
  expect(read('The agency said that Velmar decided to send up to 12,000 soldiers to Russia.')).toContain(
    'send send < decide (other)',
  )
})

/** The names of a text, as "name < concept it belongs to (as what)". */
function names(text: string): string[] {
  const { names: called = [], mentions = [], report } = soundReading({ text })
  return called.map(({ span, under, as }) => {
    const above = under === null ? '' : ` < ${mentions[under]?.concept} (${as})`
    return `${report.text.slice(...span)}${above}`
  })
}

test('who is called by name belongs to what happens to him', () => {
  expect(names('La police a annoncé que Boris Tolvar a été tué près de la frontière.')).toContain(
    'Boris Tolvar < kill (object)',
  )
})

test('a name has its small words within', () => {
  expect(names('The army said that soldiers had captured Karim al-Tolvar in the north.')).toContain(
    'Karim al-Tolvar < capture (object)',
  )
})

test('a set phrase is found with an article or quotation marks within', () => {
  expect(read('Le ministre a dit que douze soldats ont perdu la vie.')).toEqual(
    expect.arrayContaining([expect.stringContaining('perdu la vie die')]),
  )
  expect(read('El ministro dijo que fue un "golpe" de Estado.')).toEqual(
    expect.arrayContaining([expect.stringContaining('golpe" de Estado coup')]),
  )
})

test('a phrase may begin with a pronoun', () => {
  expect(read('La policía dijo que el ministro se encuentra todavía en el palacio.')).toContain('se encuentra stay')
  expect(read("Le ministre a déclaré ne pas savoir où il se trouve, selon l'agence.")).toContain(
    'où il se trouve whereabouts < know (other)',
  )
})

test('a word that mostly means something else is no mention, and one in a set phrase is', () => {
  const concepts = (text: string) => read(text).map((mention) => mention.split(' < ')[0])
  expect(concepts("L'organisation a condamné les tirs.").join()).not.toContain('organise')
  expect(concepts('La organización condenó los disparos.').join()).not.toContain('organise')
  expect(concepts('Le mandat du président finit en juin.').join()).not.toContain('warrant')
  expect(concepts("Le juge a émis un mandat d'arrêt contre lui.")).toContain("mandat d'arrêt warrant")
  expect(concepts('Il mandato del presidente finisce a giugno.').join()).not.toContain('warrant')
  expect(concepts('Il giudice ha emesso un mandato di cattura.')).toContain('mandato di cattura warrant')
  expect(concepts('El proceso de transición continúa.').join()).not.toContain('trial')
  expect(concepts('El proceso judicial continúa.')).toContain('proceso judicial trial')
})
