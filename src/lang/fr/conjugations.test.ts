import { describe, expect, test } from 'vitest'
import { type Tense, tenseInWords } from '../../../test/tense-in-words.ts'
import { inflect } from '../../analysis/inflect.ts'
import type { FormFeatures } from '../conjugation.ts'
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
  test('affirmer goes through every tense', () => {
    expect(tense('affirmer', present)).toBe('affirme affirmes affirme affirmons affirmez affirment')
    expect(tense('affirmer', imperfect)).toBe('affirmais affirmais affirmait affirmions affirmiez affirmaient')
    expect(tense('affirmer', past)).toBe('affirmai affirmas affirma affirmâmes affirmâtes affirmèrent')
    expect(tense('affirmer', future)).toBe('affirmerai affirmeras affirmera affirmerons affirmerez affirmeront')
    expect(tense('affirmer', conditional)).toBe(
      'affirmerais affirmerais affirmerait affirmerions affirmeriez affirmeraient',
    )
    expect(tense('affirmer', subjunctive)).toBe('affirme affirmes affirme affirmions affirmiez affirment')
    expect(tense('affirmer', subjunctiveImperfect)).toBe(
      'affirmasse affirmasses affirmât affirmassions affirmassiez affirmassent',
    )
  })

  test.each([
    ['avertir', present, 'avertis avertis avertit avertissons avertissez avertissent'],
    ['avertir', past, 'avertis avertis avertit avertîmes avertîtes avertirent'],
    ['avertir', subjunctive, 'avertisse avertisses avertisse avertissions avertissiez avertissent'],
    ['répondre', present, 'réponds réponds répond répondons répondez répondent'],
    ['répondre', past, 'répondis répondis répondit répondîmes répondîtes répondirent'],
    ['attendre', conditional, 'attendrais attendrais attendrait attendrions attendriez attendraient'],
  ] as const)('%s in %j: %s', (lemma, of, forms) => {
    expect(tense(lemma, of)).toBe(forms)
  })
})

describe('spelling', () => {
  test.each([
    ['annoncer', present, 'annonce annonces annonce annonçons annoncez annoncent'],
    ['annoncer', past, 'annonçai annonças annonça annonçâmes annonçâtes annoncèrent'],
    ['exiger', imperfect, 'exigeais exigeais exigeait exigions exigiez exigeaient'],
    ['alléguer', present, 'allègue allègues allègue alléguons alléguez allèguent'],
    ['appeler', present, 'appelle appelles appelle appelons appelez appellent'],
    ['appeler', subjunctive, 'appelle appelles appelle appelions appeliez appellent'],
    ['rappeler', future, 'rappellerai rappelleras rappellera rappellerons rappellerez rappelleront'],
    ['rejeter', present, 'rejette rejettes rejette rejetons rejetez rejettent'],
    ['acheter', present, 'achète achètes achète achetons achetez achètent'],
    ['geler', future, 'gèlerai gèleras gèlera gèlerons gèlerez gèleront'],
    ['relever', present, 'relève relèves relève relevons relevez relèvent'],
    ['relever', past, 'relevai relevas releva relevâmes relevâtes relevèrent'],
    ['espérer', present, 'espère espères espère espérons espérez espèrent'],
    [
      'suggérer',
      future,
      'suggérerai/suggèrerai suggéreras/suggèreras suggérera/suggèrera suggérerons/suggèrerons suggérerez/suggèrerez suggéreront/suggèreront',
    ],
    ['protéger', past, 'protégeai protégeas protégea protégeâmes protégeâtes protégèrent'],
    ['employer', present, 'emploie emploies emploie employons employez emploient'],
    ['appuyer', future, 'appuierai appuieras appuiera appuierons appuierez appuieront'],
    ['essayer', present, 'essaie/essaye essaies/essayes essaie/essaye essayons essayez essaient/essayent'],
    ['créer', present, 'crée crées crée créons créez créent'],
    ['nier', imperfect, 'niais niais niait niions niiez niaient'],
  ] as const)('%s in %j: %s', (lemma, of, forms) => {
    expect(tense(lemma, of)).toBe(forms)
  })
})

describe('irregular verbs', () => {
  test.each([
    ['dire', present, 'dis dis dit disons dites disent'],
    ['dire', past, 'dis dis dit dîmes dîtes dirent'],
    ['prédire', present, 'prédis prédis prédit prédisons prédisez prédisent'],
    ['maudire', present, 'maudis maudis maudit maudissons maudissez maudissent'],
    ['faire', present, 'fais fais fait faisons faites font'],
    ['faire', subjunctive, 'fasse fasses fasse fassions fassiez fassent'],
    ['soutenir', present, 'soutiens soutiens soutient soutenons soutenez soutiennent'],
    ['soutenir', past, 'soutins soutins soutint soutînmes soutîntes soutinrent'],
    ['prévenir', future, 'préviendrai préviendras préviendra préviendrons préviendrez préviendront'],
    ['promettre', present, 'promets promets promet promettons promettez promettent'],
    ['admettre', past, 'admis admis admit admîmes admîtes admirent'],
    ['apprendre', present, 'apprends apprends apprend apprenons apprenez apprennent'],
    ['apprendre', subjunctive, 'apprenne apprennes apprenne apprenions appreniez apprennent'],
    ['écrire', imperfect, 'écrivais écrivais écrivait écrivions écriviez écrivaient'],
    ['conclure', present, 'conclus conclus conclut concluons concluez concluent'],
    ['conclure', past, 'conclus conclus conclut conclûmes conclûtes conclurent'],
    ['reconnaître', present, 'reconnais reconnais reconnaît/reconnait reconnaissons reconnaissez reconnaissent'],
    ['craindre', present, 'crains crains craint craignons craignez craignent'],
    ['enjoindre', past, 'enjoignis enjoignis enjoignit enjoignîmes enjoignîtes enjoignirent'],
    ['démentir', present, 'démens démens dément démentons démentez démentent'],
    ['démentir', past, 'démentis démentis démentit démentîmes démentîtes démentirent'],
    ['découvrir', present, 'découvre découvres découvre découvrons découvrez découvrent'],
    ['poursuivre', present, 'poursuis poursuis poursuit poursuivons poursuivez poursuivent'],
    ['produire', past, 'produisis produisis produisit produisîmes produisîtes produisirent'],
    ['prévoir', future, 'prévoirai prévoiras prévoira prévoirons prévoirez prévoiront'],
    ['recevoir', present, 'reçois reçois reçoit recevons recevez reçoivent'],
    ['croire', subjunctive, 'croie croies croie croyions croyiez croient'],
    ['mourir', conditional, 'mourrais mourrais mourrait mourrions mourriez mourraient'],
    ['envoyer', future, 'enverrai enverras enverra enverrons enverrez enverront'],
    ['extraire', past, '- - - - - -'],
    ['falloir', conditional, '- - faudrait - - -'],
    ['aller', present, 'vais vas va allons allez vont'],
    ['aller', subjunctive, 'aille ailles aille allions alliez aillent'],
    ['être', present, 'suis es est sommes êtes sont'],
    ['être', conditional, 'serais serais serait serions seriez seraient'],
    ['être', subjunctiveImperfect, 'fusse fusses fût fussions fussiez fussent'],
    ['avoir', present, 'ai as a avons avez ont'],
    ['avoir', conditional, 'aurais aurais aurait aurions auriez auraient'],
    ['pouvoir', present, 'peux peux peut pouvons pouvez peuvent'],
    ['devoir', past, 'dus dus dut dûmes dûtes durent'],
    ['vouloir', subjunctive, 'veuille veuilles veuille voulions vouliez veuillent'],
    ['savoir', future, 'saurai sauras saura saurons saurez sauront'],
  ] as const)('%s in %j: %s', (lemma, of, forms) => {
    expect(tense(lemma, of)).toBe(forms)
  })

  test.each([
    ['affirmer', 'affirmé affirmée affirmés affirmées', 'affirmant'],
    ['annoncer', 'annoncé annoncée annoncés annoncées', 'annonçant'],
    ['créer', 'créé créée créés créées', 'créant'],
    ['avertir', 'averti avertie avertis averties', 'avertissant'],
    ['dire', 'dit dite dits dites', 'disant'],
    ['promettre', 'promis promise promis promises', 'promettant'],
    ['inclure', 'inclus incluse inclus incluses', 'incluant'],
    ['exclure', 'exclu exclue exclus exclues', 'excluant'],
    ['offrir', 'offert offerte offerts offertes', 'offrant'],
    ['craindre', 'craint crainte craints craintes', 'craignant'],
    ['conduire', 'conduit conduite conduits conduites', 'conduisant'],
    ['nuire', 'nui nuie nuis nuies', 'nuisant'],
    ['dissoudre', 'dissous dissoute dissous dissoutes', 'dissolvant'],
    ['acquérir', 'acquis acquise acquis acquises', 'acquérant'],
    ['devoir', 'dû due dus dues', 'devant'],
    ['savoir', 'su sue sus sues', 'sachant'],
    ['être', 'été', 'étant'],
    ['avoir', 'eu eue eus eues', 'ayant'],
    ['extraire', 'extrait extraite extraits extraites', 'extrayant'],
  ])('%s has the participles %s and the form in -ant %s', (lemma, participles, gerund) => {
    const forms = inflect(lemma, conjugations)
    const of = (mood: FormFeatures['mood']) => forms.filter((form) => form.mood === mood).map((form) => form.form)
    expect(of('participle').join(' ')).toBe(participles)
    expect(of('gerund')).toEqual([gerund])
    expect(of('infinitive')).toEqual([lemma])
  })
})
