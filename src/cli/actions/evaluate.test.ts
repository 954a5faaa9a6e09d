import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { recorder, runCommand, standardInput } from '../../../test/run-command.ts'
import { scratchFolder } from '../../../test/scratch-ledger.ts'
import type { Attribution } from '../../document/attribution.ts'
import type { Surroundings } from '../surroundings.ts'

const report = {
  id: 'bridge',
  lang: 'en',
  date: '2031-03-01',
  text: 'The mayor of Tolvara said that the bridge is closed. “Ferries wait,” said Edda Morn, a pilot.',
}
const at = (words: string) => [report.text.indexOf(words), report.text.indexOf(words) + words.length]
const said = report.text.lastIndexOf('said')
const pilot = { source: [at('Edda Morn, a pilot')], cue: [[said, said + 4]] }

/** A run without weights, so that what it prints does not change with them. */
function run(words: readonly string[], lines: readonly object[], replaced: Partial<Surroundings> = {}) {
  const input = lines.map((line) => JSON.stringify(line)).join('\n')
  return runCommand([...words], { weights: scratchFolder(), standardInput: standardInput(input), ...replaced })
}

/** The report as gold that has what the program itself reads in it. */
async function readGold(): Promise<{ attributions: Attribution[] }> {
  const { out } = await run(['read', '--as', 'ndjson', '--json', '-'], [report])
  return { ...report, ...JSON.parse(out), text: report.text }
}

test('gold that has what the program reads is scored as read without fault, in words and as JSON', async () => {
  const gold = await readGold()
  expect(gold.attributions.length).toBeGreaterThan(0)
  const { code, out, err } = await run(['evaluate', '-'], [{ ...report, attributions: gold.attributions }])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toMatch(/^-: 1 report, \d attributions in the gold, \d read\n/)
  expect(out).toMatch(/\n +English\n +P +R +F1\nsource overlap +100\.0 +100\.0 +100\.0\n/)
  expect(out).toMatch(/\nwho-said-it +100\.0 +100\.0 +100\.0\n/)
  expect(out).not.toContain('times')
  const json = JSON.parse(
    (await run(['evaluate', '--json', '-'], [{ ...report, attributions: gold.attributions }])).out,
  )
  expect(json).toMatchObject({ documents: 1, missing: 0, 'who-said-it': { precision: 1, recall: 1, f1: 1 } })
  expect(json['by language'].en['content exact'].f1).toBe(1)
  expect(json).not.toHaveProperty('errors')
})

test('errors are shown with their words in place, and what was read instead', async () => {
  const extra = { ...pilot, content: [at('of Tolvara')] }
  const { out } = await run(['evaluate', '-', '--errors', '5'], [{ ...report, attributions: [extra] }])
  expect(out).toContain('\nMissed: 1 of 1\n\n  bridge\n')
  expect(out.replace(/\s+/g, ' ')).toContain('[content: of Tolvara] said that')
  expect(out).toMatch(/\nExtra: \d of \d\n/)
  expect(out.replace(/\s+/g, ' ')).toContain(
    'program [source: The mayor of Tolvara] [cue: said] that [content: the bridge',
  )
  const json = JSON.parse(
    (await run(['evaluate', '--json', '--errors', '1', '-'], [{ ...report, attributions: [extra] }])).out,
  )
  expect(json.errors).toEqual([{ kind: 'missed', report: 'bridge', gold: extra, predicted: expect.anything() }])
})

test('on a terminal the roles are coloured, and the words are the same', async () => {
  const shown = async (isTerminal: boolean) => {
    const out = recorder({ isTerminal })
    await run(['evaluate', '-', '--errors', '9'], [{ ...report, attributions: [] }], { out })
    return out.words()
  }
  const coloured = await shown(true)
  expect(coloured).toContain('\u001b[36m[source:')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is about them
  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(await shown(false))
})

test('languages stand side by side where there is room for them', async () => {
  const lines = ['en', 'it', 'xx'].map((lang) => ({
    ...report,
    id: lang,
    lang,
    attributions: [{ ...pilot, form: 'direct' }],
  }))
  const { out } = await run(['evaluate', '-'], lines)
  expect(out).toMatch(/\n +all +English +Italian\n/)
  expect(out).toMatch(/\n +xx\n/)
  expect(out).toMatch(/\nRecall by form +all +English\n/)
  for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
})

test('gold that cannot be used is refused with its file, line and reason, before anything is read', async () => {
  const file = join(scratchFolder(), 'gold.ndjson')
  writeFileSync(file, `${JSON.stringify(report)}\n\n${JSON.stringify({ ...report, id: 'two', ignore: [[5, 999]] })}\n`)
  const { code, out, err } = await runCommand(['evaluate', file])
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toContain(`${file}: line 3 is not a report (as gold: ignore.0 [5, 999] is no place in its text`)
  expect((await run(['evaluate', '-'], [report, report])).err).toContain('another report with the id bridge')
  expect((await run(['evaluate', '-'], [])).err).toContain('-: is empty')
  expect((await runCommand(['evaluate', 'nowhere.ndjson'])).err).toContain('nowhere.ndjson: there is no such file')
})

test('a report that cannot be read is named and counts as one in which nothing was found', async () => {
  const lines = [report, { ...report, id: 'two', date: '03-02-2031' }].map((line) => ({
    ...line,
    attributions: [pilot],
  }))
  const { code, out, err } = await run(['evaluate', '--json', '-'], lines)
  expect(code).toBe(1)
  expect(err).toMatch(/^-: line 2 is not a report \(date is not/)
  expect(JSON.parse(out)).toMatchObject({ documents: 2, missing: 1, 'gold attributions': 2 })
})
