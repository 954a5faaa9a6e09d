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

describe('a name between commas belongs to the office before it where something else follows', () => {
  test.each([
    [
      'it',
      'Per il segretario della lega, Ugo Bianchi, "il governo deve intervenire".',
      'il segretario della lega, Ugo Bianchi',
    ],
    ['en', 'According to the mayor, Jon Rell, the bridge is shut.', 'the mayor, Jon Rell'],
    ['it', 'Secondo la polizia, Anna Velm, 34 anni, è morta.', 'la polizia'],
    ['it', 'Secondo il ministro, Anna Velm, Marco Rossi e Ugo Bianchi sono liberi.', 'il ministro'],
  ])('(%s) %s', (language, text, source) => {
    expect(said(text, language)[0]?.split(' | ')[0]).toBe(source)
  })
})

describe('those before or beside whom somebody speaks say nothing', () => {
  test.each([
    ['it', '«Mi hanno ingannato», ha aggiunto davanti ai giudici.'],
    ['it', '«Mi hanno ingannato», ha detto insieme al collega.'],
    ['es', '"Me engañaron", declaró frente a los periodistas.'],
    ['es', '"Me engañaron", dijo junto al ministro.'],
    ['es', '"Me engañaron", dijo durante el juicio.'],
  ])('(%s) %s', (language, text) => {
    expect(said(text, language)[0]?.split(' | ')[0]).toBe('')
  })

  test.each([
    ['it', '«Mi hanno ingannato», ha detto ieri davanti ai giudici il ministro.', 'il ministro'],
    ['es', '"Me engañaron", dijeron al menos tres testigos.', 'al menos tres testigos'],
  ])('but who is named behind them does (%s): %s', (language, text, source) => {
    expect(said(text, language)[0]?.split(' | ')[0]).toBe(source)
  })
})

describe('who stands right before the verb speaks, and not the one of whom it is said', () => {
  test.each([
    ['Die frühere Ministerin Ada Lind nannte Rand einen „wahren Patrioten“.', 'Die frühere Ministerin Ada Lind'],
    ['Oppositionsführer Jan Moos nannte Scholl einen „Klempner der Macht“.', 'Oppositionsführer Jan Moos'],
    ['Am Montag nannte Scholl den Plan „unseriös“.', 'Scholl'],
  ])('%s', (text, source) => {
    expect(said(text, 'de')[0]?.split(' | ')[0]).toBe(source)
  })
})

test('what is thought of somebody is not what they think', () => {
  expect(said('A man believed to be her husband screamed at the car.', 'en')).toEqual([])
  expect(said('Nothing has changed since student protests that preceded the fall of the junta.', 'en')).toEqual([])
})

test('a word that is quoted alone is a sentence, though it may be an abbreviation', () => {
  expect(
    said('Asked whether she would resign, the minister said: "No." Pressed further, she refused to answer.', 'en')[0],
  ).toBe('the minister | said | No')
})

test('what somebody denied, admitted or reported doing is what they say', () => {
  expect(said('The minister denied taking bribes.', 'en')).toEqual(['The minister | denied | taking bribes'])
  expect(said('Residents reported hearing explosions near the port.', 'en')).toEqual([
    'Residents | reported | hearing explosions near the port',
  ])
  expect(said('He stopped talking and left the room.', 'en')).toEqual([])
})

test('what a headline is about is nobody who speaks in it', () => {
  const body = 'The article tells of what happened yesterday in the town, with many details of the day.'
  const speaker = (headline: string) => said(`${headline}\n\n${body}`, 'en').map((one) => one.split(' | ')[0])
  expect(speaker('Football: Velmo beat Tarsia')).toEqual([])
  expect(speaker('Exclusive: Velmar sends missiles')).toEqual([])
  expect(speaker('Police: Man shot neighbour')).toEqual(['Police'])
})

test('a day before a verb is not its subject, and what a dash opens is told alone', () => {
  expect(said('Este martes ha anunciado que el comité se reunirá.', 'es')[0]?.split(' | ')[0]).toBe('')
  const aside =
    'Buscan al capitán -cuyo paradero se ignora, según afirmó el presidente del consejo, Marco Rand- y a sus hombres.'
  expect(said(aside, 'es')[0]?.split(' | ')[2]).toBe('cuyo paradero se ignora')
})

describe('a condition and what follows from it are said together', () => {
  test.each([
    [
      'it',
      'Il ministro ha detto che se i colloqui falliscono, scatteranno le sanzioni.',
      'se i colloqui falliscono, scatteranno le sanzioni',
    ],
    [
      'en',
      'The minister said if the talks failed, sanctions would follow.',
      'if the talks failed, sanctions would follow',
    ],
    ['en', 'He asked if the talks had failed.', 'the talks had failed'],
  ])('(%s) %s', (language, text, content) => {
    expect(said(text, language)[0]?.split(' | ')[2]).toBe(content)
  })
})

describe('what only looks like one of these is left as it is', () => {
  test.each([
    ['en', '"We are ready," the mayor said to the Herald.', 'the mayor | said | We are ready'],
    [
      'en',
      'Tom Orr, of Amnesty International, said 20 had died.',
      'Tom Orr, of Amnesty International | said | 20 had died',
    ],
    [
      'en',
      'The report said the charges, which the minister denies, were serious.',
      'The report | said | the charges, which the minister denies, were serious',
    ],
    [
      'es',
      'La policía dijo que el documento que cita el juez no existe.',
      'La policía | dijo | el documento que cita el juez no existe',
    ],
    [
      'es',
      'Según Luis Mora, jueces, ministros y diputados cobraron.',
      'Luis Mora | Según | jueces, ministros y diputados cobraron',
    ],
    ['es', 'Este domingo anunciaron los sindicatos una huelga.', 'los sindicatos | anunciaron | una huelga'],
    [
      'de',
      'Der Sprecher sagte, er wisse nicht, was die Polizei bestreite.',
      'Der Sprecher | sagte | er wisse nicht, was die Polizei bestreite',
    ],
    [
      'it',
      'Secondo il procuratore, Marco Neri, il killer, avrebbe sparato due volte.',
      'il procuratore | Secondo | Marco Neri, il killer, avrebbe sparato due volte',
    ],
    ['de', 'Der Bürgermeister von Velmo sagte, alles sei gut.', 'Der Bürgermeister von Velmo | sagte | alles sei gut'],
    ['de', 'Der Sprecher sagte der Zeitung, die Lage sei ernst.', 'Der Sprecher | sagte | die Lage sei ernst'],
  ])('(%s) %s', (language, text, expected) => {
    expect(said(text, language)[0]).toBe(expected)
  })
})
