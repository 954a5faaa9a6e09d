import { describe, expect, test } from 'vitest'
import { type Tense, tenseInWords } from '../../../test/tense-in-words.ts'
import { inflect } from '../../analysis/inflect.ts'
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
  test('affermare goes through every tense', () => {
    expect(tense('affermare', present)).toBe('affermo affermi afferma affermiamo affermate affermano')
    expect(tense('affermare', imperfect)).toBe('affermavo affermavi affermava affermavamo affermavate affermavano')
    expect(tense('affermare', past)).toBe('affermai affermasti affermò affermammo affermaste affermarono')
    expect(tense('affermare', future)).toBe('affermerò affermerai affermerà affermeremo affermerete affermeranno')
    expect(tense('affermare', conditional)).toBe(
      'affermerei affermeresti affermerebbe affermeremmo affermereste affermerebbero',
    )
    expect(tense('affermare', subjunctive)).toBe('affermi affermi affermi affermiamo affermiate affermino')
    expect(tense('affermare', subjunctiveImperfect)).toBe(
      'affermassi affermassi affermasse affermassimo affermaste affermassero',
    )
  })

  test.each([
    ['credere', past, 'credei/credetti credesti credé/credette/credè credemmo credeste crederono/credettero'],
    ['credere', subjunctive, 'creda creda creda crediamo crediate credano'],
    ['avvertire', present, 'avverto avverti avverte avvertiamo avvertite avvertono'],
    ['smentire', present, 'smentisco smentisci smentisce smentiamo smentite smentiscono'],
    ['smentire', subjunctive, 'smentisca smentisca smentisca smentiamo smentiate smentiscano'],
    ['smentire', past, 'smentii smentisti smentì smentimmo smentiste smentirono'],
  ] as const)('%s in %j: %s', (lemma, of, forms) => {
    expect(tense(lemma, of)).toBe(forms)
  })
})

describe('spelling', () => {
  test.each([
    ['indicare', present, 'indico indichi indica indichiamo indicate indicano'],
    ['negare', future, 'negherò negherai negherà negheremo negherete negheranno'],
    ['annunciare', present, 'annuncio annunci annuncia annunciamo annunciate annunciano'],
    ['annunciare', future, 'annuncerò annuncerai annuncerà annunceremo annuncerete annunceranno'],
    ['appoggiare', conditional, 'appoggerei appoggeresti appoggerebbe appoggeremmo appoggereste appoggerebbero'],
    ['consigliare', future, 'consiglierò consiglierai consiglierà consiglieremo consiglierete consiglieranno'],
    ['inviare', present, 'invio invii invia inviamo inviate inviano'],
    ['inviare', subjunctive, 'invii invii invii inviamo inviate inviino'],
  ] as const)('%s in %j: %s', (lemma, of, forms) => {
    expect(tense(lemma, of)).toBe(forms)
  })
})

describe('irregular verbs', () => {
  test.each([
    ['dire', present, 'dico dici dice diciamo dite dicono'],
    ['dire', imperfect, 'dicevo dicevi diceva dicevamo dicevate dicevano'],
    ['contraddire', past, 'contraddissi contraddicesti contraddisse contraddicemmo contraddiceste contraddissero'],
    ['esporre', present, 'espongo esponi espone esponiamo esponete espongono'],
    ['proporre', future, 'proporrò proporrai proporrà proporremo proporrete proporranno'],
    ['sostenere', present, 'sostengo sostieni sostiene sosteniamo sostenete sostengono'],
    ['ritenere', past, 'ritenni ritenesti ritenne ritenemmo riteneste ritennero'],
    ['fare', present, 'faccio fai fa facciamo fate fanno'],
    ['rendere', past, 'resi rendesti rese rendemmo rendeste resero'],
    ['ammettere', past, 'ammisi ammettesti ammise ammettemmo ammetteste ammisero'],
    ['chiedere', past, 'chiesi chiedesti chiese chiedemmo chiedeste chiesero'],
    ['sapere', subjunctive, 'sappia sappia sappia sappiamo sappiate sappiano'],
    ['vedere', future, 'vedrò vedrai vedrà vedremo vedrete vedranno'],
    ['prevedere', future, 'prevederò prevederai prevederà prevederemo prevederete prevederanno'],
    ['intervenire', present, 'intervengo intervieni interviene interveniamo intervenite intervengono'],
    ['scegliere', present, 'scelgo scegli sceglie scegliamo scegliete scelgono'],
    ['produrre', past, 'produssi producesti produsse producemmo produceste produssero'],
    ['uscire', present, 'esco esci esce usciamo uscite escono'],
    ['morire', present, 'muoio muori muore moriamo morite muoiono'],
    ['essere', present, "sono sei è/e' siamo siete sono"],
    ['essere', conditional, 'sarei saresti sarebbe saremmo sareste sarebbero'],
    ['avere', present, 'ho hai ha abbiamo avete hanno'],
    ['potere', present, 'posso puoi può possiamo potete possono'],
    ['dovere', present, 'devo/debbo devi deve dobbiamo dovete devono/debbono'],
    ['volere', future, 'vorrò vorrai vorrà vorremo vorrete vorranno'],
    ['stare', past, 'stetti stesti stette stemmo steste stettero'],
  ] as const)('%s in %j: %s', (lemma, of, forms) => {
    expect(tense(lemma, of)).toBe(forms)
  })

  test.each([
    ['affermare', 'affermato', 'affermando'],
    ['dire', 'detto', 'dicendo'],
    ['proporre', 'proposto', 'proponendo'],
    ['fare', 'fatto', 'facendo'],
    ['rispondere', 'risposto', 'rispondendo'],
    ['scrivere', 'scritto', 'scrivendo'],
    ['leggere', 'letto', 'leggendo'],
    ['concludere', 'concluso', 'concludendo'],
    ['uccidere', 'ucciso', 'uccidendo'],
    ['riconoscere', 'riconosciuto', 'riconoscendo'],
    ['esprimere', 'espresso', 'esprimendo'],
    ['insistere', 'insistito', 'insistendo'],
    ['aggiungere', 'aggiunto', 'aggiungendo'],
    ['scoprire', 'scoperto', 'scoprendo'],
    ['venire', 'venuto', 'venendo'],
    ['cedere', 'ceduto', 'cedendo'],
    ['concedere', 'concesso', 'concedendo'],
  ])('%s has the participle %s and the gerund %s', (lemma, participle, gerund) => {
    const forms = inflect(lemma, conjugations)
    expect(forms.find((form) => form.mood === 'participle')?.form).toBe(participle)
    expect(forms.find((form) => form.mood === 'gerund')?.form).toBe(gerund)
  })
})
