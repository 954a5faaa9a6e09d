import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { recorder } from '../../../test/run-command.ts'
import { scratchFolder } from '../../../test/scratch-ledger.ts'
import { intakeProgress } from './intake-progress.ts'

/** A clock that a test sets, in seconds. */
function clock() {
  const time = { seconds: 0 }
  return { time, now: () => new Date(Date.UTC(2031, 2, 20) + 1000 * time.seconds).toISOString() }
}

function fileOf(bytes: number): string {
  const file = join(scratchFolder(), 'reports.ndjson')
  writeFileSync(file, Buffer.alloc(bytes))
  return file
}

test('a short intake says nothing where nobody watches, a long one says now and then how far it has come', async () => {
  const { time, now } = clock()
  const err = recorder()
  const meter = { bytes: 0 }
  const progress = intakeProgress({ out: recorder(), err, now }, [fileOf(1000)], meter)
  for (; time.seconds < 200; time.seconds++) {
    meter.bytes = time.seconds
    await progress.show(4 * time.seconds)
    if (time.seconds < 60) expect(err.words()).toBe('')
    if (time.seconds < 10) await wait(5)
  }
  await progress.clear()
  expect(err.words().split('\n')).toEqual([
    '240 reports, 4 a second, about 16 minutes left',
    '480 reports, 4 a second, about 15 minutes left',
    '720 reports, 4 a second, about 14 minutes left',
    '',
  ])
})

test('a terminal shows one line that is written over, with the rate once it means something', async () => {
  const { time, now } = clock()
  const err = recorder({ isTerminal: true })
  const progress = intakeProgress({ out: recorder(), err, now }, ['-'], { bytes: 500 })
  await progress.show(10)
  time.seconds = 100
  await progress.show(15)
  await progress.show(1250)
  await progress.clear()
  expect(err.words()).toBe('\r10 reports …\u001b[K\r1250 reports, 13 a second\u001b[K\r\u001b[K')
})

test('a terminal that shows the outcomes themselves shows no progress', async () => {
  const terminal = recorder({ isTerminal: true })
  const progress = intakeProgress({ out: terminal, err: terminal, now: () => '2031-03-20T12:00:00Z' }, ['-'], {
    bytes: 0,
  })
  await progress.show(10)
  expect(terminal.words()).toBe('')
})
