/** Tried in order: the closer an ending, the earlier it stands. */
// biome-ignore format: lists of words
export const singulars: readonly (readonly [plural: string, singular: string])[] = [
  ['women', 'woman'], ['men', 'man'], ['ies', 'y'], ['sses', 'ss'], ['shes', 'sh'], ['tches', 'tch'],
  ['aches', 'ach'], ['nches', 'nch'], ['urches', 'urch'], ['xes', 'x'], ['oes', 'o'], ['ss', 'ss'], ['us', 'us'],
  ['is', 'is'], ['s', ''],
]

// biome-ignore format: lists of words
export const irregularSingulars: Readonly<Record<string, string>> = {
  people: 'person', men: 'man', women: 'woman', children: 'child', police: 'police', aircraft: 'aircraft',
  helicopters: 'helicopter', spacecraft: 'spacecraft', personnel: 'personnel', livestock: 'livestock',
  cattle: 'cattle', sheep: 'sheep', fish: 'fish', crew: 'crew', staff: 'staff', lives: 'life', wives: 'wife',
  knives: 'knife', halves: 'half', thieves: 'thief', wolves: 'wolf', shelves: 'shelf', feet: 'foot', teeth: 'tooth',
  mice: 'mouse', buses: 'bus', viruses: 'virus', campuses: 'campus', gases: 'gas', crises: 'crisis',
  analyses: 'analysis', theses: 'thesis', bases: 'base', movies: 'movie', ties: 'tie', shoes: 'shoe',
  zombies: 'zombie', news: 'news', series: 'series', species: 'species', headquarters: 'headquarters',
  media: 'medium', criteria: 'criterion', medics: 'medic',
}
