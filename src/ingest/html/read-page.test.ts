import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readPage } from './read-page.ts'

const nothingGiven = { date: null, language: null }

function read(html: string | Uint8Array, address?: string) {
  const bytes = typeof html === 'string' ? Buffer.from(html) : html
  return readPage({ name: 'page', road: 'file', bytes, ...(address === undefined ? {} : { address }) }, nothingGiven)
}

function partsOf(html: string): string[] {
  const { text, marked } = read(html)
  return (marked?.parts ?? []).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)
}

function article(body: string, title = 'La diga cede nella notte'): string {
  return `<!doctype html><html><head><title>${title}</title></head><body><h1>${title}</h1>${body}</body></html>`
}

const first =
  'La diga di Porto Velo ha ceduto poco dopo mezzanotte. Il sindaco ha chiesto aiuto alla capitale, secondo la protezione civile.'
const second = 'Gli sfollati sono almeno trecento, ma il conto non è finito, dicono le autorità della provincia.'

const kinds = [
  'headline',
  'standfirst',
  'paragraph',
  'paragraph',
  'crosshead',
  'paragraph',
  'quotation',
  'paragraph',
  'embed',
  'paragraph',
]
const debris =
  /cookie|Facebook|Condividi|Partager|Articoli correlati|Kommentar|Comment|Commenti|newsletter|email with|Read also|Leggi anche|Lire aussi|Lea también|Lesen Sie|rights|diritti|droits|derechos|Rechte/

test.each(['it', 'en', 'fr', 'es', 'de'])(
  'a page in %s gives its headline, standfirst, paragraphs, crossheads, quotations and posts, and nothing else',
  (language) => {
    const html = readFileSync(join(import.meta.dirname, `../../../fixtures/pages/${language}.html`), 'utf8')
    const { text, marked } = read(html)
    expect(marked?.parts.map(({ kind }) => kind)).toEqual(kinds)
    expect(marked?.noArticle).toBeNull()
    expect(text).not.toMatch(debris)
  },
)

test('the lines of a post are one part, with who wrote it and when', () => {
  const post = `<blockquote class="twitter-tweet"><p>La diga ha ceduto.</p>— Ada Renn (@renn) <a href="x">3 marzo 2031</a></blockquote>`
  expect(partsOf(article(`<div><p>${first}</p>${post}<p>${second}</p></div>`))).toEqual([
    'headline: La diga cede nella notte',
    `paragraph: ${first}`,
    'embed: La diga ha ceduto.\n— Ada Renn (@renn) 3 marzo 2031',
    `paragraph: ${second}`,
  ])
})

test.each([
  [
    'a box of the site’s own around it',
    '<div class="tweet-embed"><blockquote><p>La diga ha ceduto.</p></blockquote></div>',
  ],
  [
    'a telephone page',
    '<amp-twitter data-tweetid="1"><blockquote placeholder>La diga ha ceduto.</blockquote></amp-twitter>',
  ],
])('a post with %s is one', (_, post) => {
  expect(partsOf(article(`<div><p>${first}</p>${post}<p>${second}</p></div>`))).toContain('embed: La diga ha ceduto.')
})

test('a name that all paragraphs have makes none a standfirst', () => {
  const parts = partsOf(article(`<p class="intro">${second}</p><p class="intro">${first}</p>`))
  expect(parts.map((part) => part.split(':')[0])).toEqual(['headline', 'paragraph', 'paragraph'])
})

test.each([
  ['a paragraph', `<p class="article__intro">${second}</p>`],
  ['a heading', `<h2 class="subtitle">${second}</h2>`],
])('%s that its name says is the standfirst is one amid the text as well', (_, standfirst) => {
  const parts = partsOf(article(`<article>${standfirst}<p>${first}</p><p>${second} ${first}</p></article>`))
  expect(parts.map((part) => part.split(':')[0])).toEqual(['headline', 'standfirst', 'paragraph', 'paragraph'])
})

test('paragraphs that only empty lines part stay apart, and words with soft hyphens are whole', () => {
  expect(partsOf(article(`<div>${first}<br><br>${second.replace('sfollati', 'sfol&shy;lati')}</div>`))).toEqual([
    'headline: La diga cede nella notte',
    `paragraph: ${first}`,
    `paragraph: ${second}`,
  ])
})

test('a text that a page tells programs alone is read from there', () => {
  const told = JSON.stringify({ '@type': 'NewsArticle', articleBody: `${first}\n\n${second}\n\n${first} ${second}` })
  const { text } = read(article(`<p>${first.slice(0, 60)} …</p><script type="application/ld+json">${told}</script>`))
  expect(text.split('\n\n')).toEqual(['La diga cede nella notte', first, second, `${first} ${second}`])
})

test('a given language holds whatever a page declares', () => {
  const page = {
    name: 'page',
    road: 'file',
    bytes: Buffer.from(article(`<p>Kurz.</p>`).replace('<html', '<html lang="de"')),
  } as const
  expect(readPage(page, { date: null, language: 'it' }).language).toBe('it')
})

const seven = (of: (number: number) => string) => [1, 2, 3, 4, 5, 6, 7].map(of).join('')
const card = (number: number) =>
  `<div class="card"><h3><a href="/${number}">Titolo ${number}</a></h3><p>${first}</p><a href="/${number}">Leggi</a></div>`
const teaser = (number: number) =>
  `<article><h2><a href="/${number}">Titolo ${number}</a></h2><p>${first}</p></article>`
test.each([
  ['an error', article('<p>Errore.</p>', 'Errore 404'), undefined, /tells of an error/],
  [
    'a consent wall',
    article('<p>We and our partners store cookies on your device.</p>', 'Il Faro'),
    undefined,
    /asks for consent/,
  ],
  ['an index', article(`<main>${seven(teaser)}</main>`, 'Il Faro'), undefined, /an index/],
  ['an index without article elements', article(seven(card), 'Il Faro'), undefined, /an index/],
  [
    'an index whose teasers are links above their text',
    article(
      `<ul>${seven((number) => `<li><a href="/${number}">Titolo lungo del pezzo ${number}</a><p>${first}</p></li>`)}</ul>`,
    ),
    undefined,
    /an index/,
  ],
  ['a front page', article(`<p>${first}</p><p>${second}</p>`, 'Il Faro'), 'https://faro.example/', /an index/],
  [
    'a front page to which a link of a letter led',
    article(`<p>${first}</p><p>${second}</p>`),
    'https://faro.example/index.html?utm_source=lettera#alto',
    /an index/,
  ],
  [
    'a page that tells that another is not there',
    article(`<p>${first}</p><p>${second}</p>`, 'Oops! Pagina non trovata – Il Faro'),
    undefined,
    /tells of an error/,
  ],
  [
    'a consent wall of many words',
    article(
      '<p>Besuchen Sie uns wie gewohnt mit Werbung und Tracking. Wir und unsere 205 Partner speichern Daten auf Ihrem Gerät, auch Cookies.</p><p>Details zum Tracking stehen im Privacy Center, und Sie können jederzeit widersprechen.</p>',
      'Mit Werbung weiterlesen',
    ),
    undefined,
    /asks for consent/,
  ],
  [
    'a gallery with long captions',
    article(
      seven((number) => `<figure><img src="${number}"><figcaption>${first}</figcaption></figure>`),
      'Foto',
    ),
    undefined,
    /gallery of pictures/,
  ],
  [
    'a gallery',
    article('<figure><img src="a"><figcaption>La diga</figcaption></figure>', 'Foto'),
    undefined,
    /gallery/,
  ],
])('%s is no article and says so', (_, html, address, reason) => {
  const { marked } = read(html, address)
  expect(marked?.noArticle).toMatch(reason)
})

test('an index is none of the live blogs that it speaks of', () => {
  const teasers = seven(
    (number) => `<article><h2><a href="/pezzo-${number}">Il pezzo ${number}</a></h2><p>${first}</p></article>`,
  )
  const lists =
    '<script type="application/ld+json">{"@type":"ItemList","itemListElement":[{"@type":"LiveBlogPosting"}]}</script>'
  expect(read(article(`${lists}<main>${teasers}</main>`)).marked?.noArticle).toMatch(/index/)
})

const entry = (number: number, heading: string) =>
  `<article><header><time>0${number}.30</time><h2>${heading}</h2></header><p>${first} Alle ${number}.</p></article>`
const entries = (heading: (number: number) => string) =>
  `<main>${seven((number) => entry(number, heading(number)))}</main>`
const live = '<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Diretta"}</script>'
test.each([
  ['a live blog whose entries lead nowhere', article(entries((number) => `Ore ${number}`)), undefined],
  [
    'a live blog that says so, with a link to each entry',
    article(`${live}${entries((number) => `<a href="/diretta?voce=${number}">Ore ${number}</a>`)}`),
    undefined,
  ],
  [
    'a live blog that its marks tell, with a link to each entry',
    article(
      `<div itemscope itemtype="https://schema.org/LiveBlogPosting">${entries((number) => `<a href="/diretta?voce=${number}">Ore ${number}</a>`)}</div>`,
    ),
    undefined,
  ],
  [
    'a report in sections, each with a place to link to',
    article(seven((number) => `<section><h2><a href="#p${number}">Punto ${number}</a></h2><p>${first}</p></section>`)),
    undefined,
  ],
  [
    'a report with a link above each paragraph',
    article(
      `<div>${seven((number) => `<p><a href="/${number}">Leggi anche il pezzo numero ${number}</a></p><p>${first}</p>`)}</div>`,
    ),
    undefined,
  ],
  [
    'a report on pages that are not found, with its day',
    article(`<time datetime="2031-03-04">4 marzo 2031</time><p>${first}</p><p>${second}</p>`, 'Pagina non trovata'),
    undefined,
  ],
  ['a report that its site numbers', article(`<p>${first}</p><p>${second}</p>`), 'https://faro.example/?p=2895'],
  [
    'a report that a program for pages numbers',
    article(`<p>${first}</p><p>${second}</p>`),
    'https://faro.example/index.php?option=com_content&id=7',
  ],
])('%s is an article', (_, html, address) => {
  const { marked, text } = read(html, address)
  expect(marked?.noArticle).toBeNull()
  expect(text).toContain(first)
  expect(text).not.toMatch(/^0\d\.30$/m)
})

test('a page in an older encoding is read as browsers read it', () => {
  const html = article(`<p>${first} ${second}</p>`).replace('<head>', '<head><meta charset="iso-8859-1">')
  expect(read(Buffer.from(html, 'latin1')).text).toContain('il conto non è finito')
})
