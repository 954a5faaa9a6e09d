import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

/** Imports point upstream only: a folder or file may import from its own row or from a row above it. */
const order = [
  ['errors.ts', 'document'],
  ['lang'],
  ['ingest', 'analysis'],
  ['stories', 'weights', 'evaluation', 'forgetting'],
  ['claims'],
  ['search'],
  ['store'],
  ['pipeline.ts', 'queries', 'judging'],
  ['upkeep', 'watch'],
  ['web', 'cli'],
  ['main.ts'],
]

/** The core: functions of their arguments, so no clock, network, disk or randomness. */
const core = ['document', 'lang', 'analysis', 'stories', 'claims', 'evaluation', 'forgetting']
const outside = /from 'node:(?!crypto)|Date\.now|new Date\(\)|Math\.random|process\.|fetch\(/

const root = resolve(import.meta.dirname, '../src')
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
  .map((name) => ({ name, text: readFileSync(join(root, name), 'utf8') }))

const room = (name: string) => name.split('/')[0] ?? name
const row = (name: string) => order.findIndex((rooms) => rooms.includes(room(name)))
const importsOf = (file: { name: string; text: string }) =>
  [...file.text.matchAll(/from '(\.[^']+)'|import\('(\.[^']+)'\)/g)].map((match) =>
    relative(root, resolve(root, dirname(file.name), match[1] ?? match[2] ?? '')),
  )

test('every file of src has its place in the order', () => {
  expect(files.map((file) => file.name).filter((name) => row(name) < 0)).toEqual([])
})

test('imports point upstream only', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter(
        (target) =>
          row(target) > row(file.name) ||
          (row(target) === row(file.name) &&
            room(target) !== room(file.name) &&
            !isRootFile(file.name) &&
            !isRootFile(target)),
      )
      .map((target) => `${file.name} imports ${target}`),
  )
  expect(wrong).toEqual([])
})

test('the steps of the analysis do not know each other; only analyse.ts sees them all', () => {
  // Numbers are read for figures and for times: they are no step, but what two steps stand on.
  const step = (name: string) => {
    const [room, folder] = name.split('/')
    return room === 'analysis' && name.split('/').length > 2 && folder !== 'numbers' ? folder : undefined
  }
  const wrong = files
    .filter((file) => step(file.name) !== undefined)
    .flatMap((file) =>
      importsOf(file)
        .filter((target) => step(target) !== undefined && step(target) !== step(file.name))
        .map((target) => `${file.name} imports ${target}`),
    )
  expect(wrong).toEqual([])
})

test('the core is made of functions of their arguments: it touches no clock, network or disk', () => {
  const wrong = files
    .filter((file) => core.includes(room(file.name)) && outside.test(file.text))
    .map((file) => file.name)
  expect(wrong).toEqual([])
})

test('no file is named for nothing in particular', () => {
  expect(
    files.map((file) => file.name).filter((name) => /(^|\/)(utils?|helpers?|common|misc|core|index)(\.|\/)/.test(name)),
  ).toEqual([])
})

test('no step of the analysis names a language', () => {
  const named = /['"`](it|en|fr|es|de)['"`]/
  const wrong = files
    .filter((file) => /^(analysis|stories|claims|evaluation)\//.test(file.name) && named.test(file.text))
    .map((file) => file.name)
  expect(wrong).toEqual([])
})

function isRootFile(name: string): boolean {
  return !name.includes('/')
}

test('every language is a folder with the same file names', () => {
  const namesOf = (folder: string) =>
    readdirSync(join(root, 'lang', folder))
      .filter((name) => !name.endsWith('.test.ts'))
      .sort()
  const folders = readdirSync(join(root, 'lang'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const [first = { name: '' }] = folders
  expect(folders.map(({ name }) => [name, namesOf(name)])).toEqual(
    folders.map(({ name }) => [name, namesOf(first.name)]),
  )
})
