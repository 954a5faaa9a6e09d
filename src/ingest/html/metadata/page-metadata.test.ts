import { expect, test } from 'vitest'
import { parseDocument } from '../page-document.ts'
import { readPage } from '../read-page.ts'
import { type PageMetadata, pageMetadata } from './page-metadata.ts'

function told(html: string, page: { address?: string; fetched?: string } = {}): PageMetadata {
  return pageMetadata(parseDocument(html), page)
}

const wrapped = (head: string, body: string, lang = 'it') =>
  `<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`

test('an Italian page tells of itself in a graph of linked data, whose author is named by an id', () => {
  const graph = {
    '@graph': [
      { '@type': 'Organization', '@id': '#org', name: 'Il Corriere di Porto Velo' },
      { '@type': 'Person', '@id': '#ada', name: 'Ada Renn' },
      { '@type': 'WebPage', datePublished: '2031-03-03T09:00:00+01:00', inLanguage: 'it-IT' },
      {
        '@type': ['NewsArticle'],
        headline: 'La diga cede',
        datePublished: '2031-03-03T09:00:00+01:00',
        dateModified: '2031-03-04T10:00:00+01:00',
        author: { '@id': '#ada' },
        publisher: { '@id': '#org' },
      },
    ],
  }
  const page = wrapped(
    `<title>La diga cede - Il Corriere di Porto Velo</title><link rel="canonical" href="/cronaca/la-diga-cede#top">
     <meta name="description" content="Trecento sfollati dopo una notte di pioggia sulla valle">
     <script type="application/ld+json">${JSON.stringify(graph)}</script>`,
    `<nav><a href="/">Home</a> Lunedì 10 marzo 2031</nav><h1>La diga cede</h1>
     <p>Trecento sfollati dopo una notte di pioggia sulla valle</p><p>Il sindaco ha chiesto aiuto.</p>`,
  )
  expect(told(page, { address: 'https://corriere.example/cronaca/la-diga-cede?utm_source=feed' })).toEqual({
    headline: 'La diga cede',
    byline: 'Ada Renn',
    outlet: 'Il Corriere di Porto Velo',
    published: { value: '2031-03-03T09:00:00+01:00', basis: 'metadata' },
    modified: '2031-03-04T10:00:00+01:00',
    language: 'it',
    address: 'https://corriere.example/cronaca/la-diga-cede',
    isLive: false,
  })
})

test('pages without metadata tell by what is seen on them, in five languages', () => {
  const pages = [
    ['it', 'La diga cede', 'di Ada Renn e Otto Falk', 'Pubblicato il 3 marzo 2031 alle 8:30'],
    ['en', 'The dam gives way', 'By Ada Renn and Otto Falk', 'Published: Monday, March 3rd, 2031 at 8:30 am'],
    ['fr', 'Le barrage cède', 'Par Ada Renn et Otto Falk', 'Publié le 3 mars 2031 à 8h30'],
    ['es', 'La presa cede', 'Por Ada Renn y Otto Falk', '3 de marzo de 2031 - 08:30'],
    ['de', 'Der Damm bricht', 'Von Ada Renn und Otto Falk', 'Montag, 3. März 2031, 08:30 Uhr'],
  ]
  for (const [lang = '', headline = '', by = '', date = ''] of pages) {
    const page = wrapped(`<title>${headline}</title>`, `<h1>${headline}</h1><p>${by}</p><p>${date}</p><p>…</p>`, lang)
    expect(told(page)).toMatchObject({
      headline,
      byline: 'Ada Renn, Otto Falk',
      published: { value: '2031-03-03', basis: 'text' },
      language: lang,
    })
  }
})

test('a change is told apart from the publication, whichever stands first', () => {
  const seen = (words: string, lang: string) => told(wrapped('', `<h1>Titolo lungo</h1><p>${words}</p>`, lang))
  expect(seen('Updated 5 March 2031, published 3 March 2031', 'en')).toMatchObject({
    published: { value: '2031-03-03' },
    modified: '2031-03-05',
  })
  expect(seen('Veröffentlicht: 03.03.2031 – Aktualisiert: 05.03.2031', 'de')).toMatchObject({
    published: { value: '2031-03-03' },
    modified: '2031-03-05',
  })
  const marked = wrapped(
    '<meta property="article:modified_time" content="2031-03-05T10:00:00Z">',
    '<h1>Titolo lungo</h1><time itemprop="datePublished" datetime="2031-03-03">ieri</time>',
  )
  expect(told(marked)).toMatchObject({ published: { value: '2031-03-03' }, modified: '2031-03-05T10:00:00Z' })
})

test('dates of comments, of other reports and of the day itself are not those of the report', () => {
  const page = wrapped(
    '',
    `<div class="site-date">10 marzo 2031</div>${'<p>voce</p>'.repeat(12)}<h1>La diga cede</h1>
     <time class="entry-date" datetime="2031-03-03T08:00:00+01:00">3 marzo</time><p>Testo.</p>
     <div class="related"><a>Altro</a><time datetime="2031-03-09">9 marzo 2031</time></div>
     <div id="comments"><span class="author">Otto Falk</span><time datetime="2031-03-08">8 marzo 2031</time></div>`,
  )
  expect(told(page)).toMatchObject({
    published: { value: '2031-03-03T08:00:00+01:00', basis: 'metadata' },
    byline: null,
  })
})

test('what holds the headline is the report, though its name be that of a widget', () => {
  const page = wrapped(
    '',
    '<div class="widget Blog"><h2 class="date-header">3 marzo 2031</h2><h1>La diga cede</h1></div>',
  )
  expect(told(page).published).toEqual({ value: '2031-03-03', basis: 'metadata' })
})

test('the address tells the day where nothing else does', () => {
  const address = 'https://corriere.example/2031/03/03/la-diga-cede'
  expect(told(wrapped('', '<h1>La diga cede</h1>'), { address }).published).toEqual({
    value: '2031-03-03',
    basis: 'address',
  })
})

test('a page without a date, a byline or a headline is given none', () => {
  expect(told('<p>Testo senza altro.</p>')).toEqual({
    headline: null,
    byline: null,
    outlet: null,
    published: null,
    modified: null,
    language: null,
    address: null,
    isLive: false,
  })
})

test('a language is told only where all declarations agree', () => {
  expect(told(wrapped('<meta property="og:locale" content="it_IT">', '')).language).toBe('it')
  expect(told(wrapped('<meta http-equiv="Content-Language" content="de">', '', 'en')).language).toBeNull()
})

test('the headline is the one that the page goes by, not that of its site or of another report', () => {
  const head =
    '<meta property="og:title" content="La diga cede | Il Corriere"><title>La diga cede | Il Corriere</title>'
  const page = wrapped(head, '<h1>Il Corriere</h1><h1>I più letti</h1><h2>La diga <em>cede</em></h2>')
  expect(told(page).headline).toBe('La diga cede')
})

test('the draft of a page carries what it tells, unless something else was given', () => {
  const html = wrapped(
    '<title>La diga cede | Il Corriere</title><meta property="og:site_name" content="Il Corriere"><meta property="article:published_time" content="2031-03-03T09:00:00Z">',
    '<article><h1>La diga cede</h1><p class="byline">di Ada Renn</p><p>Breve.</p></article>',
  )
  const page = {
    name: 'diga.html',
    road: 'file' as const,
    bytes: Buffer.from(html),
    address: 'https://corriere.example/diga',
  }
  expect(readPage(page, { date: '2031', language: null })).toMatchObject({
    url: 'https://corriere.example/diga',
    outlet: 'Il Corriere',
    byline: 'Ada Renn',
    date: '2031-03-03T09:00:00Z',
    marked: { dateBasis: 'metadata' },
    // Too little text to tell its language by.
    language: 'it',
  })
  expect(readPage(page, { date: null, language: 'en', outlet: 'La Gazzetta' })).toMatchObject({
    outlet: 'La Gazzetta',
    language: 'en',
  })
})

test('hostile pages take no long time, on a busy machine either', () => {
  const deep = '{"@graph":'.repeat(50_000)
  const list = `[${'{"@type":"NewsArticle","headline":"a","datePublished":"2031-03-03","author":["Ada Renn"]},'.repeat(10_000)}{}]`
  const pages = [
    `<script type="application/ld+json">${deep}</script>`,
    `<script type="application/ld+json">${list}</script>`,
    `<script type="application/ld+json">{"@type":"Article","author":${' '.repeat(900_000)}</script>`,
    `<title>${' - a'.repeat(100_000)}</title><h1>b</h1>`,
    '<span class="author date byline">By Ada Renn 3 March 2031</span>'.repeat(8_000),
    '<p>By Ada Renn on 3 March 2031</p>'.repeat(15_000),
    '<meta name="article:author date" content="2031-03-03 Ada">'.repeat(8_000),
    `<p>${'3 3 3 '.repeat(100_000)}</p>`,
    `<p ${Array.from({ length: 30_000 }, (_, i) => `a${i}=1`).join(' ')}>x</p>`,
    '<div class="comment">'.repeat(5_000),
  ]
  for (const body of pages) {
    const document = parseDocument(wrapped('', body))
    const before = performance.now()
    pageMetadata(document, {})
    expect(performance.now() - before).toBeLessThan(5_000)
  }
})

test('of two dates in one element each is what the word before it says', () => {
  const line = '<p class="dates">Publié le 04/03/2031 à 10h15, mis à jour le 05/03/2031 à 09h00</p>'
  const document = parseDocument(
    `<html lang="fr"><head><title>Le pont</title></head><body><h1>Le pont</h1>${line}</body></html>`,
  )
  expect(pageMetadata(document, {})).toMatchObject({ published: { value: '2031-03-04' }, modified: '2031-03-05' })
})
