import { describe, expect, test } from 'vitest'
import type { Client } from '../runtime/client.ts'
import { instantOf } from './instant-of.ts'
import type { Part, Way } from './part.ts'
import { partBy, placeBy } from './place.ts'

type Row = { readonly id: string; readonly lat?: number; readonly size?: number | null }

/** A client nobody asks: the parts below answer by themselves. */
const city = { send: () => Promise.reject(new Error('not asked')) } satisfies Client

const answers = (rows: unknown, headers: Record<string, string> = {}) => {
  const raw = Promise.resolve({ data: rows, response: new Response(null, { headers }), content: '', attempts: 1 })
  return Object.assign(
    raw.then(({ data }) => data),
    { raw: () => raw },
  )
}
const fails = (message: string) => {
  const raw = Promise.reject(new Error(message))
  raw.catch(() => {})
  return Object.assign(raw, { raw: () => raw })
}

const read = (rows: readonly Row[]) =>
  rows.map((row) => ({
    id: row.id,
    size: row.size,
    point: row.lat === undefined ? null : { lat: row.lat, lon: 0 },
    told: row,
  }))
const part = (name: string, more: Partial<Part> = {}): Part => ({
  operation: `small.${name}`,
  licence: 'Free',
  ask: () => answers([{ id: 'far', lat: 0.02 }, { id: 'near', lat: 0.01 }, { id: 'nowhere' }]),
  read: read as Part['read'],
  first: 9,
  ...more,
})
const ways: readonly Way[] = [
  {
    operation: 'small.stop',
    licence: 'Free',
    form: /^S\d$/,
    ask: (_city, { text }) => (text === 'S9' ? fails('away') : answers([{ id: 'S1' }, { id: text }])),
    read: ((rows: readonly Row[]) =>
      rows.map(({ id }) => ({
        id,
        name: `Stop ${id}`,
        point: { lat: 0, lon: 0 },
        stops: ['a', 'b', 'a', 'c'],
      }))) as Way['read'],
  },
  {
    operation: 'small.around',
    licence: 'Free',
    ask: () => answers([{}]),
    read: (() => [{ district: 'D1' }]) as Way['read'],
  },
]
const here = { lat: 0, lon: 0 }
const ids = (answer: object): unknown =>
  'data' in answer && Array.isArray(answer.data) ? answer.data.map(({ id }: Row) => id) : answer

describe('where', () => {
  test.each([
    ['a point', here, { point: here }],
    ['a point as text', '0.5,-1.25', { point: { lat: 0.5, lon: -1.25 } }],
    [
      'a text of a known form, the one of several that has it as id',
      ' S2 ',
      { name: 'Stop S2', point: here, stops: ['a', 'b', 'c'], operation: 'small.stop', licence: 'Free' },
    ],
  ])('%s', async (_name, where, want) => {
    expect((await placeBy(ways, city, where, {})).here).toEqual(want)
  })

  test.each([
    ['of no known form', 'nonsense', 'No place is known by "nonsense".'],
    ['a point off the earth', '91,0', 'No place is known by "91,0".'],
    ['whose owner is away', 'S9', 'away'],
  ])('a text %s is no place, and each part says so', async (_name, where, message) => {
    const told = await placeBy(ways, city, where, { one: part('one') })
    expect(told.here).toMatchObject({ why: [{ message }] })
    expect(told.parts.one).toMatchObject({ state: 'none', why: [{ message }] })
  })
})

describe('a part', () => {
  test.each<[string, Partial<Part>, unknown]>([
    ['has the nearest first, and last what has no point', {}, ['near', 'far', 'nowhere']],
    ['leaves out what is too far', { metres: 1_500 }, ['near', 'nowhere']],
    ['ends where it is to', { first: 1 }, ['near']],
    [
      'is in the order of a member, and last what lacks it',
      {
        order: 'size',
        ask: () =>
          answers([
            { id: 'a', size: 3 },
            { id: 'b', size: null },
            { id: 'c', size: 1 },
          ]),
      },
      ['c', 'a', 'b'],
    ],
  ])('%s', async (_name, more, want) => {
    expect(ids(await partBy(ways, city, here, part('one', more)))).toEqual(want)
  })

  test('says whose it is, how old, how much was cut, and how far each thing is', async () => {
    const ask = () =>
      answers(
        [
          { id: 'near', lat: 0.01 },
          { id: 'far', lat: 0.02 },
        ],
        { age: '40' },
      )
    expect(await partBy(ways, city, here, part('one', { first: 1, ask }))).toEqual({
      state: 'ok',
      operation: 'small.one',
      licence: 'Free',
      total: 2,
      ageSeconds: 40,
      data: [{ id: 'near', point: { lat: 0.01, lon: 0 }, metres: 1112, told: { id: 'near', lat: 0.01 } }],
    })
  })

  test('of an owner that is away is none, with what was thrown, and the others stand', async () => {
    const { parts } = await placeBy(ways, city, here, {
      one: part('one', { ask: () => fails('away') }),
      two: part('two'),
    })
    expect(parts.one).toMatchObject({
      state: 'none',
      why: [{ operation: 'small.one', message: 'away', error: new Error('away') }],
    })
    expect(parts.two.state).toBe('ok')
  })

  test('of which one question fails is degraded, and has the rest', async () => {
    const ask: Part['ask'] = (_city, { id }) => (id === 'near' ? fails('away') : answers([{ id: `at ${id}` }]))
    const told = await partBy(ways, city, here, part('each', { each: part('stops'), of: 2, ask }))
    expect(told).toMatchObject({ state: 'degraded', why: [{ message: 'away' }] })
    expect(ids(told)).toEqual(['at far'])
  })

  test('that asks at stops asks at those that the place is', async () => {
    const ask: Part['ask'] = (_city, { id }) => answers([{ id: `at ${id}` }])
    const never = part('stops', { ask: () => fails('not to be asked') })
    const told = await partBy(ways, city, 'S2', part('each', { each: never, atStops: true, of: 2, ask }))
    expect(ids(told)).toEqual(['at a', 'at b'])
  })

  test('that needs more than a point asks what lies around it, and without that is none', async () => {
    const ask: Part['ask'] = (_city, { district }) => answers([{ id: district }])
    expect(ids(await partBy(ways, city, here, part('one', { needs: ['district'], ask })))).toEqual(['D1'])
    expect(await partBy(ways, city, here, part('one', { needs: ['postcode'], ask }))).toMatchObject({
      state: 'none',
      why: [{ message: 'The place has no postcode.' }],
    })
  })
})

test('all parts are asked before any has answered, and what two of them need is asked for once', async () => {
  const asked: string[] = []
  let open = (): void => {}
  const latch = new Promise<void>((resolve) => (open = resolve))
  const waiting = (name: string) => (): ReturnType<Part['ask']> => {
    asked.push(name)
    const raw = latch.then(() => ({ data: [], response: new Response(), content: '', attempts: 1 }))
    return Object.assign(
      raw.then(({ data }) => data),
      { raw: () => raw },
    )
  }
  const stops = part('stops', { ask: waiting('stops') })
  const parts = {
    one: part('one', { ask: waiting('one') }),
    stops,
    two: part('two', { each: stops }),
    three: part('three', { each: stops }),
  }
  const told = placeBy(ways, city, here, parts)
  await new Promise((resolve) => setTimeout(resolve))
  expect(asked).toEqual(['one', 'stops'])
  open()
  expect(Object.values((await told).parts).map(({ state }) => state)).toEqual(['ok', 'ok', 'ok', 'ok'])
})

test('an abort is thrown as it is', async () => {
  const controller = new AbortController()
  const ask: Part['ask'] = () => {
    controller.abort(new Error('enough'))
    return fails('aborted')
  }
  const told = placeBy(ways, city, here, { one: part('one', { ask }) }, { signal: controller.signal })
  await expect(told).rejects.toThrow('enough')
})

test.each([
  ['winter', '2026-11-23T08:15:00', 'Europe/Paris', '2026-11-23T07:15:00.000Z'],
  ['summer', '2026-07-01T08:15:00', 'Europe/Paris', '2026-07-01T06:15:00.000Z'],
  ['an hour after the clocks went forward', '2026-03-29T03:30:00', 'Europe/Paris', '2026-03-29T01:30:00.000Z'],
  ['a zone of its own', '2026-07-01T08:15:00+01:00', 'Europe/Paris', '2026-07-01T07:15:00.000Z'],
  ['milliseconds', 1_795_417_200_000, undefined, '2026-11-23T07:00:00.000Z'],
  ['no time', 'soon', 'UTC', undefined],
  ['nothing', null, 'UTC', undefined],
])('the instant of %s', (_name, time, zone, want) => {
  expect(instantOf(time, zone)).toBe(want)
})
