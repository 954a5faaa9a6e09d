import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Draft } from '../src/document/draft.ts'
import type { Reading } from '../src/document/reading.ts'
import type { Driver } from '../src/store/driver.ts'
import type { Ledger } from '../src/store/ledger.ts'
import { openLedger } from '../src/store/open-ledger.ts'
import { soundReading } from './sound-reading.ts'

/** A folder that is there until the test has ended. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'reportedly-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A real ledger in a folder of its own, both gone when the test has ended. */
export async function scratchLedger(driver?: Driver): Promise<Ledger> {
  const ledger = await openLedger(join(scratchFolder(), 'ledger.db'), driver)
  onTestFinished(() => ledger.close())
  return ledger
}

/** A sound reading of a text with what is given about it. */
export function readingOf(text: string, given: Partial<Omit<Draft, 'text'>> = {}): Reading {
  return soundReading({ input: 'report.txt', ...given, text })
}
