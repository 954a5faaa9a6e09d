/** Features by which the parts of speech are told apart further, in the order in which they are written. */
const finer: Readonly<Record<string, readonly string[]>> = {
  VERB: ['VerbForm', 'Mood', 'ParticipleTense'],
  AUX: ['VerbForm', 'Mood', 'ParticipleTense'],
  PRON: ['PronType', 'Reflex', 'Clitic'],
  DET: ['PronType'],
  ADV: ['PronType'],
  ADP: ['Fused'],
}

const keptKinds = new Set(['Rel', 'Int', 'Prs', 'Dem', 'Art'])

/**
 * The tag that the tagger learns for a word: its part of speech with what of its features the parser and the finding of
 * verbs need, as «VERB.Fin.Cnd» or «PRON.Rel». Marks are told apart by how they are written.
 */
export function fineTag(upos: string, feats: string, form: string): string {
  if (upos === 'PUNCT') return `PUNCT.${markKind(form)}`
  const names = finer[upos]
  if (names === undefined) return upos
  const values = new Map(feats.split('|').map((pair) => pair.split('=') as [string, string]))
  // Some treebanks give a finite verb's mood without saying that it is finite.
  if (values.has('Mood') && !values.has('VerbForm')) values.set('VerbForm', 'Fin')
  const parts = names.flatMap((name) => kept(name, values))
  return [upos, ...parts].join('.')
}

function kept(name: string, values: ReadonlyMap<string, string>): string[] {
  if (name === 'ParticipleTense') {
    const tense = values.get('Tense')
    return values.get('VerbForm') === 'Part' && tense !== undefined ? [tense] : []
  }
  if (name === 'Fused') return values.get('PronType') === 'Art' ? ['Fused'] : []
  if (name === 'Reflex') return values.get('Reflex') === 'Yes' ? ['Reflex'] : []
  if (name === 'Clitic') return values.get('Clitic') === 'Yes' ? ['Clitic'] : []
  const value = values.get(name)?.split(',').at(-1)
  if (name === 'PronType' && !keptKinds.has(value ?? '')) return []
  if (value === undefined) return []
  return [value]
}

function markKind(form: string): string {
  if (/^[,]$/.test(form)) return 'comma'
  if (/^[.!?…]+$/.test(form)) return 'stop'
  if (/^[:;]$/.test(form)) return 'colon'
  if (/^["“”„«»‘’‚'`]+$/.test(form)) return 'quotation'
  if (/^[([{]$/.test(form)) return 'open'
  if (/^[)\]}]$/.test(form)) return 'close'
  return 'dash'
}
