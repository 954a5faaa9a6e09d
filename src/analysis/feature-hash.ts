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
  /** Three indices of atoms a template. */
  readonly atoms: Int32Array
  /** Three odd multipliers and an addend a template. */
  readonly factors: Int32Array
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
  const atoms = new Int32Array(written.length * 3)
  const factors = new Int32Array(written.length * 4)
  parts.forEach((template, at) => {
    if (template.length > 3) throw new RangeError(`more than three atoms: ${template.join(' ')}`)
    template.forEach((name, part) => {
      const index = names.indexOf(name)
      if (index < 1) throw new RangeError(`no atom is called ${name}`)
      atoms[at * 3 + part] = index
    })
    for (let factor = 0; factor < 4; factor++) factors[at * 4 + factor] = mixBits(salt + at * 4 + factor) | 1
  })
  const upTo = (length: number) => parts.filter((template) => template.length <= length).length
  const all = parts.map((template) => template.join(' ')).join('\n')
  const print = hashText(all, 0, all.length, salt)
  return { count: written.length, ones: upTo(1), twos: upTo(2), atoms, factors, print }
}

/**
 * Hashes the features of all templates into `features` from `offset` on. The hash is multilinear (one multiplication an
 * atom, then additions; Lemire and Kaser, "Strongly universal string hashing is fast"), finished so that high and low
 * bits can both be used.
 */
export function hashFeatures(templates: Templates, values: Int32Array, features: Int32Array, offset: number): void {
  const { count, ones, twos, atoms, factors } = templates
  let at = 0
  for (; at < ones; at++) {
    const hash = (Math.imul(values[atoms[at * 3] ?? 0] ?? 0, factors[at * 4] ?? 0) + (factors[at * 4 + 3] ?? 0)) | 0
    features[offset + at] = finish(hash)
  }
  for (; at < twos; at++) {
    const a = at * 3
    const f = at * 4
    const hash =
      (Math.imul(values[atoms[a] ?? 0] ?? 0, factors[f] ?? 0) +
        Math.imul(values[atoms[a + 1] ?? 0] ?? 0, factors[f + 1] ?? 0) +
        (factors[f + 3] ?? 0)) |
      0
    features[offset + at] = finish(hash)
  }
  for (; at < count; at++) {
    const a = at * 3
    const f = at * 4
    const hash =
      (Math.imul(values[atoms[a] ?? 0] ?? 0, factors[f] ?? 0) +
        Math.imul(values[atoms[a + 1] ?? 0] ?? 0, factors[f + 1] ?? 0) +
        Math.imul(values[atoms[a + 2] ?? 0] ?? 0, factors[f + 2] ?? 0) +
        (factors[f + 3] ?? 0)) |
      0
    features[offset + at] = finish(hash)
  }
}

function finish(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return mixed ^ (mixed >>> 13)
}
