import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { italianReading } from './made-readings.ts'
import { openBrowser } from './open-browser.ts'
import { serveDesk } from './serve-desk.ts'

let desk: Awaited<ReturnType<typeof serveDesk>>
let browser: Browser
let story: string
beforeAll(async () => {
  desk = await serveDesk()
  browser = await openBrowser()
  const stories: { id: string; reports: string[] }[] = JSON.parse(
    await (await fetch(`${desk.address}/stories.json`)).text(),
  )
  story = `/stories/${stories.find(({ reports }) => reports.includes(italianReading.report.id))?.id}`
})
afterAll(async () => {
  await browser.close()
  await desk.close()
})

/** Opens the story without scripts, in a browser of its own, does something there, and closes it. */
async function onStory<Result>(act: (page: Page) => Promise<Result>): Promise<Result> {
  const context = await browser.newContext({
    locale: 'en',
    javaScriptEnabled: false,
    viewport: { width: 360, height: 700 },
  })
  try {
    const page = await context.newPage()
    await page.goto(desk.address + story)
    return await act(page)
  } finally {
    await context.close()
  }
}

test('by keyboard and without scripts a speaker is corrected, shown as a person’s, and taken back', async () => {
  await onStory(async (page) => {
    await page
      .getByRole('link', { name: /^Correct: / })
      .first()
      .focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Correct a statement' }).waitFor()
    await page.getByRole('radio', { name: 'Somebody else said it' }).focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Ada Renn')
    await page.getByLabel('Your name').fill('Nina')
    await page.getByLabel('Why').fill('I asked her')
    await page.keyboard.press('Enter')

    await page.getByRole('heading', { name: 'Corrections' }).waitFor()
    expect(new URL(page.url()).hash).toMatch(/^#j-[0-9a-f]{12}$/)
    const statement = page.locator('.statement', { hasText: 'corrected by Nina on' })
    expect(await statement.locator('.who').first().textContent()).toContain('Ada Renn')

    const listed = page.locator('.corrections > li').first()
    await listed.locator('summary').focus()
    await page.keyboard.press('Enter')
    await listed.getByLabel('Your name').fill('Ole')
    await listed.getByLabel('Why').fill('I misread it')
    await listed.getByRole('button', { name: 'Take it back' }).click()
    await page.getByText('taken back by Ole on').waitFor()
    expect(await page.locator('.statement', { hasText: 'corrected by' }).count()).toBe(0)
  })
})

test('axe finds nothing serious in the forms, in light or dark, and they fit a small phone', async () => {
  const context = await browser.newContext({ locale: 'en', viewport: { width: 360, height: 700 } })
  try {
    const page = await context.newPage()
    await page.goto(desk.address + story)
    const links = await page.getByRole('link', { name: /^Correct: / }).all()
    const addresses = await Promise.all(links.map((link) => link.getAttribute('href')))
    const forms = [
      addresses.find((each) => each?.includes('statement=')),
      addresses.find((each) => each?.includes('report=')),
    ]
    for (const address of [...forms, story]) {
      await page.goto(desk.address + address)
      const inLight = await new AxeBuilder({ page }).analyze()
      await page.emulateMedia({ colorScheme: 'dark' })
      const inDark = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze()
      await page.emulateMedia({ colorScheme: 'light' })
      const found = [...inLight.violations, ...inDark.violations].filter(
        ({ impact }) => impact === 'serious' || impact === 'critical',
      )
      expect(
        found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        address ?? '',
      ).toEqual([])
      expect(
        await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth'),
      ).toBeLessThanOrEqual(0)
    }
  } finally {
    await context.close()
  }
}, 120_000)
