/** Tried in order: the closer an ending, the earlier it stands. Where nouns differ, the more frequent kind wins. */
// biome-ignore format: lists of words
export const singulars: readonly (readonly [plural: string, singular: string])[] = [
  ['ciones', 'ción'], ['siones', 'sión'], ['tiones', 'tión'], ['xiones', 'xión'], ['iones', 'ión'], ['dades', 'dad'],
  ['tades', 'tad'], ['tudes', 'tud'],
  ['dores', 'dor'], ['tores', 'tor'], ['sores', 'sor'], ['ores', 'or'], ['ares', 'ar'], ['eres', 'er'],
  ['ales', 'al'], ['iles', 'il'], ['eles', 'el'], ['oles', 'ol'], ['ules', 'ul'],
  ['ones', 'ón'], ['anes', 'án'], ['ines', 'ín'], ['enes', 'en'],
  ['eses', 'és'], ['uses', 'ús'], ['ices', 'iz'], ['aces', 'az'], ['oces', 'oz'], ['uces', 'uz'], ['eces', 'ez'],
  ['eyes', 'ey'], ['oyes', 'oy'], ['íes', 'í'], ['úes', 'ú'], ['s', ''],
]

// biome-ignore format: lists of words
export const irregularSingulars: Readonly<Record<string, string>> = {
  jóvenes: 'joven', crímenes: 'crimen', imágenes: 'imagen', órdenes: 'orden', exámenes: 'examen', márgenes: 'margen',
  orígenes: 'origen', volúmenes: 'volumen', vírgenes: 'virgen', regímenes: 'régimen', resúmenes: 'resumen',
  meses: 'mes', países: 'país', reses: 'res', tres: 'tres', ases: 'as', gas: 'gas', gases: 'gas', buses: 'bus', virus: 'virus',
  crisis: 'crisis', tesis: 'tesis', análisis: 'análisis', dosis: 'dosis', síntesis: 'síntesis',
  hipótesis: 'hipótesis', redes: 'red', paredes: 'pared', almacenes: 'almacén', rehenes: 'rehén', andenes: 'andén',
  mártires: 'mártir', víveres: 'víveres', cánones: 'canon', índices: 'índice', cómplices: 'cómplice',
  vértices: 'vértice', apéndices: 'apéndice', códices: 'códice', enlaces: 'enlace', clubes: 'club', raíces: 'raíz',
  planes: 'plan', panes: 'pan', dones: 'don', fines: 'fin', cines: 'cine', drones: 'dron', lunes: 'lunes',
  martes: 'martes', jueves: 'jueves', viernes: 'viernes', miércoles: 'miércoles', paraguas: 'paraguas', vales: 'vale',
  desfiles: 'desfile',
}
