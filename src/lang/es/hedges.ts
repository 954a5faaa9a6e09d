import type { Hedges } from '../hedges.ts'

// biome-ignore format: lists of words
export const hedges: Hedges = {
  possible: [
    'puede', 'pueden', 'pueda', 'puedan', 'podría', 'podrían', 'podríamos', 'pudiera', 'pudieran', 'pudiese',
    'pudiesen', 'podrá', 'podrán', 'quizá', 'quizás', 'tal vez', 'acaso', 'a lo mejor', 'posiblemente',
    'potencialmente', 'eventualmente', 'es posible', 'sería posible', 'cabe la posibilidad', 'existe la posibilidad',
    'no descarta', 'no descartan', 'no descartó', 'no ha descartado', 'no descartar', 'no descartaba', 'no excluir', 'no se descarta', 'no excluye', 'no se excluye',
    'no es imposible', 'no puede descartarse', 'no se puede descartar', 'no puede descartar', 'corre el riesgo',
    'corren el riesgo', 'amenaza con', 'amenazan con',
    ...['pudo', 'pudieron'].flatMap((modal) =>
      ['haber', 'deberse', 'causar', 'provocar', 'originar', 'originarse', 'desencadenar', 'tratarse', 'influir'].map(
        (verb) => `${modal} ${verb}`,
      ),
    ),
  ],
  possiblePredicates: [
    'posible', 'posibles', 'posibilidad', 'posibilidades', 'potencial', 'potenciales', 'eventual', 'eventuales',
    'hipótesis', 'riesgo', 'riesgos', 'plausible', 'plausibles', 'factible', 'factibles',
  ],
  probable: [
    'probablemente', 'seguramente', 'presumiblemente', 'previsiblemente', 'con toda probabilidad', 'muy posiblemente',
    'casi con seguridad', 'debería', 'deberían', 'deberíamos', 'parece', 'parecen', 'parecía', 'parecían',
    'parecería', 'aparentemente', 'debe de', 'deben de', 'preveo', 'prevemos',
  ],
  probablePredicates: [
    'probable', 'probables', 'verosímil', 'verosímiles', 'previsible', 'previsibles', 'presumible', 'esperado',
    'esperada', 'esperados', 'esperadas',
  ],
  improbable: [
    'improbable', 'improbables', 'poco probable', 'poco probables', 'difícilmente', 'no parece', 'no parecen',
    'no debería', 'no deberían', 'no es probable', 'dudoso', 'dudosa',
  ],
  impossible: [
    'no puede', 'no pueden', 'no podía', 'no podían', 'no podrá', 'no podrán', 'no podría', 'no podrían', 'no pudo',
    'no pudieron', 'no podemos', 'no puedo', 'no se puede', 'no se pueden', 'es imposible', 'imposible que',
  ],
  open: [
    'deba', 'deban', 'conviene', 'es necesario',
  ],
  duties: ['debe', 'deben', 'debemos', 'hay que', 'tiene que', 'tienen que', 'ha de', 'han de'],
  reportive: [
    'al parecer', 'según parece', 'por lo visto', 'presuntamente', 'supuestamente', 'se dice que', 'se rumorea que',
    'corre el rumor', 'según se dice', 'según trascendió', 'según se supo', 'dizque', 'presunto', 'presunta',
    'presuntos', 'presuntas', 'supuesto', 'supuesta', 'supuestos', 'supuestas',
  ],
  hypothetical: [
    'si', 'de no', 'una vez', 'en caso de', 'en caso de que', 'en el caso de que', 'siempre que', 'siempre y cuando',
    'a condición de', 'con tal de', 'a menos que', 'a no ser que', 'de lo contrario', 'salvo que',
  ],
  suggestingCues: [
    'sugiere', 'sugieren', 'sugirió', 'sugirieron', 'sugerido', 'sugería', 'sugerían', 'sugiriendo', 'sugerir',
    'especula', 'especulan', 'especuló', 'especulado', 'especulando', 'especulaciones', 'especulación', 'hipótesis',
    'baraja', 'barajan', 'barajó', 'insinúa', 'insinuó', 'descarta', 'descartan', 'posibilidad', 'apunta', 'apuntan',
    'teme', 'temen', 'temía', 'temían', 'temió', 'temieron', 'temiendo', 'temor', 'temores',
  ],
  declines: [
    'sin comentarios', 'ningún comentario', 'no comment', 'preferido no comentar', 'prefirió no comentar',
    'ni confirma ni desmiente', 'ni confirmó ni desmintió', 'ni ha confirmado ni ha desmentido',
    'no confirmó ni desmintió',
  ],
  refusals: [
    {
      openers: [
        'no puede', 'no pueden', 'no podemos', 'no puedo', 'no podía', 'no podían', 'no pudo', 'no pudieron',
        'no ha podido', 'no han podido', 'no está en condiciones de', 'no están en condiciones de',
        'no estaba en condiciones de', 'no es posible', 'no fue posible', 'no ha sido posible', 'no se puede',
        'no se pudo', 'no quiso', 'no quisieron', 'no quiere', 'no quieren', 'no ha querido', 'no han querido',
        'se negó a', 'se negaron a', 'se ha negado a', 'se niega a', 'rehusó', 'rehusaron', 'ha rehusado', 'declinó',
        'declinaron', 'ha declinado', 'ha evitado', 'evitó', 'evitaron',
      ],
      verbs: [
        'confirmar', 'confirmarlo', 'confirmarla', 'comentar', 'comentarlo', 'verificar', 'verificarlo', 'desmentir',
        'desmentirlo', 'responder', 'precisar', 'pronunciarse', 'contestar', 'corroborar', 'aclarar',
      ],
    },
    {
      openers: [
        'no ha', 'no han', 'no ha sido', 'no han sido', 'no había', 'no habían', 'no fue', 'no fueron', 'no hemos',
        'no está', 'no están', 'sin ser',
      ],
      verbs: [
        'confirmado', 'confirmada', 'confirmados', 'confirmadas', 'comentado', 'verificado', 'verificada',
        'verificados', 'verificadas', 'corroborado', 'corroborada',
      ],
    },
    {
      openers: ['no'],
      verbs: [
        'confirma', 'confirman', 'confirmó', 'confirmaron', 'comenta', 'comentan', 'comentó', 'comentaron',
        'confirmamos', 'comentamos',
      ],
    },
  ],
  negationsBefore: ['no', 'ni', 'nunca', 'jamás', 'tampoco'],
  negativeSubjects: ['ningún', 'ninguno', 'ninguna', 'nadie', 'nada'],
  negationsBehind: [],
  negationEndings: [],
  notNegations: [
    'no solo', 'no sólo', 'no solamente', 'no únicamente', 'no es solo', 'no obstante',
    'no lejos', 'si no', 'no más de', 'no menos de', 'nada más', 'ni siquiera solo', 'no tardó en',
    'no tardaron en', 'no ha tardado en', 'no dudó en', 'no dudaron en', 'no ha dudado en',
  ],
  onlyWords: ['solamente', 'sólo', 'únicamente'],
  selves: ['yo', 'nosotros', 'nosotras'],
  wishes: ['desear', 'anhelar'],
  conditional: {
    auxiliaries: ['sería', 'serían', 'habría', 'habrían', 'estaría', 'estarían'],
    notReportive: [
      'debido', 'podido', 'querido', 'preferido', 'gustado', 'mejor', 'peor', 'conveniente', 'necesario', 'justo',
      'bueno', 'deseable', 'preferible',
    ],
    passives: ['sido'],
    participleEndings: [
      'ado', 'ada', 'ados', 'adas', 'ido', 'ida', 'idos', 'idas', 'ído', 'ída', 'ídos', 'ídas', 'icho', 'icha',
      'ichos', 'ichas', 'echo', 'echa', 'echos', 'echas', 'uesto', 'uesta', 'uestos', 'uestas', 'uelto', 'uelta',
      'ueltos', 'ueltas', 'ierto', 'ierta', 'iertos', 'iertas', 'crito', 'crita', 'critos', 'critas', 'visto',
      'vista', 'vistos', 'vistas', 'roto', 'rota', 'rotos', 'rotas', 'uerto', 'uerta', 'uertos', 'uertas', 'mpreso',
      'mpresa', 'mpresos', 'mpresas',
    ],
    participleMarks: [],
    presentWords: ['ya', 'aún', 'todavía', 'actualmente', 'ahora', 'unos', 'unas', 'cerca'],
    states: [
      'se encontraría', 'se encontrarían', 'se hallaría', 'se hallarían', 'tendría', 'tendrían', 'ascendería',
      'ascenderían', 'faltarían', 'superaría', 'superarían', 'rondaría', 'rondarían', 'permanecería', 'permanecerían',
    ],
    hearsayModals: [],
    perfectInfinitives: [],
    narrativeEndings: [],
    looksAhead: true,
    weighing: [
      'constituiría', 'significaría', 'representaría', 'marcaría', 'equivaldría', 'supondría', 'supondrían', 'permitiría',
      'permitirían', 'ayudaría', 'ayudarían', 'costaría', 'violaría', 'provocaría', 'gustaría', 'querría', 'querrían',
      'preferiría', 'desearía', 'convendría', 'valdría', 'debería', 'deberían', 'podría', 'podrían', 'cabría', 'sabría',
    ],
    settling: ['el', 'la', 'los', 'las'],
    words: ['sabría', 'sabrían', 'cabría', 'debería', 'deberían'],
    // Not every «-ría»: «María», «secretaría» and «minería» are nouns, «quería» and «cubría» no conditionals.
    endings: [
      'baría', 'caría', 'daría', 'earía', 'garía', 'iaría', 'jaría', 'laría', 'naría', 'paría', 'raría', 'ntaría',
      'staría', 'itaría', 'ctaría', 'rtaría', 'ltaría', 'ptaría', 'zaría', 'arían', 'iría', 'irían', 'dría', 'drían',
      'aríamos',
    ],
  },
}
