import { inspect } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { failing } from '../src/runtime/answer/errors.ts'
import { isHttpError } from '../src/runtime/answer/guards.ts'
import { reply, startServer, type LocalServer } from '../testing/local-server.ts'
import { runModule } from '../testing/run-node.ts'

let server: LocalServer
beforeAll(async () => {
  server = await startServer((_request, response) => reply(response, 404, {}))
})
afterAll(() => server.close())

const city = () => `
  import { createClient } from '@openlondon/sdk'
  import { lineModes } from '@openlondon/sdk/tfl'
  process.on('unhandledRejection', (error) => console.log('unhandled ' + error.name))
  const city = createClient({ via: 'sandbox', origin: '${server.origin}' })
`

test.each([
  [
    'awaited and caught',
    `await lineModes(city).catch((error) => console.log('caught ' + error.name))`,
    'caught HttpError\n',
  ],
  [
    'raw, caught',
    `await lineModes(city).raw().catch((error) => console.log('caught ' + error.name))`,
    'caught HttpError\n',
  ],
  [
    'raw asked later, caught',
    `const call = lineModes(city); await call.raw().catch(() => {}); await call.catch(() => console.log('both'))`,
    'both\n',
  ],
  ['a forgotten await', `lineModes(city)`, 'unhandled HttpError\n'],
  ['a forgotten await of raw', `lineModes(city).raw()`, 'unhandled HttpError\n'],
])('a failure that is %s is reported once', async (_name, code, want) => {
  const { stdout } = await runModule(`${city()}\n${code}\nawait new Promise((resolve) => setTimeout(resolve, 300))`)
  expect(stdout).toBe(want)
})

test('importing everything wakes nothing: no fetch stack, no listener, no timer', async () => {
  const { stdout } = await runModule(`
    const before = new Set(process.moduleLoadList)
    await import('@openlondon/sdk')
    const { createCity } = await import('@openlondon/sdk/city')
    const tfl = await import('@openlondon/sdk/tfl')
    createCity({ tfl }, { via: 'sandbox', origin: 'http://localhost' })
    const fresh = process.moduleLoadList.filter((name) => !before.has(name))
    console.log(JSON.stringify([fresh.filter((name) => /undici|fetch|http|net|tls/.test(name)), process.getActiveResourcesInfo()]))
  `)
  expect(JSON.parse(stdout)).toEqual([[], []])
})

test('the first call does wake it, so the test above can fail', async () => {
  const { stdout } = await runModule(`${city()}
    await lineModes(city).catch(() => {})
    console.log(process.moduleLoadList.some((name) => name.includes('undici')))
  `)
  expect(stdout).toBe('true\n')
})

test('a finished call leaves nothing that keeps a process alive', async () => {
  const startedAt = performance.now()
  await runModule(`${city()}\nawait lineModes(city, {}, { timeoutMs: 60_000 }).catch(() => {})\n`)
  expect(performance.now() - startedAt).toBeLessThan(15_000)
})

test('whoever prints an error sees each fact once, asked or not', () => {
  const error = failing('stops.getStop')('HttpError', '404 no', { status: 404, headers: {}, text: 'not found' })
  const before = inspect(error)
  expect(isHttpError(error)).toBe(true)
  expect(inspect(error)).toBe(before)
  expect(before.match(/not found/g)).toHaveLength(1)
})
