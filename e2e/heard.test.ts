import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser, openPage } from './browser.ts'
import { startPortal, type Portal } from './portal.ts'

let portal: Portal
let browser: Browser

beforeAll(async () => {
  portal = await startPortal()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await portal?.close()
})

async function opened(path: string): Promise<Page> {
  const { page } = await openPage(browser, portal.origin)
  await page.context().grantPermissions(['clipboard-write'])
  await page.goto(path)
  return page
}

/** What is read out when it changes: what says so, and what does so by its role. */
const live = '[aria-live]:not([aria-live="off"]), :is([role="status"], [role="alert"], output):not([aria-live="off"])'

/** Notes each text that a live region has come to hold, in turn. */
async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate((regions) => {
    const heard: string[] = []
    Object.assign(globalThis, { heard })
    new MutationObserver((changes) => {
      const told = new Set(
        changes
          .flatMap(({ target, addedNodes }) => [target, ...addedNodes])
          .flatMap((node) => {
            const element = node instanceof Element ? node : node.parentElement
            return element?.closest(regions) ?? []
          }),
      )
      for (const { textContent } of told) if (textContent && textContent !== heard.at(-1)) heard.push(textContent)
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  }, live)
  return () => page.evaluate(() => (globalThis as unknown as { readonly heard: readonly string[] }).heard) // put there above
}

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { tagName, textContent } = document.activeElement ?? document.body
    return `${tagName} ${textContent?.trim()}`
  })

describe('no live region speaks before anything has happened, nor each time a dialog closes', () => {
  test.each([
    '/',
    '/start/',
    '/apis/',
    '/apis/tfl/stopArrivals/',
    '/playground/',
    '/search/',
    '/changes/',
    '/account/',
  ])('%s', async (path) => {
    const page = await opened(path)
    await page.locator('h1').first().waitFor()
    const spoken = await page
      .locator(live)
      .evaluateAll((regions) => regions.map(({ textContent }) => textContent?.trim()).filter(Boolean))
    expect(spoken).toEqual([])
  })
})

describe('what describes a field is not live as well: it would be said twice', () => {
  test.each(['/apis/tfl/stopArrivals/', '/apis/tfl/journeyResults/', '/rows/', '/check/', '/account/'])(
    '%s',
    async (path) => {
      const page = await opened(path)
      await page.locator('h1').first().waitFor()
      const twice = await page
        .locator('[aria-describedby]')
        .evaluateAll(
          (fields, regions) =>
            fields
              .flatMap((field) => field.getAttribute('aria-describedby')?.split(' ') ?? [])
              .filter((id) => document.getElementById(id)?.matches(regions)),
          live,
        )
      expect(twice).toEqual([])
    },
  )
})

describe('what is done is said once, and in one text', () => {
  test('a call: that it is asked, and how it was answered', async () => {
    const page = await opened('/apis/tfl/stopArrivals/')
    const heard = await listen(page)
    await page.getByRole('button', { name: 'Run' }).click()
    await page
      .locator('[data-answer]')
      .getByText('What came back')
      .or(page.getByRole('button', { name: 'Raw' }))
      .waitFor()
    const said = await heard()
    expect(said.filter((words) => /^200 OK in \d[\d,]* ms/.test(words))).toHaveLength(1)
    expect(said.length).toBeLessThanOrEqual(2)
    const children = await page
      .locator('[data-answer] > [role="status"]')
      .evaluate(({ childNodes }) => childNodes.length)
    expect(children).toBe(1)
  })

  test('a copy: that it is copied, and not that it may be copied again', async () => {
    const page = await opened('/apis/tfl/stopArrivals/')
    const heard = await listen(page)
    const copy = page.getByRole('button', { name: 'Copy', exact: true }).first()
    await copy.click()
    await copy.filter({ hasText: 'Copied' }).waitFor()
    await copy.filter({ hasText: /^Copy$/ }).waitFor()
    expect(await heard()).toEqual(['Copied'])
  })

  test('a search: after a word, and not after each letter', async () => {
    const question = 'next buses at a stop'
    const { page } = await openPage(browser, portal.origin)
    await page.clock.install()
    await page.goto('/')
    await page.keyboard.press('ControlOrMeta+k')
    await page.getByRole('searchbox', { name: 'Search this site' }).waitFor()
    const heard = await listen(page)
    // On its own clock somebody types as fast on a busy machine, and each letter is answered before the next.
    await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1_000)
    for (const [index, letter] of [...question].entries()) {
      await page.keyboard.type(letter)
      await page.locator(`[data-answered=${JSON.stringify(question.slice(0, index + 1))}]`).waitFor()
      await page.clock.runFor(60)
    }
    await page.clock.runFor(1_000)
    await page
      .getByRole('dialog')
      .getByRole('status')
      .filter({ hasText: `“${question}”` })
      .waitFor()
    expect(await heard()).toEqual([expect.stringMatching(/^\d+ results for “next buses at a stop”, first: /)])
  })
})

describe('the focus comes along to a new page', () => {
  const followLink = async (page: Page): Promise<void> =>
    page.getByRole('link', { name: 'APIs', exact: true }).first().press('Enter')
  const followSheet = async (page: Page): Promise<void> => {
    await page.setViewportSize({ width: 390, height: 800 })
    await page.getByRole('button', { name: 'Menu' }).press('Enter')
    await page.getByRole('dialog').getByRole('link', { name: 'APIs', exact: true }).press('Enter')
  }
  const search = async (page: Page): Promise<void> => {
    await page.keyboard.press('ControlOrMeta+k')
    await page.getByRole('searchbox', { name: 'Search this site' }).fill('rotate a key')
    await page.locator('[data-answered="rotate a key"]').waitFor()
    await page.keyboard.press('Enter')
  }
  const goBack = async (page: Page): Promise<void> => {
    await followLink(page)
    await page.getByRole('heading', { level: 1, name: 'APIs' }).waitFor()
    await page.goBack()
  }
  test.each<[string, (page: Page) => Promise<void>, RegExp]>([
    ['a link of the masthead', followLink, /^H1 /],
    ["a link of a phone's sheet", followSheet, /^H1 /],
    ['a hit of the search', search, /^(?:H1|H2|H3|SECTION|LI|DIV|A) /],
    ['back', goBack, /^H1 /],
  ])('%s', async (_name, go, want) => {
    const page = await opened('/start/')
    await go(page)
    await expect.poll(() => focused(page)).toMatch(want)
    expect(await page.evaluate(() => document.activeElement?.closest('.content') !== null)).toBe(true)
  })
})

describe('what a field lacks is tied to it until it is changed', () => {
  test.each([
    ['empty', ''],
    ['no address', 'foo'],
  ])('an address for a key: %s', async (_name, typed) => {
    const page = await opened('/account/')
    const field: Locator = page.getByLabel('E-mail address')
    await field.fill(typed)
    await field.press('Enter')
    const tied = (): Promise<readonly (string | null | undefined)[]> =>
      field.evaluate((input) => {
        const ids = input.getAttribute('aria-describedby')?.split(' ') ?? []
        return [input.getAttribute('aria-invalid'), ...ids.map((id) => document.getElementById(id)?.textContent)]
      })
    expect(await tied()).toEqual(['true', await field.evaluate((input: HTMLInputElement) => input.validationMessage)])
    await field.press('a')
    expect(await tied()).toEqual([null])
  })
})

test('words of the engine are in its voice on a page in another language', async () => {
  const page = await opened('/es/start/')
  const voices = await page
    .locator('main')
    .getByText(/^(?:Run it here|Press Run|Copiar$)/)
    .evaluateAll((words) =>
      words.map((word) => [word.textContent?.slice(0, 6), word.closest('[lang]')?.getAttribute('lang')]),
    )
  expect(new Set(voices.map(([word, lang]) => `${word} ${lang}`))).toEqual(
    new Set(['Run it en', 'Press  en', 'Copiar es']),
  )
})
