import type { Hedges } from '../hedges.ts'

// biome-ignore format: lists of words
export const hedges: Hedges = {
  possible: [
    'può', 'possono', 'possa', 'possano', 'potesse', 'potessero', 'potrebbe', 'potrebbero', 'potremmo', 'potrei',
    'potrà', 'potranno', 'forse', 'possibilmente', 'potenzialmente', 'eventualmente', 'rischia', 'rischiano',
    'è possibile', 'sarebbe possibile', 'non esclude', 'non escludono', 'non si esclude', 'non è escluso',
    'non è da escludere', 'non sono da escludere', 'non escludere', 'non escludeva', 'non si può escludere',
    'non può escludere', 'non possono escludere',
    'non possiamo escludere',
  ],
  possiblePredicates: [
    'possibile', 'possibili', 'possibilità', 'potenziale', 'potenziali', 'eventuale', 'eventuali', 'ipotesi',
    'rischio', 'rischi',
  ],
  probable: [
    'probabilmente', 'verosimilmente', 'presumibilmente', 'con ogni probabilità', 'quasi certamente',
    'quasi sicuramente', 'dovrebbe', 'dovrebbero', 'dovremmo', 'sembra', 'sembrano', 'sembrava', 'sembravano',
    'sembrerebbe', 'sembrerebbero', 'pare', 'paiono', 'parrebbe', 'appare', 'appaiono', 'mi aspetto', 'ci aspettiamo',
  ],
  probablePredicates: ['probabile', 'probabili', 'verosimile', 'presumibile', 'attesa', 'atteso', 'attesi', 'attese'],
  improbable: [
    'improbabile', 'improbabili', 'poco probabile', 'difficilmente', 'non è probabile', 'non sembra', 'non sembrano',
    'non pare', 'non dovrebbe', 'non dovrebbero',
  ],
  impossible: [
    'non può', 'non possono', 'non poteva', 'non potevano', 'non potrà', 'non potranno', 'non potrebbe',
    'non potrebbero', 'non si può', 'non si possono', 'non possiamo', 'non posso',
  ],
  open: ['debba', 'debbano', 'va evitato'],
  duties: ['deve', 'devono', 'dobbiamo', 'bisogna', 'occorre'],
  reportive: [
    'a quanto pare', 'a quanto risulta', 'a quanto si apprende', 'da quanto si apprende', 'per quanto si apprende',
    'a quanto si dice', 'si dice che', 'si vocifera che', 'corre voce che',
  ],
  hypothetical: [
    'se', 'qualora', 'una volta', 'nel caso in cui', 'nel caso', 'in caso di', 'a condizione che', 'a patto che',
    'purché', 'altrimenti',
  ],
  suggestingCues: [
    'suggerisce', 'suggeriscono', 'suggerito', 'suggeriva', 'suggerivano', 'suggerendo', 'suggerire', 'ipotizza',
    'ipotizzano', 'ipotizzato', 'ipotizzando', 'ipotizzare', 'ventila', 'ventilato', 'speculazioni', 'speculazione',
    'ipotesi', 'esclude', 'escludono', 'possibilità', 'teme', 'temono', 'temeva', 'temevano', 'temendo', 'timore', 'timori',
  ],
  declines: [
    'nessun commento', 'no comment', 'preferito non commentare', 'né confermato né smentito',
    'né conferma né smentisce',
  ],
  refusals: [
    {
      openers: [
        'non può', 'non possono', 'non possiamo', 'non posso', 'non poteva', 'non potevano', 'non potrebbe',
        'non ha potuto', 'non hanno potuto', 'non abbiamo potuto', 'non è in grado', 'non sono in grado',
        'non siamo in grado', 'non era in grado', 'non è stato possibile', 'non è possibile', 'non era possibile',
        'non si può', 'non ha voluto', 'non hanno voluto', 'non vuole', 'non vogliono', 'rifiutato di',
        'rifiutata di', 'rifiutati di', 'rifiuta di', 'rifiutano di', 'evitato di',
      ],
      verbs: [
        'confermare', 'confermarlo', 'confermarla', 'commentare', 'commentarlo', 'verificare', 'smentire',
        'rispondere', 'precisare', 'pronunciarsi', 'esprimersi',
      ],
    },
    {
      openers: ['non ha', 'non hanno', 'non è stato', 'non è stata', 'non sono stati', 'non sono state', 'non abbiamo'],
      verbs: [
        'confermato', 'confermata', 'confermati', 'confermate', 'commentato', 'verificato', 'verificata',
        'verificati',
      ],
    },
    { openers: ['non'], verbs: ['conferma', 'confermano', 'commenta', 'commentano', 'confermiamo', 'commentiamo'] },
  ],
  negationsBefore: ['non', 'né', 'mai', 'neppure', 'nemmeno', 'neanche'],
  negativeSubjects: ['nessuno', 'nessuna', 'nessun', "nessun'", 'niente', 'nulla'],
  negationsBehind: [],
  negationEndings: [],
  notNegations: [
    'non solo', 'non soltanto', 'non è solo', 'non sono solo', 'non è soltanto', 'non è esclusa', 'se non',
    'non ha tardato a', 'non hanno tardato a', 'non tardò a', 'non ha esitato a', 'non hanno esitato a', 'non esitò a',
  ],
  onlyWords: ['soltanto', 'solamente', 'unicamente'],
  selves: ['io', 'noi'],
  wishes: ['sperare', 'augurare', 'auspicare', 'desiderare'],
  conditional: {
    auxiliaries: ['sarebbe', 'sarebbero', 'avrebbe', 'avrebbero'],
    notReportive: [
      'dovuto', 'dovuta', 'dovuti', 'dovute', 'potuto', 'potuta', 'potuti', 'potute', 'voluto', 'preferito',
      'meglio', 'peggio', 'opportuno', 'necessario', 'giusto', 'bello',
    ],
    passives: ['stato', 'stata', 'stati', 'state'],
    participleEndings: [
      'ato', 'ata', 'ati', 'ate', 'uto', 'uta', 'uti', 'ute', 'ito', 'ita', 'iti', 'ite', 'iso', 'isa', 'isi', 'ise',
      'eso', 'esa', 'esi', 'ese', 'usa', 'uso', 'usi', 'use', 'orto', 'orta', 'orti', 'orte', 'erto', 'erta', 'erti',
      'erte', 'etto', 'etta', 'etti', 'ette', 'atto', 'atta', 'atti', 'atte', 'otto', 'otta', 'otti', 'otte', 'isto',
      'ista', 'isti', 'iste', 'erso', 'ersa', 'ersi', 'erse', 'olto', 'olta', 'olti', 'olte', 'osto', 'osta', 'osti',
      'oste', 'esto', 'esta', 'esti', 'este', 'orso', 'orsa', 'orsi', 'orse', 'into', 'inta', 'inti', 'inte', 'unto',
      'unta', 'unti', 'unte', 'ritto', 'rotto', 'osso', 'ossa', 'ossi', 'osse', 'esso', 'essa', 'essi', 'esse',
    ],
    participleMarks: [],
    presentWords: ['già', 'ancora', 'attualmente', 'ormai', 'almeno', 'circa', 'oltre'],
    states: [
      'starebbe', 'starebbero', 'si troverebbe', 'si troverebbero', 'risulterebbe', 'risulterebbero', 'ammonterebbe',
      'ammonterebbero', 'mancherebbero',
    ],
    hearsayModals: [],
    perfectInfinitives: [],
    narrativeEndings: ['ò', 'ì', 'arono', 'irono', 'erono', 'ettero', 'ava', 'avano', 'eva', 'evano', 'iva', 'ivano'],
    weighing: [],
    settling: [],
    words: [],
    endings: ['rebbe', 'rebbero', 'remmo'],
  },
}
