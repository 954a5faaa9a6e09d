import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compileTemplates, hashFeatures, hashText } from './feature-hash.ts'

const names = ['nothing', 'one', 'two', 'three', 'four']

function featuresOf(written: readonly string[], values: readonly number[], salt = 7): number[] {
  const templates = compileTemplates(written, names, salt)
  const features = new Int32Array(templates.count)
  hashFeatures(templates, Int32Array.from(values), features, 0)
  return [...features]
}

test('a feature depends on each of the atoms that its template names, and on no other', () => {
  for (const template of ['one', 'one two', 'one two three']) {
    const plain = featuresOf([template], [0, 11, 12, 13, 14])
    const length = template.split(' ').length
    for (let atom = 1; atom < names.length; atom++) {
      const changed = featuresOf(
        [template],
        [0, 11, 12, 13, 14].map((value, at) => (at === atom ? 99 : value)),
      )
      expect(changed[0] !== plain[0], `${template}, atom ${atom}`).toBe(atom <= length)
    }
  }
})

test('the same atoms make the same features, and another salt makes others', () => {
  const written = ['one', 'two', 'one two', 'one two three']
  const values = [0, 5, -6, 2 ** 31 - 1, 0]
  expect(featuresOf(written, values)).toEqual(featuresOf(written, values))
  const salted = new Set(featuresOf(written, values, 7_000))
  expect(featuresOf(written, values).filter((feature) => salted.has(feature))).toEqual([])
})

test('two templates of the same atoms make different features, and so do atoms that change places', () => {
  const [first, second, swapped] = featuresOf(['one two', 'one two', 'two one'], [0, 5, 6, 0, 0])
  expect(new Set([first, second, swapped]).size).toBe(3)
})

test('templates are written into their place, the shorter ones first', () => {
  const templates = compileTemplates(['one two three', 'one', 'one two'], names, 7)
  const features = new Int32Array(5).fill(-1)
  hashFeatures(templates, Int32Array.of(0, 1, 2, 3, 4), features, 1)
  expect([templates.ones, templates.twos, templates.count]).toEqual([1, 2, 3])
  expect([features[0], features[4]]).toEqual([-1, -1])
  expect([...features.slice(1, 4)]).toEqual(featuresOf(['one', 'one two', 'one two three'], [0, 1, 2, 3, 4]))
})

test('a template of four atoms, or of one that there is not, is refused', () => {
  expect(() => compileTemplates(['one two three four'], names, 7)).toThrow('more than three atoms')
  expect(() => compileTemplates(['five'], names, 7)).toThrow('no atom is called five')
})

test('features are what exact arithmetic makes of the factors', () => {
  const template = fc.array(fc.constantFrom(...names.slice(1)), { minLength: 1, maxLength: 3 })
  const property = fc.property(
    fc.array(template, { minLength: 1, maxLength: 6 }),
    fc.array(fc.integer(), { minLength: names.length, maxLength: names.length }),
    fc.integer({ min: 0, max: 2 ** 24 }),
    (written, values, salt) => {
      const templates = compileTemplates(
        written.map((atoms) => atoms.join(' ')),
        names,
        salt,
      )
      const features = new Int32Array(templates.count)
      hashFeatures(templates, Int32Array.from(values), features, 0)
      const sorted = [...written].sort((a, b) => a.length - b.length)
      expect([...features]).toEqual(sorted.map((atoms, at) => exactly(atoms, values, templates.addends[at] ?? 0)))
    },
  )
  fc.assert(property)
})

/** The multilinear hash in whole numbers without a limit, cut to 32 bits at the end. */
function exactly(atoms: readonly string[], values: readonly number[], addend: number): number {
  const factors = [0x3c6ef35fn, 0x5bd1e995n, 0x1b873593n]
  const sum = atoms.reduce(
    (so, atom, part) => so + BigInt(values[names.indexOf(atom)] ?? 0) * (factors[part] ?? 0n),
    BigInt(addend),
  )
  const hash = BigInt.asUintN(32, sum)
  const mixed = BigInt.asUintN(32, (hash ^ ((BigInt.asIntN(32, hash) >> 15n) & 0x1ffffn)) * 0x2c1b3c6dn)
  return Number(BigInt.asIntN(32, mixed ^ (mixed >> 13n)))
}

test('the hash of characters depends on them, their order and the seed, not on what stands around them', () => {
  expect(hashText('he said so', 3, 7, 1)).toBe(hashText('said', 0, 4, 1))
  const others = [
    hashText('siad', 0, 4, 1),
    hashText('said', 0, 4, 2),
    hashText('said', 0, 3, 1),
    hashText('', 0, 0, 1),
  ]
  expect(others).not.toContain(hashText('said', 0, 4, 1))
})
