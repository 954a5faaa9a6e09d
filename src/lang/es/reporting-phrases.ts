import type { ReportingVerb } from '../language.ts'

/** Adjectives in their four forms, as they stand behind «mostrarse» and «declararse». */
// biome-ignore format: a list of words
const sure = [
  'convencido', 'convencida', 'convencidos', 'convencidas', 'seguro', 'segura', 'seguros', 'seguras', 'persuadido',
  'persuadida', 'persuadidos', 'persuadidas', 'confiado', 'confiada', 'confiados', 'confiadas', 'optimista',
  'optimistas', 'esperanzado', 'esperanzada', 'esperanzados', 'esperanzadas',
]
// biome-ignore format: a list of words
const ready = ['dispuesto', 'dispuesta', 'dispuestos', 'dispuestas']
// biome-ignore format: a list of words
const minded = [
  'preocupado', 'preocupada', 'preocupados', 'preocupadas',
  'satisfecho', 'satisfecha', 'satisfechos', 'satisfechas', 'partidario', 'partidaria', 'partidarios', 'partidarias',
  'favorable', 'favorables', 'contrario', 'contraria', 'contrarios', 'contrarias', 'abierto', 'abierta', 'abiertos',
  'abiertas', 'sorprendido', 'sorprendida', 'sorprendidos', 'sorprendidas',
]

/** Verbs that report only with the words that follow them: «dar a conocer». */
// biome-ignore format: a table
export const reportingPhrases: readonly ReportingVerb[] = [
  { lemma: 'dar', kind: 'speech', act: 'assert', frames: ['that', 'object', 'quote'], followedBy: [
    'a conocer', 'a entender', 'cuenta de', 'cuenta', 'por hecho', 'por sentado', 'por cierto', 'por seguro',
  ] },
  { lemma: 'dar', kind: 'speech', act: 'order', frames: [
    'that', 'to',
  ], followedBy: [
    'orden', 'instrucciones', 'la orden',
  ] },
  { lemma: 'declarar', kind: 'speech', act: 'believe', frames: ['that', 'quote'], followedBy: sure },
  { lemma: 'declarar', kind: 'speech', act: 'other', frames: ['that', 'to', 'quote'], followedBy: minded },
  { lemma: 'declarar', kind: 'speech', act: 'promise', frames: ['that', 'to', 'quote'], followedBy: ready },
  { lemma: 'declarar', kind: 'speech', act: 'deny', frames: ['quote'], followedBy: ['inocente', 'inocentes'] },
  { lemma: 'declarar', kind: 'speech', act: 'confirm', frames: ['quote'], followedBy: ['culpable', 'culpables'] },
  { lemma: 'decir', kind: 'speech', act: 'believe', frames: ['that', 'quote'], followedBy: sure },
  { lemma: 'decir', kind: 'speech', act: 'other', frames: ['that', 'to', 'quote'], followedBy: minded },
  { lemma: 'decir', kind: 'speech', act: 'promise', frames: ['that', 'to', 'quote'], followedBy: ready },
  { lemma: 'dejar', kind: 'speech', act: 'assert', frames: ['that', 'quote'], followedBy: [
    'claro', 'entrever', 'caer', 'patente', 'constancia', 'sentado', 'dicho', 'entender',
  ] },
  { lemma: 'echar', kind: 'speech', act: 'accuse', frames: ['quote'], followedBy: ['en cara', 'la culpa'] },
  { lemma: 'emitir', kind: 'speech', act: 'warn', frames: [
    'that', 'quote',
  ], followedBy: [
    'una alerta', 'una advertencia',
  ] },
  { lemma: 'estar', kind: 'thought', act: 'believe', frames: ['that'], followedBy: [
    'convencido', 'convencida', 'convencidos', 'convencidas', 'seguro', 'segura', 'seguros', 'seguras', 'persuadido',
    'persuadida',
  ] },
  { lemma: 'expresar', kind: 'speech', act: 'other', frames: ['that'], followedBy: [
    'su temor', 'su preocupación', 'su deseo', 'su esperanza', 'su confianza', 'su convicción', 'el temor',
    'el deseo', 'la esperanza',
  ] },
  { lemma: 'hablar', kind: 'speech', act: 'assert', frames: ['indefinite', 'quote'], followedBy: ['de', 'del'] },
  { lemma: 'hacer', kind: 'speech', act: 'assert', frames: ['that', 'quote'], followedBy: [
    'saber', 'notar', 'ver', 'constar', 'hincapié en', 'énfasis en', 'público', 'pública',
  ] },
  { lemma: 'hacer', kind: 'speech', act: 'demand', frames: ['that', 'quote'], followedBy: ['un llamamiento', 'un llamado'],
    governs: ['a', 'al', 'contra'], calls: true },
  { lemma: 'dirigir', kind: 'speech', act: 'demand', frames: ['quote'], followedBy: ['un llamamiento', 'un llamado'],
    governs: ['a', 'al'], calls: true },
  { lemma: 'lanzar', kind: 'speech', act: 'demand', frames: ['quote'], followedBy: ['un llamamiento', 'un llamado'],
    governs: ['a', 'al', 'contra'], calls: true },
  { lemma: 'lanzar', kind: 'speech', act: 'warn', frames: ['that', 'quote'], followedBy: [
    'la alerta', 'una alerta', 'una advertencia', 'un aviso',
  ] },
  { lemma: 'llamar', kind: 'speech', act: 'demand', frames: ['to', 'someone-to', 'quote'], followedBy: ['a'], governs: ['a', 'al'] },
  { lemma: 'mostrar', kind: 'speech', act: 'believe', frames: ['that', 'to', 'quote'], followedBy: sure },
  { lemma: 'mostrar', kind: 'speech', act: 'other', frames: ['that', 'to', 'quote'], followedBy: minded },
  { lemma: 'mostrar', kind: 'speech', act: 'promise', frames: ['that', 'to', 'quote'], followedBy: ready },
  { lemma: 'poner', kind: 'speech', act: 'assert', frames: ['that', 'quote'], followedBy: [
    'de manifiesto', 'de relieve', 'el acento en', 'sobre la mesa',
  ] },
  { lemma: 'poner', kind: 'speech', act: 'deny', frames: ['that', 'object'], followedBy: [
    'en duda', 'en cuestión', 'en entredicho',
  ] },
  { lemma: 'salir', kind: 'speech', act: 'assert', frames: ['quote'], followedBy: ['al paso'] },
  { lemma: 'sacar', kind: 'speech', act: 'assert', frames: ['quote'], followedBy: ['a la luz'] },
  { lemma: 'tener', kind: 'perception', act: 'assert', frames: [
    'that',
  ], followedBy: [
    'conocimiento de', 'constancia de',
  ] },
  { lemma: 'tomar', kind: 'speech', act: 'assert', frames: ['quote'], followedBy: ['la palabra'] },
  { lemma: 'dar', kind: 'speech', act: 'deny', frames: ['words'], followedBy: ['marcha atrás'], takesBack: true },
]
