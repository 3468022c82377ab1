import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { loadKeptCity, readLanguage, type OperationModel } from '@openlondon/contract'
import { englishTables } from '@openlondon/contract/languages/en/all'
import { engineLanguage, writeText, type Message } from '@openlondon/contract/language'
import { operationPath } from '@openlondon/contract/model'
import { simpleParser } from 'mailparser'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { siteDir } from '../scripts/parts/project.ts'
import { openBrowser, openPage, tooNarrow } from './browser.ts'
import { cityDir, startPortal, type Portal } from './portal.ts'

// What is built in another language says nothing in English that the engine has words for.

const city = await loadKeptCity(cityDir)
const [main] = city.pageLanguages
const rooms = ['start', 'account', 'report', 'found-key', 'community/propose']
const notTranslated = /(^|\/)account\/(desk\/(proposal|preview)|administration)\//

const textsOf = (message: Message | undefined): readonly string[] =>
  message === undefined ? [] : typeof message === 'string' ? [message] : Object.values(message)

/** English sentences as they would stand in a page, so long that they are not there by chance. */
function foreignTo(tag: string): readonly string[] {
  const { tables } = readLanguage(tag, englishTables, city.folder)
  return englishTables.flatMap(({ name, messages }) =>
    Object.entries(messages).flatMap(([id, message]) => {
      const own = new Set(textsOf(tables[name]?.[id]))
      return textsOf(message).flatMap((text) =>
        own.has(text)
          ? []
          : text.split(/\{\w+\}|<\/?\w+>/).filter((part) => part.trim().length >= 12 && / /.test(part.trim())),
      )
    }),
  )
}

/** What stands at the address of a page that moved. */
const leadsOn = (file: string): boolean => readFileSync(file, 'utf8').includes('http-equiv=')

function pagesIn(tag: string): readonly string[] {
  const root = tag === main ? siteDir : join(siteDir, tag)
  return rooms
    .map((room) => join(root, room))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)))
    .filter((file) => file.endsWith('index.html') && !notTranslated.test(file) && !leadsOn(file))
}

/** What people read of a page, without what says that it is in another language. */
const shown = (html: string): string =>
  html
    .replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/g, ' ')
    .replaceAll(/<pre\b[\s\S]*?<\/pre>/g, ' ')
    .replaceAll(/<div lang="?en[\s\S]*?<\/div>/g, ' ')
    // Feeds are of pages in English.
    .replaceAll(/<link\b[^>]*>/g, '')
    .replaceAll(/<!-- -->/g, '')
    .replaceAll('&#x27;', "'")

describe.each(city.pageLanguages.filter((tag) => tag !== engineLanguage))('%s', (tag) => {
  const pages = pagesIn(tag)

  test('has the first steps and the pages of an account', () => {
    expect(pages.length).toBeGreaterThan(15)
  })

  test('is what its pages say they are in', () => {
    const others = pages.filter(
      (file) =>
        !new RegExp(`^<!doctype html>\\s*<html[^>]* lang="?${tag}["\\s>]`, 'i').test(readFileSync(file, 'utf8')),
    )
    expect(others).toEqual([])
  })

  test('has no English message in them', () => {
    const foreign = foreignTo(tag)
    // The front page stands once, in the city's own words.
    const isOfCity = tag === city.languages[0] && existsSync(join(city.folder, 'content/landing.json'))
    const found = [...pages, ...(isOfCity ? [join(siteDir, 'index.html')] : [])].flatMap((file) => {
      const text = shown(readFileSync(file, 'utf8'))
      return foreign.filter((part) => text.includes(part)).map((part) => `${file.slice(siteDir.length)}: ${part}`)
    })
    expect(found).toEqual([])
  })
})

describe('a page that stands in one language', () => {
  const page = (path: string): string => readFileSync(join(siteDir, path, 'index.html'), 'utf8')

  test('is in the engine’s, with a frame in the main one that says so', () => {
    const html = page('apis')
    expect(html).toMatch(/<html[^>]* lang="?en["\s>]/)
    expect(/class="?around"? lang="?([\w-]+)/.exec(html)?.[1]).toBe(main === engineLanguage ? undefined : main)
  })
})

describe.runIf(city.pageLanguages.some((tag) => tag !== engineLanguage))('a reader of another language', () => {
  const tag = city.pageLanguages.find((one) => one !== engineLanguage) ?? engineLanguage
  const { tables } = readLanguage(tag, englishTables, city.folder)
  const say = (table: string, id: string): string => writeText(tables[table]?.[id] ?? '', {}, tag)
  const below = tag === main ? '' : `/${tag}`
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

  test('finds the page in it from the menu, and signs in with a letter that is in it', async () => {
    const { page, faults } = await openPage(browser, portal.origin)
    const address = 'ada@example.org'
    await page.goto(tag === main ? `/${engineLanguage}/account/` : '/account/')
    const menu = page.locator('.languages--wide')
    await menu.locator('summary').press('Enter')
    await menu.locator(`a[hreflang="${tag}"]`).press('Escape')
    expect(await menu.locator('nav').isVisible()).toBe(false)
    expect(await menu.locator('summary').evaluate((one) => one === document.activeElement)).toBe(true)
    await menu.locator('summary').press('Enter')
    await page.mouse.click(640, 700)
    expect(await menu.locator('nav').isVisible()).toBe(false)
    await menu.locator('summary').press('Enter')
    await page.locator(`.languages--wide a[hreflang="${tag}"]`).press('Enter')
    await page.waitForURL(`${portal.origin}${below}/account/`)
    await page.getByLabel(say('person', 'eMailAddress')).fill(address)
    await page.getByRole('button', { name: say('person', 'sendMeACode') }).click()
    const mail = await simpleParser(await portal.mailTo(address))
    expect(mail.headers.get('content-language')).toBe(tag)
    const code = /\b\d{6}\b/.exec(mail.text ?? '')?.[0] ?? ''
    await page.getByLabel(say('person', 'codeFromTheMail')).fill(code)
    await page.getByLabel(say('person', 'codeFromTheMail')).press('Enter')
    await page.getByRole('heading', { name: say('keys', 'yourKeys') }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe(tag)
    expect(faults).toEqual([])

    // Letters are in it from now on, until another is chosen.
    await page.goto(`${below}/account/notices/`)
    const letters = page.getByLabel(say('notices', 'mailsInLanguage'))
    expect(await letters.inputValue()).toBe(tag)
    await letters.selectOption(engineLanguage)
    await page.getByRole('button', { name: say('notices', 'useThisLanguage') }).click()
    await page.getByText(say('notices', 'saved')).waitFor()
    await page.reload()
    expect(await letters.inputValue()).toBe(engineLanguage)
    expect(faults).toEqual([])

    // What was chosen is kept: a page of one language has its frame in it, and leads back into it.
    await page.goto('/apis/')
    await page
      .getByRole('link', { name: say('frame', 'yourKeys'), exact: true })
      .first()
      .click()
    await page.waitForURL(`${portal.origin}${below}/account/`)
  })

  test.each([`${below}/`, `${below}/account/`, '/apis/'])(
    'finds nothing of %s out of the window, however wide it is',
    async (path) => expect(await tooNarrow(browser, portal.origin + path)).toEqual([]),
  )

  test('asks an operation by a form in it, on a page that stands in English', async () => {
    const { page, faults } = await openPage(browser, portal.origin)
    await page.goto(`${below}/start/`)
    const menu = page.locator('.languages--wide')
    await menu.locator('summary').press('Enter')
    await menu.locator(`a[hreflang="${tag}"]`).press('Enter')
    const plain = city.apis.flatMap(({ operations }) => operations).find(isPlain)
    await page.goto(plain ? operationPath(plain) : '')
    const form = page.locator('section[aria-labelledby="try-it"]')
    await form.getByText(say('try', 'answerHere')).waitFor()
    expect(await form.getAttribute('lang')).toBe(tag)
    await form.getByRole('button', { name: say('try', 'run'), exact: true }).click()
    await form.getByRole('button', { name: say('try', 'tree'), exact: true }).waitFor()
    const text = (await form.innerText()).replaceAll(/\s+/g, ' ')
    const foreign = foreignTo(tag).filter((part) => text.includes(part))
    expect(foreign).toEqual([])
    expect(faults).toEqual([])
  })
})

/** What the sandbox answers to anybody who fills nothing in. */
const isPlain = ({ apiId, method, parameters }: OperationModel): boolean =>
  apiId !== 'portal' && method === 'GET' && parameters.every(({ required }) => !required)
