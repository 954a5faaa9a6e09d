import { describe, expect, test } from 'vitest'
import { type Tense, tenseInWords } from '../../../test/tense-in-words.ts'
import { inflect } from '../../analysis/inflect.ts'
import type { FormFeatures } from '../conjugation.ts'
import { conjugations } from './conjugations.ts'

const tense = (lemma: string, of: Tense): string => tenseInWords(lemma, of, conjugations)

/** The forms without a person, variants after a stroke. */
function nominal(lemma: string, mood: FormFeatures['mood']): string {
  const forms = inflect(lemma, conjugations).filter((form) => form.mood === mood)
  return forms.map((form) => form.form).join('/')
}

const present: Tense = ['indicative', 'present']
const past: Tense = ['indicative', 'past']
const subjunctive: Tense = ['subjunctive', 'present']
const subjunctivePast: Tense = ['subjunctive', 'past']

describe('regular verbs', () => {
  test('sagen goes through every tense', () => {
    expect(tense('sagen', present)).toBe('sage sagst sagt sagen sagt sagen')
    expect(tense('sagen', past)).toBe('sagte sagtest sagte sagten sagtet sagten')
    expect(tense('sagen', subjunctive)).toBe('sage sagest sage sagen saget sagen')
    expect(tense('sagen', subjunctivePast)).toBe('sagte sagtest sagte sagten sagtet sagten')
    expect(nominal('sagen', 'infinitive')).toBe('sagen')
    expect(nominal('sagen', 'participle')).toBe('gesagt')
    expect(nominal('sagen', 'gerund')).toBe('sagend')
  })

  test.each([
    ['fordern', present, 'fordere forderst fordert fordern fordert fordern'],
    ['fordern', subjunctive, 'fordere - fordere fordern - fordern'],
    ['zweifeln', present, 'zweifle/zweifele zweifelst zweifelt zweifeln zweifelt zweifeln'],
    ['zweifeln', past, 'zweifelte zweifeltest zweifelte zweifelten zweifeltet zweifelten'],
    ['dementieren', past, 'dementierte dementiertest dementierte dementierten dementiertet dementierten'],
  ] as const)('%s in %j: %s', (lemma, of, forms) => {
    expect(tense(lemma, of)).toBe(forms)
  })
})

describe('spelling', () => {
  test.each([
    ['berichten', present, 'berichte berichtest berichtet berichten berichtet berichten'],
    ['melden', past, 'meldete meldetest meldete meldeten meldetet meldeten'],
    ['leugnen', present, 'leugne leugnest leugnet leugnen leugnet leugnen'],
    ['rechnen', past, 'rechnete rechnetest rechnete rechneten rechnetet rechneten'],
    ['warnen', past, 'warnte warntest warnte warnten warntet warnten'],
    ['schätzen', present, 'schätze schätzt schätzt schätzen schätzt schätzen'],
    ['begrüßen', present, 'begrüße begrüßt begrüßt begrüßen begrüßt begrüßen'],
    ['reisen', present, 'reise reist reist reisen reist reisen'],
  ] as const)('%s in %j: %s', (lemma, of, forms) => {
    expect(tense(lemma, of)).toBe(forms)
  })
})

describe('irregular verbs', () => {
  test.each([
    ['sein', present, 'bin bist ist sind seid sind'],
    ['sein', subjunctive, 'sei seist/seiest sei seien seiet seien'],
    ['sein', subjunctivePast, 'wäre wärest wäre wären wäret wären'],
    ['haben', present, 'habe hast hat haben habt haben'],
    ['haben', subjunctive, 'habe habest habe haben habet haben'],
    ['haben', subjunctivePast, 'hätte hättest hätte hätten hättet hätten'],
    ['werden', present, 'werde wirst wird werden werdet werden'],
    ['werden', past, 'wurde wurdest wurde wurden wurdet wurden'],
    ['werden', subjunctivePast, 'würde würdest würde würden würdet würden'],
    ['können', present, 'kann kannst kann können könnt können'],
    ['können', subjunctivePast, 'könnte könntest könnte könnten könntet könnten'],
    ['müssen', present, 'muss musst muss müssen müsst müssen'],
    ['sollen', present, 'soll sollst soll sollen sollt sollen'],
    ['sollen', subjunctive, 'solle sollest solle sollen sollet sollen'],
    ['wollen', past, 'wollte wolltest wollte wollten wolltet wollten'],
    ['wissen', present, 'weiß weißt weiß wissen wisst wissen'],
    ['wissen', subjunctive, 'wisse wissest wisse wissen wisset wissen'],
    ['geben', present, 'gebe gibst gibt geben gebt geben'],
    ['angeben', past, 'angab angabst angab angaben angabt angaben'],
    ['halten', present, 'halte hältst hält halten haltet halten'],
    ['lesen', present, 'lese liest liest lesen lest lesen'],
    ['sprechen', subjunctivePast, 'spräche sprächest spräche sprächen sprächet sprächen'],
    ['bestreiten', past, 'bestritt bestrittest bestritt bestritten bestrittet bestritten'],
    ['hinweisen', past, 'hinwies hinwiesest hinwies hinwiesen hinwiest hinwiesen'],
    ['schreien', past, 'schrie schriest schrie schrien schriet schrien'],
    ['bringen', past, 'brachte brachtest brachte brachten brachtet brachten'],
    [
      'stehen',
      subjunctivePast,
      'stünde/stände stündest/ständest stünde/stände stünden/ständen stündet/ständet stünden/ständen',
    ],
    ['tun', present, 'tue tust tut tun tut tun'],
    ['einräumen', past, 'einräumte einräumtest einräumte einräumten einräumtet einräumten'],
  ] as const)('%s in %j: %s', (lemma, of, forms) => {
    expect(tense(lemma, of)).toBe(forms)
  })

  test.each([
    ['ankündigen', 'angekündigt', 'ankündigen/anzukündigen'],
    ['mitteilen', 'mitgeteilt', 'mitteilen/mitzuteilen'],
    ['hinzufügen', 'hinzugefügt', 'hinzufügen/hinzuzufügen'],
    ['zurückweisen', 'zurückgewiesen', 'zurückweisen/zurückzuweisen'],
    ['einräumen', 'eingeräumt', 'einräumen/einzuräumen'],
    ['vorbereiten', 'vorbereitet', 'vorbereiten/vorzubereiten'],
    ['anerkennen', 'anerkannt', 'anerkennen/anzuerkennen'],
    ['zugestehen', 'zugestanden', 'zugestehen/zuzugestehen'],
    ['bestätigen', 'bestätigt', 'bestätigen'],
    ['erklären', 'erklärt', 'erklären'],
    ['beantworten', 'beantwortet', 'beantworten'],
    ['widersprechen', 'widersprochen', 'widersprechen'],
    ['wiederholen', 'wiederholt', 'wiederholen'],
    ['verstehen', 'verstanden', 'verstehen'],
    ['gestehen', 'gestanden', 'gestehen'],
    ['dementieren', 'dementiert', 'dementieren'],
    ['verlieren', 'verloren', 'verlieren'],
    ['essen', 'gegessen', 'essen'],
    ['gehören', 'gehört', 'gehören'],
    ['rechtfertigen', 'gerechtfertigt', 'rechtfertigen'],
    ['sein', 'gewesen', 'sein'],
    ['werden', 'geworden/worden', 'werden'],
    ['verwenden', 'verwendet/verwandt', 'verwenden'],
  ])('%s has the participle %s and the infinitives %s', (lemma, participle, infinitives) => {
    expect(nominal(lemma, 'participle').split('/').sort()).toEqual(participle.split('/').sort())
    expect(nominal(lemma, 'infinitive')).toBe(infinitives)
  })

  test('a weak verb that is not listed has no participle rather than a wrong one', () => {
    expect(nominal('quarren', 'participle')).toBe('')
  })
})
