import { describe, expect, test } from 'vitest'
import { attributionsInWords, soundReading } from '../../../test/sound-reading.ts'

/** The name of who speaks in each attribution; empty where it is left open. */
function speakers(text: string, language: string): readonly string[] {
  const { attributions, entities } = soundReading({ text, language, date: '2031-03-05' })
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  return attributions.map(({ speaker }) => names.get(speaker ?? '') ?? '')
}

describe('which words are the name of who speaks', () => {
  test.each([
    ['it', "L'ambasciatore negli Stati Federati (SFN), Dario Bellani, ha detto che il ponte cadrà.", 'Dario Bellani'],
    ['es', 'El secretario de la Unión Marítima (UMS), Jordi Lastra, dijo que el puente caerá.', 'Jordi Lastra'],
    ['fr', "L'ambassadeur aux États fédérés (EFN), Denis Lastre, a déclaré que le pont tombera.", 'Denis Lastre'],
    ['en', 'The ambassador to the Federated States (FSN), Denis Lastre, said the bridge would fall.', 'Denis Lastre'],
    ['de', 'Der Botschafter in den Bundesstaaten (FSN), Denis Lastre, sagte, die Brücke falle.', 'Denis Lastre'],
  ])('not the short name of a body in brackets (%s)', (language, text, name) => {
    expect(speakers(text, language)).toEqual([name])
  })

  test.each([
    ['it', 'Il ministro Mohamed Al Nadir ha detto che il ponte cadrà.'],
    ['es', '«No hay petróleo», dijo Mohamed Al Nadir, ministro de Energía.'],
    ['fr', 'Le ministre Mohamed Al Nadir a déclaré que le pont tombera.'],
    ['en', 'The minister, Mohamed Al Nadir, said that the bridge would fall.'],
    ['de', 'Minister Mohamed Al Nadir sagte, dass die Brücke falle.'],
  ])('with the short word in its middle (%s)', (language, text) => {
    expect(speakers(text, language)).toEqual(['Mohamed Al Nadir'])
  })

  test('not what stands before a colon', () => {
    expect(speakers('RT @lenka_: Yusuf Lastra pide a Odón renunciar.', 'es')).toEqual(['Yusuf Lastra'])
  })

  test.each([
    ['es', 'El portavoz del Consejo Sarveno —el instituto oficial de la lengua— afirmó que Ada estudió allí.'],
    ['fr', 'Le porte-parole du Conseil – un vieil ami – a déclaré que le pont tombera.'],
  ])('not what stands between dashes behind it (%s)', (language, text) => {
    expect(speakers(text, language)).toEqual([expect.stringMatching(/^porte-parole|^portavoz/u)])
  })

  test.each([
    ['es', 'Subsidiariamente pide dos años de plazo.'],
    ['es', 'Los sarvenos acuden a las urnas, pero también de alguna manera decidirán qué país quieren.'],
  ])('no adverb (%s): %s', (language, text) => {
    expect(speakers(text, language)).toEqual([''])
  })
})

describe('who is meant by what was said before', () => {
  test.each([
    [
      'es',
      'Los responsables de la prisión alertaron de su estado. Odón está enfermo, según fuentes del ministerio citadas por la cadena Lastra.',
    ],
    [
      'it',
      'I responsabili del carcere hanno detto che Odone è malato. Fonti del ministero citate dalla Norvapress hanno detto che sta bene.',
    ],
  ])('sources that are cited by somebody are not those of before (%s)', (language, text) => {
    const [first, second] = speakers(text, language)
    expect(second).toMatch(/^[Ff](?:uentes|onti)/u)
    expect(second).not.toBe(first)
  })

  test.each([
    ['es', 'El líder recibió a los vecinos, según el diario La Hoja. Prometió que el puente será reabierto.'],
    [
      'it',
      'Il premier ha incontrato i residenti, secondo il quotidiano La Foglia. Ha promesso che il ponte sarà riaperto.',
    ],
  ])('somebody told of may speak next as well as the source (%s)', (language, text) => {
    expect(speakers(text, language).at(-1)).toBe('')
  })

  test.each([
    ['es', 'Los vecinos consideran que el alcalde miente y teme perder el voto.'],
    ['it', 'I residenti dicono che il sindaco mente e teme il voto.'],
  ])('several do not share a verb for one (%s)', (language, text) => {
    expect(speakers(text, language).at(-1)).toBe('')
  })

  test('a name beside the verb is not passed over for who spoke before', () => {
    const text =
      'El testigo Marcos Peña dijo que hubo disparos. En otro golpe contra el líder, su primo Ahmed Dam, anunció que se iba.'
    expect(speakers(text, 'es').at(-1)).not.toBe('Marcos Peña')
  })
})

describe('where a source ends', () => {
  test.each([
    ['Según la BBC, miles de vecinos se manifestaban en la capital.', 'la BBC'],
    ['Según Wikilastra, los tres hijos del coronel llevan años manejando el puerto.', 'Wikilastra'],
    ['Según Marcos Peña, alcalde de Lastra, el puente caerá.', 'Marcos Peña, alcalde de Lastra'],
  ])('before the subject of the clause that it tells: %s', (text, source) => {
    const [attribution] = attributionsInWords(soundReading({ text, language: 'es', date: '2031-03-05' }))
    expect(attribution?.source).toEqual([source])
  })

  test('nobody is the source where it only was told', () => {
    const text = 'Las ciudades de Lastra y Norva, según se informó, fueron bombardeadas durante la noche.'
    const [attribution] = attributionsInWords(soundReading({ text, language: 'es', date: '2031-03-05' }))
    expect(attribution?.source).toEqual([])
  })

  test('whom somebody told something does not say it', () => {
    const text = 'Londres comunicó a Mohamed Lastra que exige la salida del rey.'
    expect(speakers(text, 'es')).not.toContain('Mohamed Lastra')
  })

  test('a person of whom a group is does not speak for it', () => {
    const text = 'Los políticos de la era del derrocado presidente Hosni Lastra esperan ser los favoritos.'
    expect(speakers(text, 'es')).toEqual([expect.stringMatching(/^políticos/u)])
  })
})

describe('a place that is taken', () => {
  test.each([
    ['it', 'Il sindaco è accusato della strage dai residenti: almeno 74 persone sono morte.'],
    ['es', 'Marcos Peña está acusado de fraude: murieron al menos 74 personas en el puente.'],
    ['it', 'Le domande sono esaminate secondo le modalità del bando.'],
  ])('what stands behind the colon nobody is said to have said (%s): %s', (language, text) => {
    expect(speakers(text, language)).toEqual([])
  })

  test('a quotation behind a later clause is not the first subject’s', () => {
    const text =
      'Las navieras aceptan las normas, pero eso no calma a la embajada, que en mayo redacta otro informe: «Sarvenia es un lugar muy difícil».'
    expect(speakers(text, 'es')).not.toContain('navieras')
  })
})
