import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runCommand } from '../../../test/run-command.ts'
import { readingOf, scratchFolder } from '../../../test/scratch-ledger.ts'
import { entryOf } from '../../pipeline.ts'
import { openLedger } from '../../store/open-ledger.ts'
import { readyReading } from '../../store/ready-reading.ts'

const text = 'Mayor Ada Renn said that the harbour of Velmo is shut for 40 crews.'

/** A ledger with one report that an older version has read otherwise. */
async function olderLedger(): Promise<string> {
  const path = join(scratchFolder(), 'ledger.db')
  const ledger = await openLedger(path)
  const reading = readingOf(text, { id: 'harbour', outlet: 'Velmo Post' })
  const ready = readyReading({ ...reading, attributions: [], figures: [], voice: [] })
  await ledger.keep(entryOf({ ...ready, key: '0' }, ready.identity, '2031-05-04'))
  await ledger.close()
  return path
}

test('a dry run shows what is read otherwise and alters nothing; --yes lets it take hold', async () => {
  const path = await olderLedger()
  const reread = (...words: readonly string[]) => runCommand(['reread', '--ledger', path, ...words])
  const dry = await reread('--dry-run')
  expect(dry.code).toBe(0)
  expect(dry.out).toMatch(/^harbour {2}s-\S+ {2}Velmo Post/)
  expect(dry.out).toContain('  + Ada Renn: the harbour of Velmo is shut for 40 crews')
  expect(dry.out).toContain('1 text read again, 1 otherwise than before.\n1 statement new, 1 figure changed.\n')
  expect(dry.out).toMatch(/Every report stays in its story\.\nNothing was altered\.\n$/)
  expect(await reread()).toMatchObject({ code: 2, err: expect.stringMatching(/`reportedly reread --yes` does it/) })
  expect((await reread('--yes')).out).toMatch(/The new readings have taken hold\.\n$/)
  expect((await reread()).out).toBe(
    'Nothing to read again: the present version has read 1 text, which are all there are.\n',
  )
  expect((await reread('--all')).out).toMatch(/1 text read again, 0 otherwise than before\./)
})

test('rebuild says that every report stays where it is, and puts back what does not', async () => {
  const path = join(scratchFolder(), 'ledger.db')
  const file = join(scratchFolder(), 'reports.ndjson')
  const reports = ['a', 'b'].map((id) => JSON.stringify({ id, outlet: `Post ${id}`, date: '2031-05-03', text }))
  writeFileSync(file, reports.join('\n'))
  await runCommand(['add', '--ledger', path, file])
  const rebuild = (...words: readonly string[]) => runCommand(['rebuild', '--ledger', path, ...words])
  expect((await rebuild()).out).toBe('Every report stays in its story.\n')
  const ledger = await openLedger(path)
  ledger.upkeep.replace([], new Map([['b', 's-elsewhere']]))
  await ledger.close()
  expect((await rebuild('--dry-run')).out).toMatch(
    /^1 report goes to another story:\n {2}s-\S+ takes in s-elsewhere\nNothing was/,
  )
  expect((await rebuild('--yes')).out).toMatch(/The stories are as they came out\.\n$/)
  expect((await rebuild()).out).toBe('Every report stays in its story.\n')
})
