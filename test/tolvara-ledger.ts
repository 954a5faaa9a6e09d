import type { Reading } from '../src/document/reading.ts'
import { keepReading } from '../src/pipeline.ts'
import type { Ledger } from '../src/store/ledger.ts'
import { type MadeReport, madeReading } from './made-reading.ts'
import { scratchLedger } from './scratch-ledger.ts'

function report(id: string, made: MadeReport): Reading {
  const reading = madeReading(made)
  return { ...reading, report: { ...reading.report, id, url: `https://made.example/${id}` } }
}

const morn = { name: 'Edda Morn', type: 'person' as const, country: 'IT' }
const port = { name: 'Tolvara Port Authority', type: 'organisation' as const }

const closed = 'the bridge of Tolvara stays closed until the bolts are changed'

/** Two reports on one closed bridge: what one person says, and somebody denies later where both outlets carry it. */
export const tolvaraReports: readonly Reading[] = [
  report('post-1', {
    outlet: 'The Tolvara Post',
    date: '2031-03-03',
    headline: 'Bridge of Tolvara closed',
    lines: [`Edda Morn said on Monday that ${closed} at the bridge.`],
    entities: [morn],
    said: [{ by: 'Edda Morn', source: 'Edda Morn', cue: 'said', content: closed }],
  }),
  report('herald-1', {
    outlet: 'Kelbury Herald',
    date: '2031-03-05',
    headline: 'Port denies that the bridge of Tolvara is closed',
    lines: [
      `The Tolvara Port Authority denied that ${closed}.`,
      `Edda Morn had said that ${closed} on the bridge of Tolvara.`,
    ],
    entities: [port, morn],
    said: [
      { by: port.name, source: port.name, cue: 'denied', content: closed, act: 'deny', factuality: 'CT-' },
      { by: 'Edda Morn', source: 'Edda Morn', cue: 'said', content: [[closed, 2]] },
    ],
  }),
]

/** A ledger of its own that holds them. */
export async function tolvaraLedger(): Promise<Ledger> {
  const ledger = await scratchLedger()
  for (const reading of tolvaraReports) await keepReading(ledger, reading, '2031-03-20T12:00:00Z')
  return ledger
}
