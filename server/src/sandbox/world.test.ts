import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ViewedWorld } from '@openlondon/sandbox'
import { answer, refuse, type Thing, type Views } from '@openlondon/sandbox/view'
import { smallCity } from '@openlondon/contract/testing/small-city'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSandbox } from './index.ts'

type Kinds = { readonly line: Thing }

const trams: Views<Kinds> = {
  line: ({ world, list }) => {
    const lines = list('ids').flatMap((id) => world.get('line', id) ?? refuse(404, { message: `No line ${id}` }))
    return lines.length === 1 ? lines[0] : lines
  },
  lines: ({ scenario, world }) =>
    scenario === 'strike' ? [] : world.all('line').map(({ id, name }) => ({ id, name })),
  arrivals: ({ clock, chance, text }) => [
    {
      stopId: text('id'),
      expected: new Date(clock.now + 60_000).toISOString(),
      seconds: chance('wait', text('id') ?? '').whole(1, 1_000_000),
      line: { id: 'red', name: 'Red' },
      calls: [],
    },
  ],
  metaModes: ({ session }) => session.all('note').map((note) => JSON.stringify(note)),
  createNote: ({ session, body }) => {
    session.add('note', body)
    return answer(201, { id: `n${session.writes()}`, ...Object(body) })
  },
  search: () => ({ name: 'a place without a point' }),
}
const viewed: ViewedWorld = {
  world: {
    morning: '2026-03-02T08:00:00Z',
    seed: 'small',
    down: 'trams',
    things: {
      line: () => [
        { id: 'red', name: 'Red' },
        { id: 'pink', name: 'Pink' },
      ],
    },
  },
  // Views of kinds that the engine does not know.
  views: { trams: trams as Views<unknown> },
}

let server: Server
let origin = ''

beforeAll(async () => {
  const sandbox = createSandbox(smallCity, { world: viewed, slowMs: 5 })
  server = createServer((request, response) => {
    sandbox(request, response, new URL(request.url ?? '/', origin)).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A TCP server that listens has an AddressInfo.
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

type Headers = Readonly<Record<string, string>>

const call = (path: string, headers: Headers = {}): Promise<Response> =>
  fetch(`${origin}/sandbox/trams${path}`, { headers })
const said = async (path: string, headers: Headers = {}): Promise<unknown> => (await call(path, headers)).json()

test.each([
  ['a thing', '/lines/pink', 200, 'world', { id: 'pink', name: 'Pink' }],
  ['a thing of which there is a fixture', '/lines/red', 200, 'world', { id: 'red', name: 'Red' }],
  ['a thing that the world lacks', '/lines/blue', 404, 'world', { message: 'No line blue' }],
  ['an error that the owner was recorded with', '/lines/none', 404, 'fixture:noSuchLine', { message: 'No such line' }],
])('%s', async (_name, path, status, source, body) => {
  const response = await call(path)
  expect([response.status, response.headers.get('x-sandbox-answer'), await response.json()]).toEqual([
    status,
    source,
    body,
  ])
})

test('what a view does not look at is told', async () => {
  expect((await call('/lines/red?radius=5')).headers.get('x-sandbox-warnings')).toBe(
    'the sandbox takes no notice of radius',
  )
})

test('a view that breaks its contract is a fault that says where', async () => {
  const response = await call('/search?q=new')
  expect([response.status, await response.json()]).toEqual([
    500,
    expect.objectContaining({ detail: expect.stringContaining("'lat'") }),
  ])
})

const at = (time: string): Headers => ({ 'X-Sandbox-Time': time })

test.each([
  ['the usual morning', '/stops/s1/arrivals', {}, '2026-03-02T08:01:00.000Z'],
  ['another time', '/stops/s1/arrivals', at('2026-07-01T23:30:00Z'), '2026-07-01T23:31:00.000Z'],
  ['a time in an address', '/stops/s1/arrivals?_time=2026-07-01T23:30Z', {}, '2026-07-01T23:31:00.000Z'],
  ['what clocks here show', '/stops/s1/arrivals', at('2026-07-01T23:30'), '2026-07-01T23:31:00.000Z'],
  ['a time elsewhere', '/stops/s1/arrivals', at('2026-07-01T23:30:00+02:00'), '2026-07-01T21:31:00.000Z'],
])('the clock: %s', async (_name, path, headers, expected) => {
  expect(await said(path, headers)).toMatchObject([{ expected }])
  expect((await call(path, headers)).headers.get('x-sandbox-time')).toBe(
    new Date(Date.parse(expected) - 60_000).toISOString(),
  )
})

test.each([
  ['a month that no year has', at('2026-13-01T00:00Z')],
  ['a day that February has not', at('2026-02-30T00:00:00Z')],
  ['words', at('tomorrow')],
  ['an empty seed', { 'X-Sandbox-Seed': '' }],
  ['a session that is too short', { 'X-Sandbox-Session': 'me' }],
])('%s is refused', async (_name, headers) => {
  const response = await call('/lines', headers)
  expect([response.status, await response.json()]).toEqual([
    400,
    expect.objectContaining({ code: 'sandbox.unreadable_wish' }),
  ])
})

test('a seed varies what happens, and nothing else does', async () => {
  const seeded = (seed: string): Promise<unknown> => said('/stops/s1/arrivals', { 'X-Sandbox-Seed': seed })
  const [usual, one, again, other] = [
    await said('/stops/s1/arrivals'),
    await seeded('a'),
    await seeded('a'),
    await seeded('b'),
  ]
  expect(again).toEqual(one)
  expect(other).not.toEqual(one)
  expect(await seeded('small')).toEqual(usual)
})

test('what the whole city goes through', async () => {
  expect(await said('/lines', { 'X-Sandbox-Scenario': 'strike' })).toEqual([])
  expect((await call('/lines', { 'X-Sandbox-Scenario': 'owner-down' })).status).toBe(503)
  expect((await call('/lines?_scenario=storm')).status).toBe(200)
})

test('a session sees what it wrote, and no other does', async () => {
  const write = (headers: Headers): Promise<Response> =>
    fetch(`${origin}/sandbox/trams/notes`, {
      method: 'POST',
      headers: { ...headers, 'Content-Type': 'application/json' },
      body: '{"text":"Hi"}',
    })
  const mine = { 'X-Sandbox-Session': 'session-of-mine' }
  expect((await write(mine)).status).toBe(201)
  expect((await write({})).status).toBe(201)
  expect(await said('/lines/meta', mine)).toEqual(['{"text":"Hi"}'])
  expect(await said('/lines/meta', { 'X-Sandbox-Session': 'session-of-yours' })).toEqual([])
  expect(await said('/lines/meta')).toEqual([])
})

test('what a session wrote is told to no other, whatever is played', async () => {
  const slowly = (session: string): Headers => ({ 'X-Sandbox-Session': session, 'X-Sandbox-Scenario': 'slow' })
  const write = (session: string): Promise<Response> =>
    fetch(`${origin}/sandbox/trams/notes`, {
      method: 'POST',
      headers: { ...slowly(session), 'Content-Type': 'application/json' },
      body: '{"text":"Mine"}',
    })
  await write('session-of-one')
  await write('session-of-one')
  expect(await said('/lines/meta', slowly('session-of-one'))).toEqual(['{"text":"Mine"}', '{"text":"Mine"}'])
  expect(await said('/lines/meta', slowly('session-of-another'))).toEqual([])
})
