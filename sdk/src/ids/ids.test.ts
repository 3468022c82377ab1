import { describe, expect, test } from 'vitest'
import type { Client } from '../runtime/call/client.ts'
import { failing } from '../runtime/answer/errors.ts'
import { isHttpError } from '../runtime/answer/guards.ts'
import { findIds } from './find-ids.ts'
import { hasRetiredIds, withIdHints } from './id-hints.ts'
import type { Brand, IdTable } from './id-table.ts'
import { partsOf } from './parts-of.ts'
import { resolveId } from './resolve-id.ts'

const lines: IdTable<Brand<string, 'LineId'>> = {
  kind: 'LineId',
  rows: `ring\tRing line\tRingbahn|S 41
north-south\tNorth & South`,
  form: '^[a-z-]+$',
  retired: [
    { id: 'old-ring', name: 'Old ring', until: '2020-01-01', successors: ['new-ring'], why: 'Renamed.' },
    { id: 'new-ring', name: 'New ring', until: '2024-11-20', successors: ['ring', 'north-south'], why: 'Split.' },
    { id: 'ferry', name: 'Ferry', until: '2023-05-01', successors: [], why: 'It ended.' },
  ],
}

const hubs: IdTable<Brand<number, 'HubId'>> = {
  kind: 'HubId',
  rows: `7\tKing’s Cross\t\t71,72
8\tÖstra torget`,
  numeric: true,
  complete: true,
}

const after = [
  { id: 'ring', name: 'Ring line' },
  { id: 'north-south', name: 'North & South' },
]

describe('what became of an id', () => {
  test.each([
    ['one that holds', 'ring', { state: 'current', kind: 'LineId', id: 'ring', name: 'Ring line' }],
    ['another spelling', ' North-South ', { state: 'current', id: 'north-south' }],
    ['another name', 'ringbahn', { state: 'current', id: 'ring' }],
    ['a number, where ids are numbers', '7', { state: 'current', kind: 'HubId', id: 7, name: 'King’s Cross' }],
    ['one that was split', 'new-ring', { state: 'retired', until: '2024-11-20', why: 'Split.', successors: after }],
    ['one that was replaced twice', 'OLD-RING', { state: 'retired', id: 'old-ring', successors: after }],
    ['one after which nothing came', 'ferry', { state: 'retired', successors: [] }],
    ['one that may exist', 'tram', { state: 'unknown', text: 'tram', fits: ['LineId'] }],
    ['one that cannot', '9', { state: 'unknown', text: '9', fits: [] }],
    ['nothing', '', { state: 'unknown', fits: [] }],
  ])('%s', (_name, text, want) => {
    expect(resolveId(text, lines, hubs)).toMatchObject(want)
  })

  test('an id that was given to something else is what it is now', () => {
    const reused = { ...lines, retired: [{ id: 'ring', name: 'Ring', until: '2000-01-01', successors: [], why: '' }] }
    expect(resolveId('ring', reused)).toMatchObject({ state: 'current' })
  })
})

describe('ids by name', () => {
  test.each([
    ['the beginning', 'rin', ['ring', 'north-south']],
    ['the very name first', 'ring line', ['ring']],
    ['words in any order', 'south nor', ['north-south']],
    ['without its accents and signs', 'ostra', [8]],
    ['without its apostrophe', 'kings cross', [7]],
    ['the sign for and', 'north and south', ['north-south']],
    ['an id', '7', [7]],
    ['what a retired name became', 'new ring', ['ring', 'north-south']],
    ['what nobody is called', 'west', []],
    ['blank text', '  ', []],
  ])('%s', (_name, text, want) => {
    expect(findIds(text, lines, hubs).map(({ id }) => id)).toEqual(want)
  })
})

test.each([
  ['what belongs to one', 7, [71, 72]],
  ['to one to which nothing does', 8, []],
  ['to one that is not known', 9, []],
])('%s', (_name, hub, want) => {
  expect(partsOf(hubs, true, hub)).toEqual(want)
})

describe('a client with hints', () => {
  const refusing = (status: number): Client => ({
    send: () => Promise.reject(failing('trams.line')('HttpError', 'refused', { status })),
  })
  const call = (client: Client, params: Readonly<Record<string, unknown>>): Promise<unknown> =>
    // Nothing is sent, so what the operation is does not matter.
    withIdHints(client, lines).send({} as never, {} as never, params, {})

  test('says of a refusal which ids are no more', async () => {
    const error: unknown = await call(refusing(404), { ids: ['ring', 'new-ring'], detail: true }).catch((one) => one)
    expect(hasRetiredIds(error) && error.retiredIds.map(({ id }) => id)).toEqual(['new-ring'])
    expect(String(error)).toContain('"new-ring" is no more since 2024-11-20; after it came ring, north-south')
  })

  test.each([
    ['ids that hold', 404, { id: 'ring' }],
    ['a fault of the server', 500, { id: 'new-ring' }],
  ])('says nothing about %s', async (_name, status, params) => {
    const error: unknown = await call(refusing(status), params).catch((one) => one)
    expect([isHttpError(error), hasRetiredIds(error)]).toEqual([true, false])
  })
})
