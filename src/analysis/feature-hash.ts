/** Mixes the bits of a 32-bit number so that each depends on all (a finaliser with the constants of "lowbias32"). */
export function mixBits(value: number): number {
  let bits = value
  bits ^= bits >>> 16
  bits = Math.imul(bits, 0x7feb352d)
  bits ^= bits >>> 15
  bits = Math.imul(bits, 0x846ca68b)
  return bits ^ (bits >>> 16)
}

/** A 32-bit hash of the characters of `text` from `start` up to `end`; `seed` tells one use of them from another. */
export function hashText(text: string, start: number, end: number, seed: number): number {
  let hash = Math.imul(seed, 0x9e3779b1) ^ 0x811c9dc5
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return mixBits(hash)
}

/** Feature templates made ready for hashing, those of one atom first, then those of two, then those of three. */
export interface Templates {
  readonly count: number
  /** How many have one atom, and how many have one or two. */
  readonly ones: number
  readonly twos: number
  /** For each template the indices of its atoms, in a byte each, the first lowest. */
  readonly atoms: Int32Array
  /** For each template the number that tells its features from those of the others. */
  readonly addends: Int32Array
  /** Stands for what the templates are: others have another one. */
  readonly print: number
}

/**
 * Makes templates ready. Each is written as the names of up to three atoms («s0.form b0.tag»); an atom's index is its place
 * in `names`, of which the first is unused. `salt` keeps the features of one set apart from those of another.
 */
export function compileTemplates(written: readonly string[], names: readonly string[], salt: number): Templates {
  const parts = written.map((template) => template.split(' '))
  parts.sort((a, b) => a.length - b.length)
  const atoms = Int32Array.from(parts, (template) => {
    if (template.length > 3) throw new RangeError(`more than three atoms: ${template.join(' ')}`)
    return template.reduce((packed, name, part) => packed | (atomIndex(name, names) << (8 * part)), 0)
  })
  const addends = Int32Array.from(parts, (_, at) => mixBits(salt + at))
  const upTo = (length: number) => parts.filter((template) => template.length <= length).length
  const all = parts.map((template) => template.join(' ')).join('\n')
  const print = hashText(all, 0, all.length, salt)
  return { count: written.length, ones: upTo(1), twos: upTo(2), atoms, addends, print }
}

function atomIndex(name: string, names: readonly string[]): number {
  const index = names.indexOf(name)
  if (index < 1 || index > 255) throw new RangeError(`no atom is called ${name}`)
  return index
}

/**
 * The hash of one template's feature: multilinear (one multiplication an atom, then additions; Lemire and Kaser, "Strongly
 * universal string hashing is fast"), finished so that high and low bits can both be used.
 */
function hashFeature({ ones, twos, atoms, addends }: Templates, values: Int32Array, at: number): number {
  const packed = atoms[at] ?? 0
  let hash = ((addends[at] ?? 0) + Math.imul(values[packed & 255] ?? 0, 0x3c6ef35f)) | 0
  if (at >= ones) hash = (hash + Math.imul(values[(packed >>> 8) & 255] ?? 0, 0x5bd1e995)) | 0
  if (at >= twos) hash = (hash + Math.imul(values[packed >>> 16] ?? 0, 0x1b873593)) | 0
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return mixed ^ (mixed >>> 13)
}

/** Hashes the features of all templates into `features` from `offset` on. */
export function hashFeatures(templates: Templates, values: Int32Array, features: Int32Array, offset: number): void {
  for (let at = 0; at < templates.count; at++) features[offset + at] = hashFeature(templates, values, at)
}
