import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { englishReading, englishText, italianReading, italianText } from './made-readings.ts'
import { openBrowser } from './open-browser.ts'
import { serveDesk } from './serve-desk.ts'

let desk: Awaited<ReturnType<typeof serveDesk>>
let browser: Browser
beforeAll(async () => {
  desk = await serveDesk()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await desk.close()
})

const report = `/reports/${italianReading.report.id}`

/** Opens a page of the desk in a browser of its own, does something there, and closes it. */
async function onPage<Result>(
  path: string,
  options: BrowserContextOptions,
  act: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ locale: 'en', ...options })
  try {
    const page = await context.newPage()
    await page.goto(desk.address + path)
    return await act(page)
  } finally {
    await context.close()
  }
}

const storiesKept = async () => (await (await fetch(`${desk.address}/stories.json`)).text()).length

/** Pages that are asked of the ledger, which holds the readings made by hand. */
const asked = [
  '/search?words=diga',
  '/who-said?words=diga',
  '/sources',
  '/sources/Ferri',
  '/first-claim',
  '/first-question',
]

for (const path of ['/', '/made-story', `${report}?at=86-118`, '/stories/none', ...asked])
  test(`axe finds nothing serious on ${path}, in light or dark`, async () => {
    const found = await onPage(path, { colorScheme: 'light' }, async (page) => {
      const inLight = await new AxeBuilder({ page }).analyze()
      // Only colours are other in the dark.
      await page.emulateMedia({ colorScheme: 'dark' })
      const inDark = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze()
      return [...inLight.violations, ...inDark.violations]
    })
    const serious = found.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  })

test('no page is wider than a small phone', async () => {
  for (const path of ['/', '/made-story', report, '/stories/none', ...asked]) {
    const beyond = await onPage(path, { viewport: { width: 360, height: 700 }, locale: 'it' }, (page) =>
      page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth'),
    )
    expect(beyond, path).toBeLessThanOrEqual(0)
  }
})

test('no word is too long for a small phone', async () => {
  const long = 'w'.repeat(1_000_000)
  const text = `Titolo ${long}\n\nIl ministro Rossi ha detto che ${long} sono 5.\n`
  const file = { name: 'long.txt', mimeType: 'text/plain', buffer: Buffer.from(text) }
  await onPage('/', { viewport: { width: 360, height: 700 } }, async (page) => {
    const beyond = () => page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth')
    await page.getByLabel('Or choose a text file').setInputFiles(file)
    await page.getByLabel('Outlet').fill('o'.repeat(300))
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByText('Read, not kept').waitFor()
    expect(await beyond()).toBeLessThanOrEqual(0)
    await page.goto(`${desk.address}/stories/${'s'.repeat(500)}`)
    expect(await beyond()).toBeLessThanOrEqual(0)
  })
})

test('without scripts a report is pasted, read, and kept only when asked', async () => {
  const before = await storiesKept()
  await onPage('/', { javaScriptEnabled: false }, async (page) => {
    await page.getByLabel('Text of the report').fill(englishText)
    await page.getByLabel('Date of publication').fill('2031-05')
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByText('Read, not kept').waitFor()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(englishReading.report.headline)
    expect(await storiesKept()).toBe(before)
    await page.getByRole('button', { name: 'Keep in the ledger' }).click()
    await page.waitForURL(/\/stories\//)
    expect(await storiesKept()).toBeGreaterThan(before)
  })
})

test('without scripts a text file is read as well', async () => {
  await onPage('/', { javaScriptEnabled: false }, async (page) => {
    const file = { name: 'diga.txt', mimeType: 'text/plain', buffer: Buffer.from(italianText) }
    await page.getByLabel('Or choose a text file').setInputFiles(file)
    await page.getByRole('button', { name: 'Read it' }).click()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(italianReading.report.headline)
  })
})

test('without scripts words are searched for from the first page, and lead to their place', async () => {
  await onPage('/', { javaScriptEnabled: false }, async (page) => {
    await page.getByLabel('Search all reports').fill('diga')
    await page.getByRole('button', { name: 'Search' }).click()
    await page.waitForURL(/\/search\?words=diga/)
    await page.locator('.found blockquote a').first().click()
    expect(await page.locator('#place').textContent()).toMatch(/diga/i)
  })
})

test('a file that is dropped on the form is the one that is read', async () => {
  await onPage('/', {}, async (page) => {
    const files = await page.evaluateHandle(`
      (() => {
        const transfer = new DataTransfer()
        transfer.items.add(new File([${JSON.stringify(italianText)}], 'diga.txt', { type: 'text/plain' }))
        return transfer
      })()
    `)
    await page.dispatchEvent('form[data-drop]', 'drop', { dataTransfer: files })
    await page.getByRole('button', { name: 'Read it' }).click()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(italianReading.report.headline)
  })
})

test('the keyboard leads from a statement to its words and back', async () => {
  await onPage(report, { javaScriptEnabled: false }, async (page) => {
    await page.getByRole('link', { name: 'Go to the words of statement 5' }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/#words-5$/)
    // The browser goes on from the place it went to: one key later the link back is at hand.
    await page.keyboard.press('Enter')
    await page.waitForURL(/#statement-5$/)
  })
})

test('the first key leads past the masthead', async () => {
  await onPage(report, {}, async (page) => {
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForFunction("document.activeElement.id === 'content'")
  })
})

test('a report is shown to the letter, and nothing in it becomes markup', async () => {
  await onPage(report, {}, async (page) => {
    const shown = await page.evaluate<string>(`
      (() => {
        const text = document.querySelector('.report-text').cloneNode(true)
        for (const apart of text.querySelectorAll('[data-apart]')) apart.remove()
        return text.textContent
      })()
    `)
    expect(shown).toBe(italianText)
    expect(await page.locator('.report-text script, .report-text b').count()).toBe(0)
  })
})

test('the language of the interface can be changed without scripts, and stays', async () => {
  await onPage(report, { javaScriptEnabled: false }, async (page) => {
    await page.getByRole('link', { name: 'Italiano' }).click()
    expect(await page.locator('html').getAttribute('lang')).toBe('it')
    expect(new URL(page.url()).pathname).toBe(report)
    await page.goto(`${desk.address}/`)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Il registro delle affermazioni')
  })
})
