// Feed items read in a second, to drafts, on one core: `npm run bench:feeds -- [items]`. The median of five runs, each in a process of its own.
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const items = Number(process.argv[2] ?? 1000)
if (process.argv[3] === 'once') {
  const { readFeed } = await import('../dist/ingest/feeds/read-feed.js')
  const { itemDraft } = await import('../dist/ingest/feeds/item-draft.js')
  const bytes = Buffer.from(madeFeed(items))
  const start = performance.now()
  const feed = readFeed({ name: 'feed', road: 'file', bytes })
  const parsed = performance.now()
  for (const item of feed.items) itemDraft(item, feed, `feed#${item.number}`, { date: null, language: null })
  const end = performance.now()
  console.log(JSON.stringify({ megabytes: bytes.length / 1e6, parse: parsed - start, whole: end - start }))
} else {
  const runs = Array.from({ length: 5 }, () =>
    JSON.parse(
      execFileSync(process.execPath, [fileURLToPath(import.meta.url), `${items}`, 'once'], { encoding: 'utf8' }),
    ),
  )
  const median = (key) => runs.map((run) => run[key]).sort((one, other) => one - other)[2]
  const [parse, whole] = [median('parse'), median('whole')]
  console.log(`${items} items, ${runs[0].megabytes.toFixed(1)} MB`)
  console.log(`the feed alone: ${Math.round((items / parse) * 1000)} items a second`)
  console.log(`feed to drafts: ${Math.round((items / whole) * 1000)} items a second`)
}

/** A feed in RSS with the whole texts of its items, invented. */
function madeFeed(count) {
  const sentence = (number) =>
    `<p>The harbour office of Tolvara said on Friday that ferry ${number} would run again, “if the storm allows it”, and that up to ${200 + number} people waited at the pier.</p>`
  const item = (number) =>
    `<item><title>Ferry ${number} is late</title><link>https://velmo.example/${number}</link><guid isPermaLink="false">f-${number}</guid><pubDate>Mon, 03 Mar 2031 09:30:00 GMT</pubDate><content:encoded><![CDATA[${Array.from({ length: 10 }, (_, at) => sentence(number + at)).join('\n')}]]></content:encoded></item>`
  return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Velmo Post</title>${Array.from({ length: count }, (_, number) => item(number)).join('\n')}</channel></rss>`
}
