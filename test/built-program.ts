import { execFileSync, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Ended } from './run-command.ts'

const root = resolve(import.meta.dirname, '..')

/** The program as it is installed: compiled, in a folder of its own, so that a test never meets an older build. */
export interface BuiltProgram {
  /** Its folder, with bin, dist, samples and what tells languages; without weights, for which reports are read sooner. */
  readonly folder: string
  remove(): void
}

/** Compiles the program as `npm run build` does. Takes a few seconds. */
export function buildProgram(): BuiltProgram {
  // Within node_modules, so that it finds its dependencies.
  const cache = join(root, 'node_modules', '.cache')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'reportedly-built-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
    execFileSync(process.execPath, [
      compiler,
      '-p',
      join(root, 'tsconfig.build.json'),
      '--outDir',
      join(folder, 'dist'),
    ])
    for (const name of ['bin', 'package.json', 'samples', join('weights', 'byte-runs.json.gz')])
      cpSync(join(root, name), join(folder, name), { recursive: true })
  } catch (error) {
    remove()
    throw error
  }
  return { folder, remove }
}

/** Runs the built program in a process of its own, with these words on standard input, until it ends. */
export function runBuilt(
  { folder }: BuiltProgram,
  words: readonly string[],
  { input = '', nodeOptions = [] }: { input?: string; nodeOptions?: readonly string[] } = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [...nodeOptions, join(folder, 'bin', 'reportedly.js'), ...words])
  return new Promise((done, reject) => {
    let [out, err] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (more: string) => {
      out += more
    })
    child.stderr.setEncoding('utf8').on('data', (more: string) => {
      err += more
    })
    child.on('error', reject)
    child.on('close', (code) => done({ code: code ?? -1, out, err }))
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}
