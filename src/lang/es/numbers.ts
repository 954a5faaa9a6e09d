import type { NumberWords } from '../number-words.ts'
import { irregularSingulars, singulars } from './singulars.ts'
import { moneyBefore, units } from './units.ts'

// biome-ignore format: lists of words
const tens: Readonly<Record<string, number>> = {
  treinta: 30, cuarenta: 40, cincuenta: 50, sesenta: 60, setenta: 70, ochenta: 80, noventa: 90,
}
const ones = ['uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve']
/** «Treinta y uno» to «noventa y nueve». */
const tensAndOnes: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries(tens).flatMap(([word, value]) => [
    ...ones.map((one, at) => [`${word} y ${one}`, value + at + 1]),
    [`${word} y un`, value + 1],
    [`${word} y una`, value + 1],
  ]),
)

// biome-ignore format: lists of words
export const numbers: NumberWords = {
  // As Spain and the south of America write; Mexico and Central America write as English does.
  thousands: '.',
  decimal: ',',
  spaced: true,
  cardinals: {
    cero: 0, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, once: 11, doce: 12,
    trece: 13, catorce: 14, quince: 15, dieciséis: 16, dieciseis: 16, diecisiete: 17, dieciocho: 18, diecinueve: 19,
    veinte: 20, veintiuno: 21, veintiún: 21, veintiuna: 21, veintidós: 22, veintidos: 22, veintitrés: 23,
    veintitres: 23, veinticuatro: 24, veinticinco: 25, veintiséis: 26, veintiseis: 26, veintisiete: 27, veintiocho: 28,
    veintinueve: 29, treinta: 30, cuarenta: 40, cincuenta: 50, sesenta: 60, setenta: 70, ochenta: 80, noventa: 90,
    cien: 100, ciento: 100, doscientos: 200, doscientas: 200, trescientos: 300, trescientas: 300, cuatrocientos: 400,
    cuatrocientas: 400, quinientos: 500, quinientas: 500, seiscientos: 600, seiscientas: 600, setecientos: 700,
    setecientas: 700, ochocientos: 800, ochocientas: 800, novecientos: 900, novecientas: 900,
  },
  withinWords: {},
  phrases: tensAndOnes,
  multipliersAlone: ['mil'],
  multipliers: {
    mil: 1e3, millón: 1e6, millon: 1e6, millones: 1e6, billón: 1e12, billones: 1e12, trillones: 1e18,
  },
  moneyMultipliers: { m: 1e6, mm: 1e6 },
  joiners: ['y'],
  ones: ['un', 'uno', 'una'],
  countingOnes: ['un', 'una'],
  onesCount: [
    'muerto', 'muerta', 'herido', 'herida', 'desaparecido', 'desaparecida', 'fallecido', 'fallecida', 'víctima',
    'detenido', 'detenida',
  ],
  doubtful: ['mil'],
  ofThem: ['cuales'],
  collectives: {
    decenas: 10, docenas: 12, veintenas: 20, centenares: 100, cientos: 100, centenas: 100, miles: 1e3, millares: 1e3,
    millones: 1e6,
  },
  rounds: {
    par: 2, decena: 10, docena: 12, quincena: 15, veintena: 20, treintena: 30, cincuentena: 50,
    centenar: 100, centena: 100, millar: 1e3,
  },
  vague: [
    'algunos', 'algunas', 'varios', 'varias', 'unos cuantos', 'unas cuantas', 'muchos', 'muchas', 'pocos', 'pocas',
    'diversas',
  ],
  halving: ['medio', 'media'],
  halves: ['y medio', 'y media'],
  fractions: {
    mitad: 50, tercio: 100 / 3, tercios: 100 / 3, cuarto: 25, cuartos: 25, quinto: 20, quintos: 20, sexto: 100 / 6,
    sextos: 100 / 6, octavo: 12.5, octavos: 12.5, décimo: 10, décimos: 10,
  },
  loneFractions: ['mitad'],
  notBeforeFractions: ['primera', 'segunda', 'otra', 'a'],
  bounds: {
    'at-least': [
      'al menos', 'por lo menos', 'como mínimo', 'un mínimo de', 'mínimo', 'no menos de', 'cuando menos',
      'cuanto menos',
    ],
    'more-than': [
      'más de', 'más del', 'más que', 'mucho más de', 'por encima de', 'por encima de los', 'por encima de las',
      'superior a', 'superiores a', 'superior al', 'superiores al', 'superior a los', 'superior a las',
    ],
    'at-most': [
      'hasta', 'hasta un', 'como máximo', 'un máximo de', 'máximo', 'a lo sumo', 'no más de', 'a lo más',
      'como mucho',
    ],
    'less-than': [
      'menos de', 'menos del', 'inferior a', 'inferiores a', 'inferior al', 'inferiores al', 'por debajo de',
      'por debajo de los', 'por debajo de las',
    ],
    about: [
      'unos', 'unas', 'cerca de', 'casi', 'alrededor de', 'en torno a', 'en torno al', 'en torno a los',
      'en torno a las', 'aproximadamente', 'más o menos', 'alrededor del', 'cerca del', 'prácticamente', 'los alrededores de',
      'algo así como',
    ],
  },
  boundsAfter: {
    'at-least': ['o más', 'al menos', 'por lo menos', 'como mínimo', 'mínimo'],
    'more-than': ['y pico', 'largos', 'largas'],
    'at-most': ['como máximo', 'a lo sumo', 'o menos', 'máximo', 'como mucho'],
    'less-than': [],
    about: ['aproximadamente', 'más o menos', 'aprox.'],
  },
  units,
  moneyBefore,
  ranges: [
    ['entre', 'y'], ['de', 'a'], ['del', 'al'], ['desde', 'hasta'], ['', 'a'], ['', 'o'],
    ['', 'u'],
    ['', '-'], ['', '–'],
  ],
  changeOpeners: ['de', 'del', 'desde'],
  changes: [
    'pasa', 'pasan', 'pasó', 'pasaron', 'pasado', 'pasando', 'pasar', 'pasará', 'sube', 'suben', 'subió', 'subido',
    'aumenta', 'aumentan', 'aumentó', 'aumentaron', 'aumentado', 'crece', 'creció', 'crecido', 'eleva', 'elevó',
    'elevado', 'baja', 'bajan', 'bajó', 'bajado', 'cae', 'cayó', 'caído', 'desciende', 'descendió', 'descendido',
    'reduce', 'redujo', 'reducido', 'reducida', 'rebajó', 'rebajado', 'disminuyó', 'salta', 'saltó',
  ],
  notFigures: [
    'segundo', 'segundos', 'minuto', 'minutos', 'hora', 'horas', 'día', 'días', 'jornada', 'jornadas', 'noche',
    'noches', 'semana', 'semanas', 'mes', 'meses', 'trimestre', 'trimestres', 'semestre', 'semestres', 'año', 'años',
    'lustro', 'lustros', 'década', 'décadas', 'siglo', 'siglos', 'vez', 'veces', 'ocasión', 'ocasiones', 'mañana',
    'madrugada', 'tarde',
  ],
  labels: [
    'artículo', 'artículos', 'art', 'arts', 'apartado', 'punto', 'puntos', 'ley', 'decreto', 'reglamento',
    'directiva', 'resolución', 'capítulo', 'página', 'pág', 'número', 'núm', 'n', 'nº', 'vuelo', 'canal', 'sala',
    'habitación', 'lote', 'calle', 'avenida', 'plaza', 'carretera', 'autopista', 'autovía', 'ruta', 'kilómetro',
    'tel', 'teléfono', 'boeing', 'airbus', 'fase', 'categoría', 'versión', 'covid', 'año', 'años', 'línea', 'grupo',
    'nivel', 'top',
  ],
  beforeYears: [
    'en', 'de', 'del', 'desde', 'hasta', 'hacia', 'para', 'antes', 'tras', 'entre', 'y', 'el', 'verano', 'invierno',
    'otoño', 'primavera', 'finales', 'principios', 'comienzos', 'mediados', 'a',
  ],
  beforeDays: ['el', 'del', 'al', 'día', 'hasta', 'desde'],
  beforeHours: ['las', 'la', 'hora', 'horas'],
  afterHours: [
    'gmt', 'utc', 'horas', 'hora', 'h', 'hrs', 'a . m', 'p . m', 'a.m.', 'p.m.', 'am', 'pm', 'de la mañana',
    'de la tarde', 'de la noche', 'de la madrugada',
  ],
  ordinalEndings: [
    'º', 'ª', '.º', '.ª', 'er', 'ro', 'ra', 'do', 'da', 'to', 'ta', 'mo', 'ma', 'vo', 'va', 'avo', 'ava',
  ],
  adjectives: [
    'otros', 'otras', 'consecutivos', 'consecutivas', 'nuevos', 'nuevas', 'jóvenes', 'grandes', 'pequeños',
    'pequeñas', 'presuntos', 'presuntas', 'supuestos', 'supuestas', 'ex', 'viejos', 'viejas', 'antiguos', 'antiguas',
    'principales', 'mejores', 'peores', 'mayores', 'últimos', 'últimas', 'próximos', 'próximas', 'primeros', 'primeras', 'largos', 'largas', 'pobres',
    'mismos', 'mismas', 'simples', 'buenos', 'buenas', 'importantes', 'distintos', 'distintas', 'diferentes',
    'nuestros', 'nuestras', 'posibles', 'únicos', 'únicas', 'altos', 'altas',
  ],
  notCounted: [
    'no', 'es', 'son', 'era', 'eran', 'será', 'serán', 'sería', 'serían', 'sea', 'sean', 'fue', 'fueron', 'está',
    'están', 'estaban', 'ha', 'han', 'había', 'habían', 'habrá', 'habrán', 'habría', 'habrían', 'hay', 'pueden',
    'podrían', 'deben', 'deberían', 'que', 'quien', 'quienes', 'aquellos', 'aquellas', 'gravemente', 'leves',
    'graves', 'puntos', 'según', 'contra', 'tras', 'antes', 'desde', 'lunes', 'martes', 'miércoles', 'jueves',
    'viernes', 'sábado', 'domingo', 'hoy', 'ayer', 'mañana',
  ],
  pluralDeterminers: ['los', 'las', 'estos', 'estas', 'esos', 'esas', 'sus', 'nuestros', 'nuestras', 'unos', 'unas'],
  copulas: ['son', 'eran', 'serían', 'serán', 'sean', 'fueron', 'es', 'era', 'sería', 'ascienden'],
  compounds: false,
  singulars,
  irregularSingulars,
}
