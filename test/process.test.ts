import { spawn, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, openSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { type BuiltProgram, buildProgram, runBuilt } from './built-program.ts'
import { madeAnswer, madeArchive } from './made-archive.ts'
import { scratchFolder } from './scratch-ledger.ts'

const root = resolve(import.meta.dirname, '..')
let program: BuiltProgram
beforeAll(() => {
  program = buildProgram()
  return program.remove
}, 240_000)

const start = (words: readonly string[], environment: NodeJS.ProcessEnv = {}) =>
  spawn(process.execPath, [join(program.folder, 'bin', 'reportedly.js'), ...words], {
    env: { ...process.env, ...environment },
  })

/** Names every module that is loaded, on standard error. */
const nameModules = [
  '--import',
  `data:text/javascript,${encodeURIComponent(
    `import { register } from 'node:module'
     register('data:text/javascript,' + encodeURIComponent(
       'export async function load(url, context, next) { process._rawDebug(url); return next(url, context) }'))`,
  )}`,
]

test.each([['--help'], ['--version'], ['read --help']])(
  '%s is there without loading what reads and keeps',
  async (words) => {
    const { code, out, err } = await runBuilt(program, words.split(' '), { nodeOptions: nameModules })
    expect(code).toBe(0)
    expect(out).not.toBe('')
    expect(err).toContain('/dist/cli/run.js')
    for (const late of ['/analysis/', '/lang/', '/store/', '/web/', '/zod/', '/hono/', '/kysely/'])
      expect(err).not.toContain(late)
  },
)

test('a page is read and kept without loading what checks the shape of documents', async () => {
  const folder = scratchFolder()
  const page = join(folder, 'toll.html')
  writeFileSync(page, `<html lang="en"><h1>Toll of Tolvara</h1>${'<p>The toll is 4, the mayor said.</p>'.repeat(4)}`)
  const words = ['add', '--ledger', join(folder, 'own.db'), page]
  const { code, err } = await runBuilt(program, words, { nodeOptions: nameModules })
  expect(code).toBe(0)
  expect(err).toContain('/linkedom/')
  expect(err).not.toContain('/zod/')
})

/** Says at the end how many megabytes the first thread's new objects may take. */
const tellRoom = [
  '--import',
  `data:text/javascript,${encodeURIComponent(
    `import { isMainThread } from 'node:worker_threads'
     import { getHeapSpaceStatistics } from 'node:v8'
     const room = () => getHeapSpaceStatistics().find((space) => space.space_name === 'new_space').space_size / 2 ** 20
     if (isMainThread) process.on('exit', () => process._rawDebug('room: ' + room()))`,
  )}`,
]

test.each(['1', '2'])('new objects take half of what they would, with %s to read', async (workers) => {
  const folder = scratchFolder()
  const file = join(folder, 'many.ndjson')
  const line = (count: number) =>
    `${JSON.stringify({ lang: 'en', date: '2024-05-03', text: `The bridge fell, the mayor of Tolvara said. ${count} are dead. `.repeat(40) })}\n`
  writeFileSync(file, Array.from({ length: 400 }, (_, count) => line(count)).join(''))
  const words = ['add', '--workers', workers, '--ledger', join(folder, 'own.db'), file]
  const { code, err } = await runBuilt(program, words, { nodeOptions: tellRoom })
  expect(code).toBe(0)
  expect(Number(/room: (?<megabytes>\d+)/.exec(err)?.groups?.megabytes)).toBeLessThanOrEqual(16)
})

test.each([
  ['is marked on threads beside', ''],
  ['is marked by those that read alone, once cores are left to them', 'leaveCoresToReaders()'],
])('what is in use %s', (_, first) => {
  const cores = pathToFileURL(join(program.folder, 'dist', 'cli', 'reading', 'cores-for-readers.js'))
  const words = `import { leaveCoresToReaders } from ${JSON.stringify(cores)}
    ${first}
    const kept = []
    for (let count = 0; count < 3e6; count++) kept.push({ count, next: kept[count >> 1] })`
  const traced = spawnSync(process.execPath, ['--trace-incremental-marking', '--input-type=module', '-e', words], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  expect(traced.status).toBe(0)
  expect(traced.stdout).toContain('Start marking')
  // As Node 20 says it, and as 24 does.
  const beside = /Marked [1-9]\d*KB on background|concurrent:? [1-9]\d*KB/.test(traced.stdout)
  expect(beside).toBe(first === '')
})

test('a report on standard input is read to the letter', async () => {
  const text = 'The bridge of Tolvara is closed, the mayor said.\r\nè così\n'
  const { code, out, err } = await runBuilt(program, ['read', '--json', '-'], { input: text })
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(JSON.parse(out)).toMatchObject({ input: '-', report: { text } })
})

test('pages of an archive come out the same, whether they are parsed here or by workers', async () => {
  const pages = Array.from({ length: 215 }, (_, number) =>
    number % 50 === 49
      ? madeAnswer(`https://post.example/${number}`, 'not here', { status: '404 Not Found' })
      : madeAnswer(
          `https://post.example/${number}`,
          `<html lang="en"><title>Toll of Tolvara</title><h1>Toll of Tolvara</h1>${`<p>“The toll is ${number},” the mayor of Tolvara said on Monday in front of the town hall.</p>`.repeat(4)}`,
        ),
  )
  const file = join(scratchFolder(), 'news.warc.gz')
  writeFileSync(file, madeArchive(pages, true))
  const one = await runBuilt(program, ['read', '--json', '--workers', '1', file])
  expect(one.out.trimEnd().split('\n')).toHaveLength(211)
  expect(one.err).toContain(`${file}: 215 records: 211 pages read, 4 passed over (4 error answers).\n`)
  const two = await runBuilt(program, ['read', '--json', '--workers', '2', file])
  expect(two.out).toBe(one.out)
  expect(two.code).toBe(0)
}, 240_000)

test('however many workers read, the output is the same to the byte and in the order of the inputs', async () => {
  const lines = Array.from({ length: 250 }, (_, number) =>
    number % 50 === 49
      ? 'broken'
      : JSON.stringify({ text: `“The toll is ${number},” the mayor of Tolvara said. `.repeat(1 + (number % 7)) }),
  )
  const file = join(scratchFolder(), 'reports.ndjson')
  writeFileSync(file, lines.join('\n'))
  const [one, several] = await Promise.all(
    ['1', '3'].map((workers) => runBuilt(program, ['read', '--json', '--workers', workers, file])),
  )
  expect(one?.out.trimEnd().split('\n')).toHaveLength(245)
  expect(one?.err).toMatch(/line 50 is not JSON/)
  expect(several).toEqual(one)
})

test('when nobody reads the output any more, the program ends and says nothing', async () => {
  const file = join(scratchFolder(), 'reports.ndjson')
  writeFileSync(file, `${JSON.stringify({ text: 'The mayor said so.\n'.repeat(1000) })}\n`.repeat(60))
  const child = start(['read', '--json', file])
  let err = ''
  child.stderr.setEncoding('utf8').on('data', (more: string) => {
    err += more
  })
  child.stdout.once('data', () => child.stdout.destroy())
  const code = await new Promise((done) => child.on('exit', done))
  expect({ code, err }).toEqual({ code: 0, err: '' })
})

test.skipIf(!existsSync('/dev/full'))('output that finds no room is not lost in silence', async () => {
  const child = spawn(
    process.execPath,
    [join(program.folder, 'bin', 'reportedly.js'), 'read', join(program.folder, 'samples')],
    {
      stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
    },
  )
  let err = ''
  child.stderr?.setEncoding('utf8').on('data', (more: string) => {
    err += more
  })
  const code = await new Promise((done) => child.on('exit', done))
  expect(err).toMatch(/The output could not be written/)
  expect(code).toBe(1)
})

test('demo prints the sample story, serves it until Ctrl-C, and leaves nothing behind', async () => {
  const folder = scratchFolder()
  const child = start(['demo', '--port', '0'], { TMPDIR: folder })
  const address = await new Promise<string>((found, lost) => {
    let out = ''
    child.stdout.setEncoding('utf8').on('data', (more: string) => {
      out += more
      const match = /http:\/\/127\.0\.0\.1:\d+\//.exec(out)
      if (match !== null && out.includes('Sarvenna')) found(match[0])
    })
    child.on('exit', (code) => lost(new Error(`ended with ${code}: ${out}`)))
  })
  const [page, list] = await Promise.all([fetch(address), fetch(`${address}stories.json`)])
  expect(page.status).toBe(200)
  expect(await page.text()).toContain('Sarvenna')
  expect(await list.text()).toMatch(/^\[\{"id":"s-/)
  expect(readdirSync(folder)).toHaveLength(1)

  const ended = new Promise((done) => child.on('exit', done))
  child.kill('SIGINT')
  expect(await ended).toBe(0)
  expect(readdirSync(folder)).toEqual([])
})

test('the speed of pages can still be measured', async () => {
  // It reaches into the compiled program, where no type shows that something there has changed.
  mkdirSync(join(program.folder, 'bench'))
  cpSync(join(root, 'bench', 'page-speed.mjs'), join(program.folder, 'bench', 'page-speed.mjs'))
  const words = [join(program.folder, 'bench', 'page-speed.mjs'), join(root, 'fixtures', 'pages'), 'once']
  const { stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' })
  expect(stderr).toBe('')
  expect(Number(stdout)).toBeGreaterThan(0)
})
