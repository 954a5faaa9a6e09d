import type { ClosedClasses } from '../language.ts'
import { frequentVerbs } from './frequent-verbs.ts'
import { verbHomographs } from './verb-homographs.ts'

// biome-ignore format: lists of words
const prepositions = [
  'di', "d'", 'a', 'ad', 'da', 'in', 'con', 'su', 'per', 'tra', 'fra',
  'del', 'dello', "dell'", 'della', 'dei', 'degli', 'delle', 'al', 'allo', "all'", 'alla', 'ai', 'agli', 'alle',
  'dal', 'dallo', "dall'", 'dalla', 'dai', 'dagli', 'dalle', 'nel', 'nello', "nell'", 'nella', 'nei', 'negli', 'nelle',
  'sul', 'sullo', "sull'", 'sulla', 'sui', 'sugli', 'sulle', 'col', "coll'", 'coi', 'pel',
  'contro', 'verso', 'senza', 'dopo', 'durante', 'entro', 'oltre', 'sotto', 'sopra', 'presso', 'lungo', 'mediante',
  'tramite', 'nonostante', 'malgrado', 'attraverso', 'circa', 'davanti', 'dietro', 'dentro', 'fuori', 'fino', 'sino',
  'vicino', 'lontano', 'accanto', 'intorno', 'attorno', 'insieme', 'rispetto', 'riguardo', 'eccetto', 'tranne', 'salvo',
  'escluso', 'secondo', 'prima', 'via', 'causa', 'previa', 'previo', 'ex', 'pro',
]

/** The closed classes of Italian. */
// biome-ignore format: lists of words
export const closedClasses: ClosedClasses = {
  determiners: [
    'il', 'lo', "l'", 'la', 'i', 'gli', "gl'", 'le', 'un', 'uno', "un'", 'una', 'ogni', 'alcun', 'alcuno', 'alcuna',
    'alcuni', 'alcune', 'qualche', 'nessun', 'nessuno', 'nessuna', "nessun'", 'ciascun', 'ciascuno', 'ciascuna',
    'qualsiasi', 'qualunque', 'tutto', 'tutta', 'tutti', 'tutte', 'molti', 'molte', 'molta', 'pochi', 'poche', 'poca',
    'tanti', 'tante', 'tanta', 'troppi', 'troppe', 'troppa', 'parecchi', 'parecchie', 'diversi', 'diverse', 'vari',
    'varie', 'altro', 'altra', 'altri', 'altre', "un'altra", 'entrambi', 'entrambe', 'ambedue', 'numerosi', 'numerose',
    'svariati', 'svariate', 'certi', 'certe', 'tale', 'tali',
  ],
  possessives: [
    'mio', 'mia', 'miei', 'mie', 'tuo', 'tua', 'tuoi', 'tue', 'suo', 'sua', 'suoi', 'sue', 'nostro', 'nostra', 'nostri',
    'nostre', 'vostro', 'vostra', 'vostri', 'vostre', 'loro', 'proprio', 'propria', 'propri', 'proprie', 'altrui',
  ],
  demonstratives: [
    'questo', 'questa', 'questi', 'queste', "quest'", 'quello', 'quella', 'quelli', 'quelle', 'quel', 'quei', 'quegli',
    "quell'", 'codesto', 'codesta', 'stesso', 'stessa', 'stessi', 'stesse', 'medesimo', 'medesima', 'medesimi',
    'medesime', 'ciò', 'costui', 'costei', 'costoro', 'colui', 'colei', 'coloro', 'tale', 'tali', 'simile', 'simili',
  ],
  personalPronouns: [
    'io', 'tu', 'lui', 'lei', 'egli', 'ella', 'esso', 'essa', 'noi', 'voi', 'loro', 'essi', 'esse', 'me', 'te', 'sé',
  ],
  relativePronouns: ['che', 'cui', 'quale', 'quali', 'chi', 'chiunque', 'quanto', 'quanti', 'quante', 'dove', 'ove'],
  interrogatives: [
    'chi', 'che', 'cosa', "cos'", 'come', "com'", 'dove', "dov'", 'quando', 'quanto', 'quanta', 'quanti', 'quante',
    "quant'", 'quale', 'quali', 'qual', 'perché', "perche'",
  ],
  prepositions,
  genitives: ['di', "d'", 'del', 'dello', "dell'", 'della', 'dei', 'degli', 'delle'],
  titlePrepositions: [
    'per', 'a', 'ad', 'al', 'allo', "all'", 'alla', 'ai', 'agli', 'alle', 'in', 'nel', 'nello', "nell'", 'nella', 'nei',
    'negli', 'nelle', 'presso', 'con', 'senza',
  ],
  coordinators: [
    'e', 'ed', 'o', 'od', 'oppure', 'ovvero', 'ossia', 'né', 'ma', 'però', 'bensì', 'tuttavia', 'eppure', 'anzi', 'quindi',
    'dunque', 'perciò', 'pertanto', 'nonché', "nonche'", 'cioè', "cioe'", 'infatti', 'sicché', 'altrimenti',
  ],
  subordinators: [
    'perché', "perche'", 'poiché', "poiche'", 'siccome', 'giacché', 'affinché', 'finché', 'benché', 'sebbene', 'quando',
    'mentre', 'appena', 'se', "s'", 'qualora', 'purché', 'nonostante', 'malgrado', 'anziché', 'piuttosto', 'come',
    'dove', 'cosicché', 'perchè', 'poichè', 'affinchè', 'finchè', 'purchè', 'ove', 'quantunque', 'ancorché', 'laddove',
    'dopo', 'prima', 'allorché', 'ogniqualvolta', 'tranne', 'salvo', 'fuorché',
  ],
  complementisers: ['che', "ch'"],
  questionComplementisers: ['se', "s'"],
  infinitiveMarkers: ['di', "d'", 'a', 'ad'],
  negations: ['non', 'né', "ne'", 'mai', 'nemmeno', 'neanche', 'neppure', 'mica', 'affatto', 'senza', 'no'],
  adverbs: [
    'abbastanza', 'adesso', 'affatto', 'allora', 'almeno', 'altresì', 'altrettanto', 'altrove', 'anche', 'ancora',
    'anzitutto', 'appena', 'appieno', 'apposta', 'appunto', 'assai', 'assieme', 'attualmente', 'bene', 'ben', 'ci',
    'comunque', 'così', "cosi'", 'cioè', 'davvero', 'dapprima', 'domani', 'dopodomani', 'dovunque', 'dunque', 'ecco',
    'eventualmente', 'finalmente', 'finora', 'forse', 'già', "gia'", 'giammai', 'ieri', 'indietro', 'infatti', 'infine',
    'innanzitutto', 'inoltre', 'insieme', 'intanto', 'invano', 'invece', 'laggiù', 'lassù', 'là', 'lì', 'magari', 'mai',
    'male', 'meglio', 'meno', 'mica', 'molto', 'neanche', 'nemmeno', 'neppure', 'niente', 'nuovamente', 'oggi', 'oggigiorno',
    'oltre', 'oltretutto', 'ora', 'oramai', 'ormai', 'ovunque', 'peggio', 'peraltro', 'perfino', 'perlomeno', 'persino',
    'piano', 'più', "piu'", 'piuttosto', 'poco', 'poi', 'presto', 'prima', 'proprio', 'pure', 'pur', 'purtroppo',
    'quasi', 'quassù', 'quaggiù', 'qua', 'qui', 'quindi', 'sempre', 'semmai', 'sennò', 'solo', 'soltanto', 'soprattutto',
    'sovente', 'spesso', 'stamani', 'stamane', 'stamattina', 'stanotte', 'stasera', 'subito', 'talora', 'talvolta',
    'tanto', 'tardi', 'troppo', 'tuttavia', 'tuttora', 'ufficialmente', 'via', 'viceversa', 'volentieri', 'dopo',
    'addirittura', 'altrimenti', 'anzi', 'dentro', 'fuori', 'avanti', 'accanto', 'attorno', 'intorno', 'vicino',
    'lontano', 'sotto', 'sopra', 'altresi', 'nondimeno', 'ciononostante', 'perciò', 'pertanto', 'però',
  ],
  adverbEndings: ['mente'],
  notAdverbs: ['clemente', 'demente', 'inclemente', 'mente', 'semente', 'veemente'],
  cliticPronouns: [
    'mi', 'ti', 'si', 'ci', 'vi', 'lo', "l'", 'la', 'li', 'le', 'gli', 'ne', "n'", 'me', 'te', 'se', 'ce', 've', "m'",
    "t'", "s'", "c'", "v'", 'glielo', 'gliela', 'glieli', 'gliele', 'gliene',
  ],
  auxiliaries: ['avere', 'essere', 'venire', 'stare'],
  modals: ['potere', 'dovere', 'volere', 'sapere'],
  verbs: frequentVerbs,
  notFinite: verbHomographs,
  dropsSubject: true,
}
