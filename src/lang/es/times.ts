import type { TimeWords } from '../time-words.ts'

// biome-ignore format: lists of words
export const times: TimeWords = {
  units: {
    second: { one: ['segundo'], many: ['segundos'] },
    minute: { one: ['minuto'], many: ['minutos'] },
    hour: { one: ['hora'], many: ['horas'] },
    day: { one: ['día', 'jornada'], many: ['días', 'jornadas'] },
    night: { one: ['noche'], many: ['noches'] },
    weekend: { one: ['fin de semana'], many: ['fines de semana'] },
    week: { one: ['semana'], many: ['semanas'] },
    month: { one: ['mes'], many: ['meses'] },
    quarter: { one: ['trimestre'], many: ['trimestres'] },
    'half-year': { one: ['semestre'], many: ['semestres'] },
    year: { one: ['año'], many: ['años'] },
    decade: { one: ['década', 'decenio'], many: ['décadas', 'decenios'] },
    century: { one: ['siglo'], many: ['siglos'] },
  },
  parts: {
    MO: ['mañana', 'madrugada', 'mañanas'], MI: ['mediodía'], AF: ['tarde', 'tardes'], EV: [], NI: ['noche', 'noches'], DT: [],
  },
  seasons: { SP: ['primavera'], SU: ['verano'], FA: ['otoño'], WI: ['invierno'] },
  days: {
    hoy: 0, ayer: -1, mañana: 1, anteayer: -2, 'antes de ayer': -2, 'pasado mañana': 2, anoche: [-1, 'NI'], anteanoche: [-2, 'NI'],
    'esta mañana': [0, 'MO'], 'esta tarde': [0, 'AF'], 'esta noche': [0, 'NI'], 'esta madrugada': [0, 'MO'],
  },
  followingDays: {
    'al día siguiente': 1, 'el día siguiente': 1, 'día siguiente': 1, 'un día después': 1, 'el día anterior': -1, 'día anterior': -1, 'un día antes': -1, 'el mismo día': 0, 'ese día': 0, 'ese mismo día': 0,
    'la víspera': -1,
  },
  last: ['pasado', 'pasada', 'pasados', 'pasadas', 'último', 'última', 'últimos', 'últimas', 'anterior'],
  current: ['este', 'esta', 'estos', 'estas', 'en curso', 'actual', 'presente', 'este mismo'],
  next: ['próximo', 'próxima', 'próximos', 'próximas', 'que viene', 'siguiente', 'entrante', 'venidero', 'venideros'],
  named: { antaño: ['year', -1] },
  edges: [
    'principios', 'principio', 'finales', 'final', 'fines', 'mediados', 'inicios', 'inicio', 'comienzos', 'comienzo', 'a principios', 'a finales', 'a mediados', 'el final', 'el inicio',
  ],
  agoBefore: ['hace', 'hace ya', 'hacía', 'desde hace', 'hace unos', 'hace unas'],
  agoAfter: ['atrás'],
  aheadBefore: ['dentro de'],
  aheadAfter: [],
  aheadBeforeSuffices: true,
  beforeDuration: ['durante', 'por', 'en', 'tras', 'más', 'casi', 'de', 'cada', 'menos'],
  earlierAfter: ['antes'],
  laterAfter: ['después', 'más tarde'],
  every: ['cada', 'todos los', 'todas las'],
  per: ['al', 'a la'],
  some: [
    'unos', 'unas', 'algunos', 'algunas', 'varios', 'varias', 'pocos', 'pocas', 'muchos', 'muchas', 'unos pocos', 'unas pocas', 'un par de', 'recientes', 'numerosos', 'numerosas', 'unos cuantos', 'unas cuantas',
  ],
  filler: ['largos', 'largas', 'largo', 'larga', 'últimos', 'últimas', 'primeros', 'primeras', 'próximos', 'próximas', 'consecutivos', 'consecutivas', 'fiscal', 'enteros', 'enteras', 'buenos'],
  joins: ['de', 'del', 'de la', 'de los', 'el', 'la', 'los', 'las', 'en', 'en la', 'por la', ',', 'a la', 'al', 'de este', 'en el'],
  decades: { veinte: 2, treinta: 3, cuarenta: 4, cincuenta: 5, sesenta: 6, setenta: 7, ochenta: 8, noventa: 9 },
  decadeBefore: ['años', 'los años', 'década de los', 'la década de los', 'década de', 'los'],
  decadeAfter: [],
  decadeEndings: [],
  ordinals: { primero: 1, primer: 1, primera: 1, segundo: 2, segunda: 2, tercer: 3, tercero: 3, tercera: 3, cuarto: 4, cuarta: 4, quinto: 5 },
  ordinalMarks: ['º', 'ª', '°', 'o'],
  clockBefore: ['a las', 'las', 'la', 'a la', 'desde las', 'hasta las'],
  clockAfter: {
    horas: 0, h: 0, am: 0, pm: 12, 'a.m.': 0, 'p.m.': 12, 'a. m.': 0, 'p. m.': 12, 'de la mañana': 0, 'de la tarde': 12, 'de la noche': 12, 'de la madrugada': 0, hs: 0, 'hs.': 0, hrs: 0,
  },
  clockMarks: [':', '.'],
  zones: { utc: 'Z', gmt: 'Z' },
  hours: { medianoche: '24:00', mediodía: '12:00' },
  values: {
    DATE: {
      PRESENT_REF: [
        'ahora', 'ahora mismo', 'actualmente', 'en la actualidad', 'la actualidad', 'en este momento', 'en estos momentos', 'por ahora', 'por el momento', 'de momento', 'hasta ahora', 'hasta el momento', 'hoy en día', 'hasta la fecha', 'estos días',
        'a día de hoy', 'en estos días', 'al presente',
      ],
      PAST_REF: [
        'recientemente', 'en el pasado', 'el pasado', 'antiguamente', 'anteriormente', 'en aquel entonces', 'hace poco', 'hace tiempo', 'últimamente', 'en su día', 'hace mucho', 'previamente', 'en su momento', 'hace mucho tiempo',
      ],
      FUTURE_REF: ['próximamente', 'en el futuro', 'el futuro', 'en breve', 'un futuro', 'a corto plazo', 'a largo plazo', 'en los próximos días', 'más adelante'],
    },
    SET: {
      P1D: ['diaria', 'diariamente', 'diarias'], P1W: ['semanal', 'semanalmente'], P1M: ['mensual', 'mensualmente', 'mensuales'],
      P3M: ['trimestral', 'trimestrales'], P1Y: ['anual', 'anuales', 'anualmente'],
    },
    DURATION: { PT30M: ['media hora'] },
  },
  future: ['previsto', 'prevista', 'previstos', 'previstas', 'va', 'van', 'debe', 'deben', 'próximo', 'próxima', 'prevé', 'hasta', 'programado', 'programada'],
  past: [],
  ages: ['de edad'],
  beforeYears: ['en', 'de', 'desde', 'del', 'hasta', 'año', 'para', 'entre', 'hacia', 'y'],
}
