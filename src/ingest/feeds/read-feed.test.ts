import fc from 'fast-check'
import { expect, test } from 'vitest'
import { processorTime } from '../../../test/processor-time.ts'
import { ReportedlyError } from '../../errors.ts'
import type { Feed } from './feed.ts'
import { readFeed } from './read-feed.ts'

const address = 'https://sarvenna.example/news/feed.xml'

function read(text: string | Uint8Array, contentType?: string): Feed {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text
  const page = { name: 'feed.xml', road: 'file', bytes, address } as const
  return readFeed(contentType === undefined ? page : { ...page, contentType })
}

function troubleWith(text: string): unknown {
  try {
    return read(text)
  } catch (error) {
    return error instanceof ReportedlyError ? `${error.code}: ${error.message}` : error
  }
}

const long = 'The mayor of Tolvara said that the bridge would be closed until Friday. '.repeat(20)
const modules =
  'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"'
const rss = (items: string, head = '') =>
  `<?xml version="1.0"?><rss version="2.0" ${modules}><channel><title>Corriere di Sarvenna</title>${head}${items}</channel></rss>`

test('RSS 2.0 gives what its items say, with the whole text where the feed has it', () => {
  const feed = read(
    rss(
      `<item><title>Il ponte &amp;egrave; chiuso</title><link>/ponte</link><guid isPermaLink="false">p-1</guid>
       <pubDate>Lun, 03 Mar 2031 09:30:00 +0100</pubDate><dc:creator>Ada Renn</dc:creator><dc:creator>Ugo Velmo</dc:creator>
       <description>In breve.</description><content:encoded><![CDATA[<p>${long}</p>]]></content:encoded></item>`,
      '<language>it-IT</language><ttl>45</ttl>',
    ),
  )
  expect(feed).toMatchObject({ title: 'Corriere di Sarvenna', language: 'it', pause: 2700, cutShort: false })
  expect(feed.items).toEqual([
    {
      number: 1,
      id: 'p-1',
      link: 'https://sarvenna.example/ponte',
      title: 'Il ponte è chiuso',
      published: '2031-03-03T09:30:00+01:00',
      updated: null,
      authors: ['Ada Renn', 'Ugo Velmo'],
      outlet: null,
      language: null,
      html: `<p>${long}</p>`,
      teaser: false,
    },
  ])
})

test('RSS 0.91, with its document type, gives what it has', () => {
  const feed = read(
    '<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel><title>Old Post</title><item><title>Ferry late</title><link>http://old.example/ferry</link></item></channel></rss>',
  )
  expect(feed.items).toMatchObject([{ title: 'Ferry late', link: 'http://old.example/ferry', html: '', teaser: true }])
})

test('Atom resolves addresses from base to base and decodes what is HTML', () => {
  const feed = read(
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de" xml:base="https://tolvara.example/"><title type="html">Tolvara &amp;amp; Umland</title>
     <author><name>Redaktion</name></author>
     <entry xml:base="stadt/" xml:lang="fr"><id>tag:tolvara.example,2031:1</id><title type="html">Le &lt;i&gt;pont&lt;/i&gt; &amp;amp; le port</title>
     <link rel="self" href="x.atom"/><link href="pont.html"/><updated>2031-03-03T10:00:00Z</updated><published>2031-03-03T09:00:00Z</published>
     <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${long}<b>Elle</b> l'a dit.</p></div></content></entry></feed>`,
  )
  expect(feed).toMatchObject({ title: 'Tolvara & Umland', language: 'de' })
  expect(feed.items).toMatchObject([
    {
      id: 'tag:tolvara.example,2031:1',
      link: 'https://tolvara.example/stadt/pont.html',
      title: 'Le pont & le port',
      published: '2031-03-03T09:00:00Z',
      updated: '2031-03-03T10:00:00Z',
      authors: ['Redaktion'],
      language: 'fr',
      html: `<p>${long}<b>Elle</b> l'a dit.</p>`,
      teaser: false,
    },
  ])
})

test('addresses in a feed without one of its own are relative to its site', () => {
  const linkOf = (text: string) =>
    readFeed({ name: 'feed', road: 'file', bytes: Buffer.from(text) }).items.map(({ link }) => link)
  const item = '<item><title>Ponte</title><link>/ponte</link></item>'
  expect(linkOf(rss(item, '<link>https://sarvenna.example/news/</link>'))).toEqual(['https://sarvenna.example/ponte'])
  expect(linkOf(rss(item))).toEqual([null])
  expect(linkOf(rss(item, '<link>file:///etc/</link>'))).toEqual([null])
  const entry = '<entry><title>Ponte</title><link href="ponte"/></entry>'
  const self = '<link rel="self" href="https://sarvenna.example/news/atom.xml"/>'
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title>${self}${entry}</feed>`
  expect(linkOf(atom)).toEqual(['https://sarvenna.example/news/ponte'])
  const version = 'https://jsonfeed.org/version/1.1'
  const items = [{ id: '1', url: 'ponte', content_text: 'x' }]
  const json = { version, title: 'x', home_page_url: 'https://sarvenna.example/', items }
  expect(linkOf(JSON.stringify(json))).toEqual(['https://sarvenna.example/ponte'])
})

test('the line that says where an item appeared first is no part of its text', () => {
  const line = (words: string) =>
    `<p>${words} <a href="/ponte">Il ponte &#232; chiuso</a> – <a href="/">Corriere</a>.</p>\n`
  const item = (html: string) =>
    read(rss(`<item><title>Il ponte è chiuso</title><content:encoded><![CDATA[${html}]]></content:encoded></item>`))
  const text = `<p>${long}</p>\n`
  expect(item(`${text}${line('The post')}`).items[0]).toMatchObject({ html: text, teaser: false })
  expect(item(`${line('Già detto:')}${text}`).items[0]?.html).toContain('Già detto')
  const teaser = `<p><a href="/ponte">Il ponte è chiuso</a> – La sindaca ha detto che non riapre prima di lunedì.</p>`
  expect(item(teaser).items[0]?.html).toContain('La sindaca')
  expect(item(`${text}<p>Leggi <a href="/x">un altro ponte</a></p>`).items[0]?.html).toContain('un altro ponte')
})

test('RDF gives its items and how often it wants to be asked', () => {
  const feed = read(
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" ${modules}>
     <channel rdf:about="x"><title>Kessendam Courant</title><dc:language>en</dc:language><sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency></channel>
     <item rdf:about="https://k.example/1"><title>Ferry</title><link>https://k.example/1</link><dc:date>2031-03-03</dc:date><description>Late.</description></item></rdf:RDF>`,
  )
  expect(feed).toMatchObject({ title: 'Kessendam Courant', language: 'en', pause: 1800 })
  expect(feed.items).toMatchObject([{ id: 'https://k.example/1', published: '2031-03-03', teaser: true }])
})

test('JSON Feed gives its items, plain text as paragraphs', () => {
  const feed = read(
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Velmo Post',
      items: [
        {
          id: '7',
          url: 'seven',
          content_text: `${long}\n\nA < B & C`,
          date_published: '2031-03-03T09:00:00Z',
          language: 'en-GB',
          authors: [{ name: 'Ada' }],
        },
      ],
    }),
  )
  expect(feed.items).toMatchObject([
    { id: '7', link: 'https://sarvenna.example/news/seven', authors: ['Ada'], language: 'en', teaser: false },
  ])
  expect(feed.items[0]?.html).toBe(`<p>${long.trim()}</p>\n<p>A &lt; B &amp; C</p>`)
})

test.each([
  ['a line', `<description>The mayor said so.</description>`, true],
  ['a text that goes on elsewhere', `<description>${long.slice(0, 600)} [&#8230;] Read more</description>`, true],
  ['a long description', `<description>${long}</description>`, false],
  ['a short text that is said to be all', `<content:encoded>${long.slice(0, 300)}</content:encoded>`, false],
  ['nothing', '', true],
])('%s is taken for a teaser or not (%#)', (_, content, teaser) => {
  expect(read(rss(`<item><title>T</title>${content}</item>`)).items).toMatchObject([{ teaser }])
})

const words = 'Città “vecchia” – 12 €'
test.each([
  ['UTF-8', Buffer.from(rss(`<item><title>${words}</title></item>`)), undefined],
  ['UTF-16 with its mark', Buffer.from(`\ufeff${rss(`<item><title>${words}</title></item>`)}`, 'utf16le'), undefined],
  ['UTF-16 without a mark', Buffer.from(rss(`<item><title>${words}</title></item>`), 'utf16le'), undefined],
  [
    'windows-1252 that is declared',
    latin(rss(`<item><title>${words}</title></item>`).replace('"1.0"', '"1.0" encoding="iso-8859-1"')),
    undefined,
  ],
  [
    'windows-1252 that only its Content-Type tells',
    latin(rss(`<item><title>${words}</title></item>`)),
    'text/xml; charset=windows-1252',
  ],
  [
    'windows-1252 that calls itself UTF-8',
    latin(rss(`<item><title>${words}</title></item>`).replace('"1.0"', '"1.0" encoding="utf-8"')),
    undefined,
  ],
])('%s is read', (_, bytes, contentType) => {
  expect(read(bytes, contentType).items[0]?.title).toBe(words)
})

/** The bytes of windows-1252, of the letters that these tests use. */
function latin(text: string): Uint8Array {
  const upper: Readonly<Record<string, number>> = { '€': 0x80, '“': 0x93, '”': 0x94, '–': 0x96 }
  return Uint8Array.from([...text].map((letter) => upper[letter] ?? letter.charCodeAt(0)))
}

test('a broken feed gives what can be read of it', () => {
  const feed = read(`<br>Notice: low disk
    <?xml version="1.0"?><rss version="2.0"><channel><title>A & B</title><item><title>One</title><link>https://a.example/?x=1&copy=2</link>
    <item><title>Two</title><description>x<b>y</description></item><item><title>Three</title><descr`)
  expect(feed).toMatchObject({ title: 'A & B', cutShort: true })
  expect(feed.items.map(({ title }) => title)).toEqual(['One', 'Two'])
  expect(feed.items[0]?.link).toBe('https://a.example/?x=1&copy=2')
})

test('what is no feed is refused by name', () => {
  expect(troubleWith('The mayor said so.')).toMatch(/^feed-unreadable: feed\.xml: .*neither RSS nor Atom/)
  expect(troubleWith('{"title": 1}')).toMatch(/^feed-unreadable/)
  expect(troubleWith('<html><body>404</body></html>')).toMatch(/^feed-unreadable: .*\(it is a web page\)/)
  expect(troubleWith('<opml><body></body></opml>')).toMatch(/^feed-unreadable: .*\(it is a list of feeds\)/)
  expect(troubleWith(' ')).toMatch(/^input-empty/)
})

test('a web page in place of a feed says which feed it names', () => {
  const link = '<link rel="alternate" type="application/rss+xml" title="News" href="https://velmo.example/rss">'
  expect(troubleWith(`<!doctype html><html><head>${link}</head>`)).toContain(
    'which gives https://velmo.example/rss as its feed',
  )
})

test('an entity bomb is refused, and no entity of a feed is ever expanded', () => {
  const lols = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('')
  expect(
    troubleWith(`<!DOCTYPE rss [<!ENTITY l0 "lol">${lols}]>${rss('<item><title>&l9;</title></item>').slice(21)}`),
  ).toMatch(/feed-unreadable: .*it defines entities by one another/)
  const single = read(
    `<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>${rss('<item><title>&x;</title></item>').slice(21)}`,
  )
  expect(single.items[0]?.title).toBe('&x;')
})

test('only addresses of the web are links', () => {
  const feed = read(
    rss(
      '<item><title>A</title><link>javascript:alert(1)</link></item><item><title>B</title><link>file:///etc</link></item>',
    ),
  )
  expect(feed.items.map(({ link }) => link)).toEqual([null, null])
})

const whole = rss(
  Array.from(
    { length: 5 },
    (_, at) =>
      `<item><title>T${at} &amp; more</title><guid>g${at}</guid><content:encoded><![CDATA[<p>${'words '.repeat(at)}</p>]]></content:encoded></item>`,
  ).join('\n'),
)

test('wherever a feed is cut, the items before are read, or it is refused by name', () => {
  const all = read(whole).items
  for (let length = 0; length < whole.length; length++) {
    const cut = whole.slice(0, length)
    try {
      const { items, cutShort } = read(cut)
      expect(cutShort).toBe(true)
      expect(items).toEqual(all.slice(0, cut.split('</item>').length - 1))
    } catch (error) {
      if (!(error instanceof ReportedlyError)) throw error
      expect(cut).not.toContain('</title>')
    }
  }
})

test('whatever the bytes are, they make a feed or a named error', () => {
  const pieces = fc.constantFrom(
    '<rss version="2.0">',
    '<channel>',
    '<item>',
    '</item>',
    '<title>',
    '</title>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    '<entry>',
    '<![CDATA[',
    ']]>',
    '&amp;',
    '&',
    '<',
    '>',
    '"',
    '<!DOCTYPE x [',
    '<rdf:RDF>',
    '{"version":"https://jsonfeed.org/version/1",',
    '"items":[',
    ']',
    '}',
    'words',
  )
  const made = fc.array(pieces, { maxLength: 60 }).map((all) => Buffer.from(all.join('')))
  fc.assert(
    fc.property(
      fc.oneof(
        made,
        fc.uint8Array(),
        fc.string({ unit: 'binary' }).map((text) => Buffer.from(text)),
      ),
      (bytes) => {
        const time = processorTime(() => {
          try {
            for (const item of read(bytes).items)
              expect(item.html.length + (item.title ?? '').length + (item.link ?? '').length).toBeGreaterThan(0)
          } catch (error) {
            if (!(error instanceof ReportedlyError)) throw error
            expect(['feed-unreadable', 'input-empty']).toContain(error.code)
          }
        })
        expect(time).toBeLessThan(2_000)
      },
    ),
    { numRuns: 300 },
  )
})

test.each([
  ['titles in one item', `<item>${'<title>x</title>'.repeat(20_000)}`],
  ['items', '<item><title>x</title></item>'.repeat(10_000)],
  ['openings of a description', `<item>${'<description>'.repeat(25_000)}`],
  ['attributes', `<item ${'a="1" '.repeat(50_000)}>`],
  ['entities', `<item><title>${'&amp;'.repeat(60_000)}</title></item>`],
  ['sections', `<item><title>${'<![CDATA[x]]>'.repeat(25_000)}</title></item>`],
  ['brackets in an author', `<item><title>x</title><author>${'('.repeat(300_000)}</author></item>`],
  ['commas in an author', `<item><title>x</title><author>${'a@b, '.repeat(60_000)}</author></item>`],
])('300,000 characters of %s are read or refused within two seconds', (_, items) => {
  expect(processorTime(() => troubleWith(rss(items)))).toBeLessThan(2_000)
})
