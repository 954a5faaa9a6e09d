import { expect, test } from 'vitest'
import { readPage } from './read-page.ts'

const nothingGiven = { date: null, language: null }

function partsOf(html: string): string[] {
  const { text, marked } = readPage({ name: 'page', road: 'file', bytes: Buffer.from(html) }, nothingGiven)
  return (marked?.parts ?? []).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)
}

const first =
  'La diga di Porto Velo ha ceduto poco dopo mezzanotte. Il sindaco ha chiesto aiuto alla capitale, secondo la protezione civile.'
const second = 'Gli sfollati sono almeno trecento, ma il conto non è finito, dicono le autorità della provincia.'

test('a page gives its headline and the parts of its article, without what stands around', () => {
  const html = `<!doctype html><html><head><title>La diga cede</title></head><body><nav><a href="/">Home</a></nav>
    <article><h1>La diga cede</h1><p>${first}</p><figure><img src="x"><figcaption>La diga</figcaption></figure>
    <h2>Gli sfollati</h2><p>${second}</p><blockquote>Non dormiamo da due giorni.</blockquote>
    <blockquote class="twitter-tweet"><p>La diga ha ceduto.</p>— Ada Renn (@renn) <a href="x">3 marzo 2031</a></blockquote>
    </article></body></html>`
  expect(partsOf(html)).toEqual([
    'headline: La diga cede',
    `paragraph: ${first}`,
    'crosshead: Gli sfollati',
    `paragraph: ${second}`,
    'quotation: Non dormiamo da due giorni.',
    'embed: La diga ha ceduto.\n— Ada Renn (@renn) 3 marzo 2031',
  ])
})

test('a page without an article says so', () => {
  const html = '<html><head><title>Pagina non trovata</title></head><body><p>Errore 404</p></body></html>'
  const { text, marked } = readPage({ name: 'page', road: 'file', bytes: Buffer.from(html) }, nothingGiven)
  expect(text).toMatch(/^Pagina non trovata/)
  expect(marked?.noArticle).toBe('No text of an article was found on the page.')
})
