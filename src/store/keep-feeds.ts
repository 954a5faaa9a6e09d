import { sql } from 'kysely'
import { ask, type InTransaction, tables } from './ask.ts'
import type { Connection } from './driver.ts'
import type { FailedPoll, FeedBook, KeptOfItem, Poll, SightedItem, WaitingItem, WatchedFeed } from './feed-book.ts'
import { storableText } from './storable-text.ts'

/** Items that a feed has not listed for so many days are forgotten. One that came back then would be found unchanged. */
const daysRemembered = 90

/** The book of feeds in a ledger's file. */
export function feedBook(connection: Connection, inTransaction: InTransaction): FeedBook {
  return {
    feeds: async () => findFeeds(connection),
    feed: async (address) => findFeeds(connection, address)[0] ?? null,
    polled: async (address, poll, items) => inTransaction(() => polled(connection, address, poll, items)),
    failed: async (address, failure) => inTransaction(() => failed(connection, address, failure)),
    waiting: async (address) => findWaiting(connection, address),
    waitingItem: async (address, item) => findWaitingItem(connection, address, item),
    settle: async (address, item, kept) => inTransaction(() => settle(connection, address, item, kept)),
    retryLater: async (address, item) => inTransaction(() => retryLater(connection, address, item)),
  }
}

function findFeeds(connection: Connection, address?: string): readonly WatchedFeed[] {
  const all = tables
    .selectFrom('feed')
    .select(['address', 'title', 'pause', 'polled_at as polledAt'])
    .select(['next_poll as nextPoll', 'failures', 'trouble'])
    .orderBy('address')
  return ask(connection, address === undefined ? all : all.where('address', '=', storableText(address)))
}

/** The number of a feed, which is entered where it is new. */
function enter(connection: Connection, address: string): number {
  const stored = storableText(address)
  ask(connection, sql`INSERT OR IGNORE INTO feed (address) VALUES (${stored})`)
  const [row] = ask(connection, tables.selectFrom('feed').select('number').where('address', '=', stored))
  if (row === undefined) throw new TypeError('SQLite gave no number to a feed')
  return row.number
}

function polled(
  connection: Connection,
  address: string,
  { at, title, pause, nextPoll, trouble }: Poll,
  items: readonly SightedItem[] | null,
): { fresh: number; changed: number } {
  const number = enter(connection, address)
  const told = title === null ? null : storableText(title)
  const news = { pause, polled_at: at, next_poll: nextPoll }
  ask(
    connection,
    tables
      .updateTable('feed')
      .set({ ...news, title: sql`coalesce(${told}, title)`, failures: 0, trouble })
      .where('number', '=', number),
  )
  if (items === null) return { fresh: 0, changed: 0 }
  let [fresh, changed] = [0, 0]
  for (const [place, item] of items.entries()) {
    const known = sight(connection, number, { ...item, place, at })
    if (known === 'new') fresh++
    else if (known === 'changed') changed++
  }
  const longAgo = new Date(Date.parse(at) - daysRemembered * 86_400_000).toISOString()
  ask(connection, sql`DELETE FROM feed_item WHERE feed = ${number} AND listed_at < ${longAgo} AND waiting IS NULL`)
  return { fresh, changed }
}

function sight(
  connection: Connection,
  feed: number,
  { item, says, link, facts, place, at }: SightedItem & { readonly place: number; readonly at: string },
): 'new' | 'changed' | 'seen' {
  const [before] = ask(
    connection,
    tables.selectFrom('feed_item').select('says').where('feed', '=', feed).where('item', '=', item),
  )
  if (before === undefined) {
    const waiting = storableText(facts)
    ask(
      connection,
      tables
        .insertInto('feed_item')
        .values({ feed, item, says, link, waiting, kept: 'nothing', tries: 0, listed_at: at, place }),
    )
    return 'new'
  }
  const changes = before.says === says ? {} : { says, link, waiting: storableText(facts), tries: 0, place }
  ask(
    connection,
    tables
      .updateTable('feed_item')
      .set({ ...changes, listed_at: at })
      .where('feed', '=', feed)
      .where('item', '=', item),
  )
  return before.says === says ? 'seen' : 'changed'
}

function failed(connection: Connection, address: string, { at, title, trouble, nextPoll }: FailedPoll): void {
  const number = enter(connection, address)
  ask(
    connection,
    tables
      .updateTable('feed')
      .set({ polled_at: at, next_poll: nextPoll, trouble: storableText(trouble) })
      .set({ failures: sql`failures + 1`, ...(title ? { title: storableText(title) } : {}) })
      .where('number', '=', number),
  )
}

function findWaiting(connection: Connection, address: string): readonly string[] {
  const rows = ask(
    connection,
    sql<{ item: string }>`SELECT item FROM feed_item WHERE waiting IS NOT NULL
      AND feed = (SELECT number FROM feed WHERE address = ${storableText(address)})
      ORDER BY listed_at, place DESC`,
  )
  return rows.map(({ item }) => item)
}

function findWaitingItem(connection: Connection, address: string, item: string): WaitingItem | null {
  const [row] = ask(
    connection,
    sql<{ waiting: string; tries: number; kept: KeptOfItem; elsewhere: number }>`SELECT waiting, tries, kept,
      kept = 'nothing' AND EXISTS (SELECT 1 FROM feed_item AS other
        WHERE other.link = feed_item.link AND other.feed <> feed_item.feed AND other.kept <> 'nothing') AS elsewhere
      FROM feed_item WHERE waiting IS NOT NULL AND item = ${item}
      AND feed = (SELECT number FROM feed WHERE address = ${storableText(address)})`,
  )
  if (row === undefined) return null
  const { waiting: facts, tries, kept, elsewhere } = row
  return { facts, tries, kept, keptElsewhere: elsewhere === 1 }
}

function settle(connection: Connection, address: string, item: string, kept: KeptOfItem): void {
  ask(
    connection,
    sql`UPDATE feed_item SET waiting = NULL, tries = 0, kept = CASE ${kept} WHEN 'nothing' THEN kept ELSE ${kept} END WHERE item = ${item}
      AND feed = (SELECT number FROM feed WHERE address = ${storableText(address)})`,
  )
}

function retryLater(connection: Connection, address: string, item: string): void {
  ask(
    connection,
    sql`UPDATE feed_item SET tries = tries + 1 WHERE item = ${item}
      AND feed = (SELECT number FROM feed WHERE address = ${storableText(address)})`,
  )
}
