import { statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises'
import { ReportedlyError } from '../errors.ts'
import { type InTransaction, inOneTransaction } from './ask.ts'
import type { Connection, Driver } from './driver.ts'
import { findMembers, findReport, findStoriesBeginning, findStoryIds } from './find.ts'
import { findDriver } from './find-driver.ts'
import { findJudgements } from './find-judgements.ts'
import { forgottenFinder } from './forgotten.ts'
import { findJoined } from './join-stories.ts'
import { enterJudgement, takeBack } from './judge.ts'
import { Keeper } from './keep.ts'
import { feedBook } from './keep-feeds.ts'
import { inputBook } from './keep-inputs.ts'
import { visitBook } from './keep-visits.ts'
import type { Entry, Ledger } from './ledger.ts'
import { layoutOf, markLedger } from './ledger-mark.ts'
import { makeFolders } from './make-folders.ts'
import { migrations } from './migrations.ts'
import { findSources, reportsWith } from './search.ts'
import { indexAll, searchBatch } from './search-index.ts'
import { storableText } from './storable-text.ts'
import { upkeepOf } from './upkeep-of.ts'

/** How long to wait, in milliseconds, for another process that is writing. */
const patience = 10_000

/**
 * The pages of the file that are held in memory, in kilobytes: the upper levels of every index. The system holds others, and to ask it
 * for one costs little: with four times as many nothing was sooner kept in a ledger of 266 MB.
 */
const pageCache = 4_000

/** Pages that gather in the log before they come into the file, 32 MB: many of them are written again and again. */
const logPages = 8_000

/**
 * Opens the ledger in a file, making the file and its folders where there are none, and bringing an older layout up to
 * date. Throws 'ledger-unusable', 'ledger-too-new' or 'ledger-busy'; a file that is refused is not touched.
 */
export async function openLedger(file: string, driver?: Driver): Promise<Ledger> {
  const path = resolve(file)
  const sqlite = driver ?? (await findDriver())
  if (sizeOf(path) > 0) inspect(path, sqlite)
  else usable(path, () => makeFolders(dirname(path)))
  const connection = sqlite.open(path, 'write')
  try {
    await prepare(connection, path)
  } catch (error) {
    connection.close()
    throw error
  }
  return ledgerOver(connection, path)
}

/** Asynchronous by its types, for ledgers to come that are further away; SQLite has answered when the promise is made. */
function ledgerOver(connection: Connection, path: string): Ledger {
  const forgotten = forgottenFinder(connection)
  const keeper = new Keeper(connection)
  const beside: InTransaction = (work) => keeper.beside(work)
  let open = true
  let kept = 0
  let searchable = 0
  const keep = (entries: readonly Entry[]) => {
    const outcomes = keeper.keep(entries)
    kept += entries.length
    if (kept - searchable >= searchBatch) {
      indexNow(connection, keeper)
      searchable = kept
    }
    return outcomes
  }
  return {
    path,
    keep: async (entry) => {
      const [outcome] = keep([entry])
      if (outcome === undefined || outcome instanceof ReportedlyError) throw outcome
      return outcome
    },
    keepAll: async (entries) => {
      const outcomes = keep(entries)
      // Whoever keeps and does nothing else would never come to the turn in which what SQLite's rows held is given back.
      await turn()
      return outcomes
    },
    report: async (id) => findReport(connection, storableText(id)),
    storyMembers: async (story) => findMembers(connection, storableText(story)),
    storiesBeginning: async (beginning) => findStoriesBeginning(connection, storableText(beginning)),
    joinedStories: async (story) => findJoined(connection, storableText(story)),
    storyIds: async () => findStoryIds(connection),
    judge: async (judgement) => inOneTransaction(connection, () => enterJudgement(connection, judgement)),
    takeBack: async (id, signature) => inOneTransaction(connection, () => takeBack(connection, id, signature)),
    judgements: async (of) => findJudgements(connection, of),
    reportsWith: async (search) => reportsWith(connection, search),
    sources: async (limit) => findSources(connection, limit),
    forgotten: async () => forgotten(),
    feeds: feedBook(connection, beside),
    visits: visitBook(connection, beside),
    inputs: inputBook(connection, beside),
    upkeep: upkeepOf(connection, path),
    close: async () => {
      if (!open) return
      open = false
      if (kept > 0) indexNow(connection, keeper)
      // So that the file by itself holds everything, for whoever copies it; not at the price of waiting for others.
      try {
        connection.exec('PRAGMA busy_timeout = 0')
        connection.all('PRAGMA wal_checkpoint(TRUNCATE)')
      } finally {
        connection.close()
      }
    },
  }
}

/** What was kept is kept, even where others are writing now: whoever searches next makes it searchable. */
function indexNow(connection: Connection, keeper: Keeper): void {
  try {
    indexAll(connection, keeper.takeAtHand(), (work) => keeper.beside(work))
  } catch (error) {
    if (!(error instanceof ReportedlyError)) throw error
  }
}

/** Looks at a file in a way that cannot alter it, so that one which is no ledger for us stays as it is, to the byte. */
function inspect(path: string, sqlite: Driver): void {
  const connection = sqlite.open(path, 'look')
  try {
    layoutOf(connection, path)
  } finally {
    connection.close()
  }
}

async function prepare(connection: Connection, path: string): Promise<void> {
  connection.exec(
    `PRAGMA busy_timeout = ${patience}; PRAGMA foreign_keys = ON; PRAGMA synchronous = NORMAL;
     PRAGMA cache_size = ${-pageCache}; PRAGMA wal_autocheckpoint = ${logPages}`,
  )
  if (layoutOf(connection, path) < migrations.length) migrate(connection, path)
  await writeAhead(connection)
}

/** Another process may be doing the same, so what is to do is asked again under the right to write. */
function migrate(connection: Connection, path: string): void {
  inOneTransaction(connection, () => {
    for (const { up } of migrations.slice(layoutOf(connection, path))) up(connection)
    markLedger(connection)
  })
  // Out of the log and into the file, where an older program that only looks will see it.
  connection.all('PRAGMA wal_checkpoint')
}

/**
 * Lets one process write while others read. Only after the migration: until a file is marked as a ledger it must hold
 * nothing at all. SQLite does not wait for others before this change, whatever the busy timeout.
 */
async function writeAhead(connection: Connection): Promise<void> {
  for (let waited = 0; ; waited += 20) {
    try {
      connection.all('PRAGMA journal_mode = WAL')
      return
    } catch (error) {
      if (!(error instanceof ReportedlyError && error.code === 'ledger-busy') || waited >= patience) throw error
      await wait(20)
    }
  }
}

/** The size of a file in bytes, 0 where there is none yet. Throws 'ledger-unusable' for a folder and the like. */
function sizeOf(path: string): number {
  const found = usable(path, () => statSync(path, { throwIfNoEntry: false }))
  if (found === undefined) return 0
  if (found.isFile()) return found.size
  throw new ReportedlyError('ledger-unusable', {
    path,
    reason: found.isDirectory() ? 'it is a folder' : 'it is no file',
  })
}

/** What the system answers, its refusals told as 'ledger-unusable'. */
function usable<Result>(path: string, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    const reason = refusals.get(errorCodeOf(error)) ?? String(error)
    throw new ReportedlyError('ledger-unusable', { path, reason }, { cause: error })
  }
}

/** Refusals of the system, in words. Which of them a file amid the path meets with differs by the version of Node. */
const refusals: ReadonlyMap<unknown, string> = new Map([
  ['EACCES', 'access to it is denied'],
  ['EPERM', 'access to it is denied'],
  ['EROFS', 'it is on a disk that cannot be written'],
  ['ENOENT', 'its folder cannot be made there'],
  ['ENOTDIR', 'a part of its path is a file and not a folder'],
  ['EEXIST', 'a part of its path is a file and not a folder'],
])

function errorCodeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
