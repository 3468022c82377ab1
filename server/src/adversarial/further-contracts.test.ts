import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadReadable, type ApiModel, type OperationModel } from '@openlondon/contract'
import { exampleValues, writeCall } from '@openlondon/contract/call'
import { writeHostileCity } from '@openlondon/contract/testing/hostile-city'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, type PlainAnswer } from '../../testing/raw-request.ts'
import { startTrialOwner, type TrialOwner } from '../../testing/trial-owner.ts'
import { newKey, signedInPerson } from '../../testing/trial-person.ts'
import { startTrialPortal, type TrialPortal } from '../../testing/trial-portal.ts'

// A contract's words end in headers, problems, metrics and the log of the server that serves it. They are words there.

let folder: string
let owner: TrialOwner
let portal: TrialPortal
let secret: string
let calls: readonly (readonly [api: ApiModel, operation: OperationModel])[]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hostile-contracts-'))
  writeHostileCity(folder)
  owner = await startTrialOwner()
  portal = await startTrialPortal({
    CITY_DIR: folder,
    UPSTREAM_HOSTILE: owner.url,
    UPSTREAM_ODD: owner.url,
    UPSTREAM_PLAIN: owner.url,
    LIMIT_KEY_PER_MINUTE: '100000',
    LIMIT_ACCOUNT_PER_MINUTE: '100000',
  })
  const { city } = loadReadable(folder)
  calls = city.apis
    .filter(({ id }) => id !== 'portal')
    .flatMap((api) => api.operations.map((one) => [api, one] as const))
  secret = (await newKey(await signedInPerson(portal.origin, 'ada@example.org'))).secret
}, 120_000)

afterAll(async () => {
  await portal.close()
  await owner.close()
  await rm(folder, { recursive: true, force: true })
})

/** The example call of an operation, at the sandbox or the gateway. */
function call(
  mount: string,
  [api, operation]: readonly [ApiModel, OperationModel],
  more: { readonly search?: string; readonly headers?: Readonly<Record<string, string>> } = {},
): Promise<PlainAnswer> {
  const { path, headers, method } = writeCall(operation, exampleValues(api, operation))
  const search = more.search === undefined ? '' : `${path.includes('?') ? '&' : '?'}${more.search}`
  const address = addressOf(`${mount}/${api.id}${path}${search}`)
  return ask(portal.port, address, { ...headers, ...more.headers }, { method })
}

/** What is fixed in a path is written as every client does it. */
const addressOf = (written: string): string => {
  const { pathname, search } = new URL(`http://localhost${written}`)
  return pathname + search
}

test('all of it is served', () => expect(calls.length).toBeGreaterThan(150))

test.each([
  ['the example', {}],
  ['an answer from the schema', { headers: { 'x-sandbox-scenario': 'generated' } }],
  ['an empty answer', { headers: { 'x-sandbox-scenario': 'empty' } }],
  ['a refusal', { headers: { 'x-sandbox-scenario': 'rate-limited' } }],
])('the sandbox answers %s', async (_name, more) => {
  const wrong: unknown[] = []
  for (const one of calls) {
    const answer = await call('/sandbox', one, more)
    if (!isPlain(answer) || answer.status >= 500) wrong.push([one[1].id, answer])
  }
  expect(wrong).toEqual([])
})

test('the sandbox says which name was meant, in a header', async () => {
  const wrong: unknown[] = []
  for (const [api, operation] of calls)
    for (const { name } of operation.parameters.filter((one) => one.in === 'query')) {
      const meant = [...name]
        .map((sign) => (sign === sign.toUpperCase() ? sign.toLowerCase() : sign.toUpperCase()))
        .join('')
      const answer = await call('/sandbox', [api, operation], { search: `${encodeURIComponent(meant)}=1` })
      if (!isPlain(answer) || answer.status >= 500) wrong.push([operation.id, name, answer])
    }
  expect(wrong).toEqual([])
})

test('the gateway passes calls on and answers back', async () => {
  const wrong: unknown[] = []
  for (const one of calls) {
    const answer = await call('/api', one, { headers: { 'x-api-key': secret } })
    if (!isPlain(answer) || answer.status >= 500) wrong.push([one[1].id, answer])
  }
  expect(wrong).toEqual([])
  expect(owner.seen.length).toBeGreaterThan(50)
  expect(owner.seen.filter(({ headers }) => headers['x-hostile'] !== undefined)).toEqual([])
})

test('what is refused is told in JSON', async () => {
  for (const [api, operation] of calls) {
    const { path } = writeCall(operation, exampleValues(api, operation))
    for (const address of [`/sandbox/${api.id}${path}/nowhere`, `/sandbox/${api.id}${path.slice(0, 12)}`]) {
      const answer = await ask(portal.port, addressOf(address), {}, { method: 'PUT' })
      expect([address, answer.status < 500, isPlain(answer)]).toEqual([address, true, true])
      expect(() => JSON.parse(answer.text)).not.toThrow()
    }
  }
})

test.each(['hostile', 'odd'])('the published document of %s is JSON that says what it said', async (id) => {
  const answer = await ask(portal.port, `/apis/${id}/openapi.json`)
  expect([answer.status, answer.headers['content-type']]).toEqual([200, 'application/json; charset=utf-8'])
  const { paths } = JSON.parse(answer.text)
  expect(Object.keys(paths)).toHaveLength(calls.filter(([api]) => api.id === id).length)
})

test('metrics are lines of metrics', async () => {
  const { text } = await ask(portal.port, '/metrics')
  const sample = /^[a-z_:][a-z0-9_:]*(?:\{(?:[a-z_]+="(?:[^"\\\n]|\\[\\"n])*",?)*\})? (?:[\d.e+-]+|NaN|\+Inf)$/i
  const others = text.split('\n').filter((line) => line !== '' && !line.startsWith('# ') && !sample.test(line))
  expect(others).toEqual([])
  expect(text).not.toContain('job=')
})

test('the log has an operation for each call, under its name', () => {
  const names = new Set(calls.map(([, { id }]) => id))
  const logged = portal.log.flatMap(({ operation }) => (typeof operation === 'string' ? [operation] : []))
  expect(logged.filter((name) => !names.has(name) && !name.startsWith('portal.'))).toEqual([])
  expect([...names].filter((name) => !/^[a-z-]+\.[A-Za-z0-9]+$/.test(name))).toEqual([])
})

/** Nothing was smuggled into the headers, and nothing that a browser would run is shown by it. */
function isPlain({ headers }: PlainAnswer): boolean {
  const type = headers['content-type'] ?? ''
  const mayRun = !/^(?:application\/(?:problem\+)?json|text\/plain)\b/.test(type) && type !== ''
  const isShut = /\bsandbox\b/.test(String(headers['content-security-policy'] ?? ''))
  const days = `${String(headers['deprecation'] ?? '@0')},${headers['sunset'] ?? ''}`
  return headers['x-hostile'] === undefined && (!mayRun || isShut) && /^@\d+,(?!Invalid)/.test(days)
}
