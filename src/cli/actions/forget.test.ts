import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { recorder, runCommand, standardInput } from '../../../test/run-command.ts'
import { scratchFolder } from '../../../test/scratch-ledger.ts'

const reports = [
  {
    id: 'harbour',
    outlet: 'Velmo Post',
    title: 'Harbour shut',
    text: 'Edvin Karsolo said the harbour is shut. Karsolo left.',
  },
  {
    id: 'quinces',
    outlet: 'Tarn Herald',
    title: 'Quinces ripe',
    text: 'Quince growers of Altamore met Mara Karsolo in Pellegrin.',
  },
]

async function ledgerOf() {
  const folder = scratchFolder()
  const [file, ledger] = [join(folder, 'reports.ndjson'), join(folder, 'ledger.db')]
  writeFileSync(file, reports.map((report) => JSON.stringify(report)).join('\n'))
  const add = () => runCommand(['add', '--ledger', ledger, file])
  await add()
  const forget = (...words: readonly string[]) => runCommand(['forget', '--ledger', ledger, ...words])
  return { folder, ledger, add, forget }
}

test('a dry run says what is taken for the name, where it would go, and who else would lose it; and alters nothing', async () => {
  const { ledger, forget } = await ledgerOf()
  const { out, code } = await forget('--dry-run', 'Edvin', 'Karsolo')
  expect(code).toBe(0)
  expect(out).toContain('“Edvin Karsolo”, “Karsolo Edvin”, “Karsolo”')
  expect(out).toMatch(/^The name would be taken out of 2 reports, at \d+ places:$/m)
  expect(out).toContain('  harbour  s-')
  expect((await runCommand(['stories', '--json', '--ledger', ledger])).out).toContain('harbour')
  expect((await forget('--dry-run', '--whole-name', 'Edvin', 'Karsolo')).out).toMatch(/out of 1 report,/)
})

test('where nobody can be asked nothing is done without --yes', async () => {
  const { forget } = await ledgerOf()
  const refused = await forget('harbour')
  expect(refused.code).toBe(2)
  expect(refused.err).toBe(
    'Nothing was done: there is nobody to ask. `reportedly forget harbour --yes` does it, `reportedly forget harbour --dry-run` shows what it would do.\n',
  )
  expect((await forget('--dry-run', 'harbour')).out).toMatch(/^1 report would be taken out, with \d+ words/)
})

test('at a terminal it asks, and does it only where the answer is yes', async () => {
  const { ledger } = await ledgerOf()
  const ask = async (answer: string) => {
    const err = recorder({ isTerminal: true })
    const asked = await runCommand(['forget', '--ledger', ledger, 'harbour'], {
      canAsk: true,
      err,
      standardInput: standardInput(answer),
    })
    expect(err.words()).toMatch(/^Take it out for good\? \[y\/N\] /)
    return asked
  }
  for (const no of ['\n', 'n\n', 'yesterday\n', '']) expect((await ask(no)).out).toMatch(/Nothing was taken out\.\n$/)
  expect((await ask('y\n')).out).toMatch(
    /^1 report was taken out, .*:\n {2}harbour {2}s-\S+ {2}1 text {2}Velmo Post: Harbour shut\n/m,
  )
})

test('a report that was forgotten is left out when it is added again, until it may be kept again', async () => {
  const { add, forget } = await ledgerOf()
  await forget('--yes', 'harbour')
  const again = await add()
  expect(again.code).toBe(0)
  expect(again.out).toMatch(/0 new, .* 1 left out, taken out of the ledger for good before\.\n$/)
  expect((await forget('--keep-again', 'harbour')).out).toMatch(/^harbour is kept again when it comes again/)
  expect((await add()).out).toMatch(/1 new/)
  expect((await forget('--keep-again', 'harbour')).err).toMatch(/^harbour was not forgotten in this ledger/)
})

test('a name that was forgotten does not come back with its report', async () => {
  const { ledger, add, forget } = await ledgerOf()
  const { out } = await forget('--yes', 'Edvin Karsolo')
  expect(out).toMatch(/^The name was taken out of 2 reports, at \d+ places:$/m)
  expect((await add()).out).toMatch(/0 new, 0 revised, 2 unchanged/)
  expect(readFileSync(ledger, 'utf8')).not.toMatch(/karsolo/i)
})

test('what is not there is named; nothing to forget is not understood; no ledger is made', async () => {
  const { folder, forget } = await ledgerOf()
  expect((await forget('--yes', 'Dora Vantes')).err).toMatch(/^No report in the ledger has the id Dora Vantes/)
  expect(await forget()).toMatchObject({ code: 2, err: expect.stringMatching(/say which report or name/) })
  const none = join(folder, 'none.db')
  expect((await runCommand(['forget', '--yes', 'x', '--ledger', none])).err).toMatch(/there is no ledger there/)
  expect(existsSync(none)).toBe(false)
  expect((await forget('--wipe')).out).toBe('The file was written anew.\n')
})
