import { describe, expect, test } from 'vitest'
import { type Tense, tenseInWords } from '../../../test/tense-in-words.ts'
import { inflect } from '../../analysis/inflect.ts'
import { withoutPronoun, withPronouns } from '../../analysis/joined-pronouns.ts'
import { conjugations } from './conjugations.ts'

const tense = (lemma: string, of: Tense): string => tenseInWords(lemma, of, conjugations)

const present: Tense = ['indicative', 'present']
const imperfect: Tense = ['indicative', 'imperfect']
const past: Tense = ['indicative', 'past']
const future: Tense = ['indicative', 'future']
const conditional: Tense = ['conditional', 'present']
const subjunctive: Tense = ['subjunctive', 'present']
const subjunctiveImperfect: Tense = ['subjunctive', 'imperfect']

describe('regular verbs', () => {
  test('afirmar goes through every tense', () => {
    expect(tense('afirmar', present)).toBe('afirmo afirmas afirma afirmamos afirmáis afirman')
    expect(tense('afirmar', imperfect)).toBe('afirmaba afirmabas afirmaba afirmábamos afirmabais afirmaban')
    expect(tense('afirmar', past)).toBe('afirmé afirmaste afirmó afirmamos afirmasteis afirmaron')
    expect(tense('afirmar', future)).toBe('afirmaré afirmarás afirmará afirmaremos afirmaréis afirmarán')
    expect(tense('afirmar', conditional)).toBe('afirmaría afirmarías afirmaría afirmaríamos afirmaríais afirmarían')
    expect(tense('afirmar', subjunctive)).toBe('afirme afirmes afirme afirmemos afirméis afirmen')
    expect(tense('afirmar', subjunctiveImperfect)).toBe(
      'afirmara/afirmase afirmaras/afirmases afirmara/afirmase afirmáramos/afirmásemos afirmarais/afirmaseis ' +
        'afirmaran/afirmasen',
    )
  })

  test.each([
    ['responder', present, 'respondo respondes responde respondemos respondéis responden'],
    ['responder', past, 'respondí respondiste respondió respondimos respondisteis respondieron'],
    ['responder', future, 'responderé responderás responderá responderemos responderéis responderán'],
    ['admitir', present, 'admito admites admite admitimos admitís admiten'],
    ['admitir', imperfect, 'admitía admitías admitía admitíamos admitíais admitían'],
    ['admitir', conditional, 'admitiría admitirías admitiría admitiríamos admitiríais admitirían'],
    ['admitir', subjunctive, 'admita admitas admita admitamos admitáis admitan'],
  ] as const)('%s in %j: %s', (lemma, of, forms) => {
    expect(tense(lemma, of)).toBe(forms)
  })
})

describe('spelling', () => {
  test.each([
    ['indicar', past, 'indiqué indicaste indicó indicamos indicasteis indicaron'],
    ['entregar', subjunctive, 'entregue entregues entregue entreguemos entreguéis entreguen'],
    ['avanzar', subjunctive, 'avance avances avance avancemos avancéis avancen'],
    ['averiguar', past, 'averigüé averiguaste averiguó averiguamos averiguasteis averiguaron'],
    ['averiguar', present, 'averiguo averiguas averigua averiguamos averiguáis averiguan'],
    ['continuar', present, 'continúo continúas continúa continuamos continuáis continúan'],
    ['actuar', subjunctive, 'actúe actúes actúe actuemos actuéis actúen'],
    ['evaluar', past, 'evalué evaluaste evaluó evaluamos evaluasteis evaluaron'],
    ['anunciar', present, 'anuncio anuncias anuncia anunciamos anunciáis anuncian'],
    ['enviar', subjunctive, 'envíe envíes envíe enviemos enviéis envíen'],
    ['exigir', subjunctive, 'exija exijas exija exijamos exijáis exijan'],
    ['convencer', present, 'convenzo convences convence convencemos convencéis convencen'],
    ['reconocer', subjunctive, 'reconozca reconozcas reconozca reconozcamos reconozcáis reconozcan'],
    ['aparecer', present, 'aparezco apareces aparece aparecemos aparecéis aparecen'],
    ['nacer', present, 'nazco naces nace nacemos nacéis nacen'],
    ['distinguir', subjunctive, 'distinga distingas distinga distingamos distingáis distingan'],
  ] as const)('%s in %j: %s', (lemma, of, forms) => {
    expect(tense(lemma, of)).toBe(forms)
  })
})

describe('irregular verbs', () => {
  test.each([
    ['decir', present, 'digo dices dice decimos decís dicen'],
    ['decir', past, 'dije dijiste dijo dijimos dijisteis dijeron'],
    ['decir', subjunctive, 'diga digas diga digamos digáis digan'],
    [
      'contradecir',
      future,
      'contradiré/contradeciré contradirás/contradecirás contradirá/contradecirá ' +
        'contradiremos/contradeciremos contradiréis/contradeciréis contradirán/contradecirán',
    ],
    ['bendecir', future, 'bendeciré bendecirás bendecirá bendeciremos bendeciréis bendecirán'],
    ['negar', present, 'niego niegas niega negamos negáis niegan'],
    ['negar', subjunctive, 'niegue niegues niegue neguemos neguéis nieguen'],
    ['empezar', subjunctive, 'empiece empieces empiece empecemos empecéis empiecen'],
    ['recordar', present, 'recuerdo recuerdas recuerda recordamos recordáis recuerdan'],
    ['manifestar', present, 'manifiesto manifiestas manifiesta manifestamos manifestáis manifiestan'],
    ['reforzar', subjunctive, 'refuerce refuerces refuerce reforcemos reforcéis refuercen'],
    ['jugar', past, 'jugué jugaste jugó jugamos jugasteis jugaron'],
    ['entender', subjunctive, 'entienda entiendas entienda entendamos entendáis entiendan'],
    ['desmentir', past, 'desmentí desmentiste desmintió desmentimos desmentisteis desmintieron'],
    ['desmentir', subjunctive, 'desmienta desmientas desmienta desmintamos desmintáis desmientan'],
    ['advertir', present, 'advierto adviertes advierte advertimos advertís advierten'],
    ['pedir', present, 'pido pides pide pedimos pedís piden'],
    ['pedir', past, 'pedí pediste pidió pedimos pedisteis pidieron'],
    ['proseguir', subjunctive, 'prosiga prosigas prosiga prosigamos prosigáis prosigan'],
    ['elegir', present, 'elijo eliges elige elegimos elegís eligen'],
    ['morir', past, 'morí moriste murió morimos moristeis murieron'],
    ['adquirir', present, 'adquiero adquieres adquiere adquirimos adquirís adquieren'],
    ['producir', past, 'produje produjiste produjo produjimos produjisteis produjeron'],
    ['producir', present, 'produzco produces produce producimos producís producen'],
    ['concluir', present, 'concluyo concluyes concluye concluimos concluís concluyen'],
    ['concluir', past, 'concluí concluiste concluyó concluimos concluisteis concluyeron'],
    ['creer', past, 'creí creíste creyó creímos creísteis creyeron'],
    ['caer', present, 'caigo caes cae caemos caéis caen'],
    ['traer', past, 'traje trajiste trajo trajimos trajisteis trajeron'],
    ['oír', present, 'oigo oyes oye oímos oís oyen'],
    ['sonreír', present, 'sonrío sonríes sonríe sonreímos sonreís sonríen'],
    ['exponer', past, 'expuse expusiste expuso expusimos expusisteis expusieron'],
    ['proponer', future, 'propondré propondrás propondrá propondremos propondréis propondrán'],
    ['sostener', present, 'sostengo sostienes sostiene sostenemos sostenéis sostienen'],
    ['intervenir', past, 'intervine interviniste intervino intervinimos intervinisteis intervinieron'],
    ['hacer', past, 'hice hiciste hizo hicimos hicisteis hicieron'],
    ['prever', present, 'preveo prevés prevé prevemos prevéis prevén'],
    ['prever', past, 'preví previste previó previmos previsteis previeron'],
    ['prohibir', present, 'prohíbo prohíbes prohíbe prohibimos prohibís prohíben'],
    ['reunir', subjunctive, 'reúna reúnas reúna reunamos reunáis reúnan'],
    ['haber', present, 'he has ha/hay hemos habéis han'],
    ['haber', conditional, 'habría habrías habría habríamos habríais habrían'],
    ['ser', present, 'soy eres es somos sois son'],
    [
      'ser',
      subjunctiveImperfect,
      'fuera/fuese fueras/fueses fuera/fuese fuéramos/fuésemos fuerais/fueseis fueran/fuesen',
    ],
    ['estar', past, 'estuve estuviste estuvo estuvimos estuvisteis estuvieron'],
    ['estar', present, 'estoy estás está estamos estáis están'],
    ['ir', imperfect, 'iba ibas iba íbamos ibais iban'],
    ['ir', future, 'iré irás irá iremos iréis irán'],
    ['dar', past, 'di diste dio dimos disteis dieron'],
    ['dar', present, 'doy das da damos dais dan'],
    ['poder', conditional, 'podría podrías podría podríamos podríais podrían'],
    ['saber', subjunctive, 'sepa sepas sepa sepamos sepáis sepan'],
    ['soler', past, '- - - - - -'],
  ] as const)('%s in %j: %s', (lemma, of, forms) => {
    expect(tense(lemma, of)).toBe(forms)
  })

  test.each([
    ['afirmar', 'afirmado', 'afirmando'],
    ['decir', 'dicho', 'diciendo'],
    ['predecir', 'predicho', 'prediciendo'],
    ['maldecir', 'maldecido', 'maldiciendo'],
    ['proponer', 'propuesto', 'proponiendo'],
    ['hacer', 'hecho', 'haciendo'],
    ['escribir', 'escrito', 'escribiendo'],
    ['leer', 'leído', 'leyendo'],
    ['concluir', 'concluido', 'concluyendo'],
    ['descubrir', 'descubierto', 'descubriendo'],
    ['resolver', 'resuelto', 'resolviendo'],
    ['romper', 'roto', 'rompiendo'],
    ['corromper', 'corrompido', 'corrompiendo'],
    ['ver', 'visto', 'viendo'],
    ['prever', 'previsto', 'previendo'],
    ['reír', 'reído', 'riendo'],
    ['pedir', 'pedido', 'pidiendo'],
    ['morir', 'muerto', 'muriendo'],
    ['venir', 'venido', 'viniendo'],
    ['gruñir', 'gruñido', 'gruñendo'],
    ['ir', 'ido', 'yendo'],
  ])('%s has the participle %s and the gerund %s', (lemma, participle, gerund) => {
    const forms = inflect(lemma, conjugations)
    expect(forms.find((form) => form.mood === 'participle')?.form).toBe(participle)
    expect(forms.find((form) => form.mood === 'gerund')?.form).toBe(gerund)
  })
})

describe('joined pronouns', () => {
  const forms = inflect('decir', conjugations)
  const written = new Map(forms.map((form) => [form.form, [form]]))

  test.each(['decirle', 'decirse', 'diciéndoles', 'decírselo', 'diciéndoselo'])('%s is a form of decir', (word) => {
    expect(withoutPronoun(word, written, conjugations.enclitics).map((form) => form.lemma)).toEqual(['decir'])
  })

  test('a pronoun moves the accent of a gerund and not of an infinitive', () => {
    const joined = forms.flatMap((form) => withPronouns(form, conjugations.enclitics))
    expect(joined).toEqual(expect.arrayContaining(['decirle', 'diciéndole']))
  })
})
