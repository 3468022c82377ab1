import { execFile } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { hostileTexts, markInPage, markVariable } from '@openlondon/contract/testing/hostile-texts'
import { generateAll } from '@openlondon/generator'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compileErrors, prepareCompile, writeGenerated } from '../generator/testing/compile-errors.ts'
import { readSourceFiles } from '../generator/src/files/source-files.ts'
import { openBrowser, openPage } from './browser.ts'
import { writeHostileCity } from '@openlondon/contract/testing/hostile-city'
import { root } from './portal.ts'

// A contract's words are data wherever they go: none runs, none breaks what is made of them, and people read them as they are.

const run = promisify(execFile)
const home = mkdtempSync(join(tmpdir(), 'hostile-city-'))
const [city, site, mark] = [join(home, 'city'), join(home, 'site'), join(home, 'mark')]
mkdirSync(join(root, '.sdk'), { recursive: true })
const sdk = mkdtempSync(join(root, '.sdk/hostile-city-'))
const texts = Object.entries(hostileTexts)
let server: Server

beforeAll(async () => {
  writeHostileCity(city)
  await generateAll({ cityDir: city, sdkDir: sdk })
  const env = { ...process.env, CITY_DIR: city, SDK_DIR: sdk, SITE_DIR: site, EVIDENCE_DIR: '', [markVariable]: mark }
  await run(process.execPath, ['--conditions=city-source', 'e2e/build-site.ts'], { cwd: root, env, maxBuffer: 1 << 26 })
  server = createServer((request, response) => {
    const path = join(site, decodeURIComponent(new URL(request.url ?? '', 'http://localhost').pathname))
    const file = extname(path) === '' ? join(path, 'index.html') : path
    response.setHeader('Content-Type', mediaTypes[extname(file)] ?? 'application/octet-stream')
    // Pages of one visit share scripts and styles, as a reader's do.
    response.setHeader('Cache-Control', 'max-age=3600')
    response.statusCode = existsSync(file) ? 200 : 404
    response.end(existsSync(file) ? readFileSync(file) : '')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
}, 600_000)

afterAll(() => {
  server?.close()
  for (const folder of [home, sdk, join(root, 'site/.cache/hostile'), join(root, 'node_modules/@hostile')])
    rmSync(folder, { recursive: true, force: true })
})

/** Without the portal's own headers, which would stop a script that should not have been there. */
const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
}

test('nothing ran while SDK and site were made', () => expect(existsSync(mark)).toBe(false))

test('the SDK compiles, with its mocks and both readings of each type', { timeout: 120_000 }, async () => {
  const work = join(home, 'types')
  mkdirSync(work)
  prepareCompile(work)
  writeGenerated(work, 'hostile', readSourceFiles(join(sdk, 'src/generated/hostile')))
  expect([...(await compileErrors(work, ['hostile']))]).toEqual([])
})

test('no source holds a sign that an editor does not show, or that turns the reading of a line around', () => {
  const unseen = /[\p{Bidi_Control}\u2028\u2029]|(?![\n\t])\p{Cc}/u
  const sources = [
    ...readSourceFiles(join(sdk, 'src/generated')),
    ['package.json', readFileSync(join(sdk, 'package.json'), 'utf8')],
  ]
  expect(sources.filter(([, source = '']) => unseen.test(source)).map(([name]) => name)).toEqual([])
})

test('pages show the words as they are, and none runs', { timeout: 180_000 }, async () => {
  const browser = await openBrowser()
  // A server that listens on TCP has an AddressInfo.
  const { port } = server.address() as { readonly port: number }
  const paths = [
    '/',
    '/apis/',
    '/apis/hostile/',
    '/apis/hostile/models/',
    '/sdk/reference/city/',
    '/sdk/reference/ids/',
    '/changes/',
    '/changes/hostile/',
    '/apis/odd/',
    // One in eight has every kind of name that is no text.
    ...readdirSync(join(site, 'apis/odd'), { withFileTypes: true })
      .filter((entry, index) => entry.isDirectory() && index % 8 === 0)
      .map(({ name }) => `/apis/odd/${name}/`),
    ...texts.map((_text, index) => `/apis/hostile/text${index}/`),
  ]
  const found: unknown[] = []
  const visit = async (): Promise<void> => {
    const { page, faults, strangers } = await openPage(browser, `http://127.0.0.1:${port}`)
    for (let path = paths.shift(); path !== undefined; path = paths.shift()) {
      await page.goto(path)
      const seen = await page.evaluate((name) => {
        const links = [...document.querySelectorAll('a[href], img[src], iframe')]
        const bad = links.map((link) => link.getAttribute('href') ?? link.getAttribute('src') ?? link.outerHTML)
        return {
          ran: Reflect.get(globalThis, name),
          bad: bad.filter((address) => /^\s*(?:javascript|data|vbscript):|^<iframe/i.test(address)),
          heading: document.querySelector('h1')?.textContent ?? '',
          words: document.body.textContent,
        }
      }, markInPage)
      const index = /text(\d+)\/$/.exec(path)?.[1]
      const text = index === undefined ? '' : letters(texts[Number(index)]?.[1] ?? '')
      const isShown =
        index === undefined
          ? letters(seen.words).includes('Boats{6*7}now') || path === '/' || path.startsWith('/apis/odd/')
          : letters(seen.heading).includes(text)
      if (seen.ran !== undefined || seen.bad.length > 0 || !isShown)
        found.push({ path, ran: seen.ran, bad: seen.bad, heading: seen.heading, text })
    }
    // No portal answers here, so nobody is signed in.
    const wrong = faults.filter((fault) => !fault.includes('404'))
    if (wrong.length + strangers.length > 0) found.push({ wrong, strangers })
  }
  try {
    await Promise.all([visit(), visit(), visit()])
  } finally {
    await browser.close()
  }
  expect(found).toEqual([])
})

/** What is left of words when signs that are not seen, and marks of code, are not counted. */
const letters = (text: string): string => text.toWellFormed().replaceAll(/[\s\p{Cc}\p{Cf}`\ufffd]/gu, '')

test('what is found is shown as words', { timeout: 120_000 }, async () => {
  const browser = await openBrowser()
  // A server that listens on TCP has an AddressInfo.
  const { port } = server.address() as { readonly port: number }
  const { page, faults, strangers } = await openPage(browser, `http://127.0.0.1:${port}`)
  try {
    await page.goto('/')
    await page.keyboard.press('ControlOrMeta+k')
    const field = page.getByRole('searchbox', { name: 'Search this site' })
    for (const words of ['boats', 'script', 'onerror', 'hidden', 'everybody', 'iframe srcdoc', 'nope', 'constructor']) {
      await field.fill(words)
      await page
        .getByRole('list', { name: 'Results' })
        .getByRole('link')
        .filter({ hasText: new RegExp(words.split(' ')[0] ?? '', 'i') })
        .first()
        .waitFor()
      const inside = await page.getByRole('list', { name: 'Results' }).evaluate((list) => ({
        foreign: list.querySelectorAll('script, iframe, img, b, [onerror], [onload], [onmouseover]').length,
        links: [...list.querySelectorAll<HTMLAnchorElement>('a[href]')].map((link) => link.protocol),
      }))
      expect([words, inside.foreign, inside.links.filter((protocol) => protocol !== 'http:')]).toEqual([words, 0, []])
    }
    expect(await page.evaluate((name) => Reflect.get(globalThis, name), markInPage)).toBeUndefined()
    expect([faults.filter((fault) => !fault.includes('404')), strangers]).toEqual([[], []])
  } finally {
    await browser.close()
  }
})

test('pages say what they are to programs, in XML, in JSON and in HTML', { timeout: 120_000 }, async () => {
  const names = readdirSync(site, { recursive: true, encoding: 'utf8' })
  const named = (...ends: readonly string[]): readonly (readonly [name: string, text: string])[] =>
    names
      .filter((name) => ends.includes(extname(name)))
      .map((name) => [name, readFileSync(join(site, name), 'utf8')] as const)
  for (const [, text] of named('.json')) JSON.parse(text)
  const browser = await openBrowser()
  try {
    const page = await browser.newPage()
    const errorIn = (xml: string): string | undefined =>
      new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror')?.textContent
    expect(named('.atom', '.xml').length).toBeGreaterThan(4)
    for (const [name, xml] of named('.atom', '.xml'))
      expect([name, await page.evaluate(errorIn, xml)]).toEqual([name, undefined])
    /** What stands in a page's head, and attributes anywhere that would run. */
    const partsOf = (html: string): { readonly head: readonly string[]; readonly running: readonly string[] } => {
      const read = new DOMParser().parseFromString(html, 'text/html')
      const attributes = [...read.querySelectorAll('*')].flatMap((element) => element.getAttributeNames())
      return {
        head: [...new Set([...read.head.querySelectorAll('*')].map(({ localName }) => localName))].toSorted(),
        running: attributes.filter((name) => /^on|^srcdoc$/.test(name)),
      }
    }
    const sealedHead = ['meta', 'script', 'title']
    // It sends its reader on, and nothing else.
    const movedHead = ['link', 'meta', 'title']
    const headOf = (name: string, html: string): readonly string[] => {
      if (name.startsWith('sealed/')) return sealedHead
      return html.includes('http-equiv="refresh"') ? movedHead : ['link', 'meta', 'script', 'style', 'title']
    }
    for (const [name, html] of named('.html'))
      expect([name, await page.evaluate(partsOf, html)]).toEqual([name, { head: headOf(name, html), running: [] }])
  } finally {
    await browser.close()
  }
})

test('no file has a name that some system cannot hold', () => {
  const folders = [site, join(sdk, 'src')]
  for (const folder of folders)
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      expect(entry.name).toMatch(/^(?!(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$))[\w.@~+-]{1,100}$/i)
      expect(entry.name).not.toMatch(/\.$/)
    }
})

test('a shell that is given a sample calls curl and nothing else', { timeout: 120_000 }, async () => {
  const tools = join(home, 'tools')
  mkdirSync(tools)
  for (const [name, does] of Object.entries({ curl: 'exit 0', touch: ': > "$1"' })) {
    writeFileSync(join(tools, name), `#!/bin/sh\n${does}\n`)
    chmodSync(join(tools, name), 0o755)
  }
  const twins = readdirSync(join(site, 'apis/hostile')).filter((name) => name.endsWith('.md'))
  const samples = twins.map((name) => {
    const twin = readFileSync(join(site, 'apis/hostile', name), 'utf8')
    return twin.slice(twin.indexOf('```bash\n') + 8).split('\n```\n')[0] ?? ''
  })
  expect(samples).toHaveLength(texts.length)
  for (const sample of samples) {
    expect(sample).toMatch(/^curl /)
    await run('/bin/sh', ['-c', sample], { cwd: home, env: { PATH: tools, [markVariable]: mark } })
  }
  expect(existsSync(mark)).toBe(false)
})
