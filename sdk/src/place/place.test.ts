import { describe, expect, test } from 'vitest'
import type { RawAnswer } from '../runtime/call/call.ts'
import type { Client } from '../runtime/call/client.ts'
import type { OperationDescriptor } from '../runtime/call/descriptor.ts'
import type { Params } from '../runtime/request/url.ts'
import { instantOf } from './instant-of.ts'
import type { Part, Way } from './part.ts'
import { partBy, placeBy } from './place.ts'

type Row = { readonly id: string; readonly lat?: number; readonly size?: number | null }

type Answering = { readonly answer: (params: Params) => Promise<RawAnswer<unknown>> }

/** A client that lets each question answer itself. */
const city: Client = {
  send: (_api, descriptor, params) => (descriptor as OperationDescriptor & Answering).answer(params),
}

const answers = async (data: unknown, headers: Record<string, string> = {}): Promise<RawAnswer<unknown>> => ({
  data,
  response: new Response(null, { headers }),
  content: '',
  attempts: 1,
})
const fails = async (message: string): Promise<never> => {
  throw new Error(message)
}

const tell = (row: Row) => ({
  id: row.id,
  size: row.size,
  point: row.lat === undefined ? null : { lat: row.lat, lon: 0 },
})
const api = { id: 'small', url: 'https://small.example' }
const part = (name: string, more: Partial<Part & Answering> = {}): Part & Answering => ({
  api,
  licence: 'Free',
  name,
  path: `/${name}/{id}?for={text}`,
  tell: tell as Part['tell'],
  answer: () => answers([{ id: 'far', lat: 0.02 }, { id: 'near', lat: 0.01 }, { id: 'nowhere' }]),
  ...more,
})
const ways: readonly Way[] = [
  {
    ...part('stop', { answer: ({ text }) => (text === 'S9' ? fails('away') : answers([{ id: 'S1' }, { id: text }])) }),
    form: /^S\d$/,
    tell: (({ id }: Row) => ({
      id,
      name: `Stop ${id}`,
      point: { lat: 0, lon: 0 },
      stops: ['a', 'b', 'a', 'c'],
    })) as Way['tell'],
  },
  {
    ...part('around', { answer: ({ lat }) => (lat === undefined ? fails('asked nowhere') : answers({})) }),
    path: '/around?lat={lat}',
    tell: () => ({ district: 'D1' }),
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
    ['that is no number', ',', 'No place is known by ",".'],
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
  test.each<[string, Partial<Part & Answering>, unknown]>([
    ['has the nearest first, and last what has no point', {}, ['near', 'far', 'nowhere']],
    ['leaves out what is too far', { metres: 1_500 }, ['near', 'nowhere']],
    ['ends where it is to', { first: 1 }, ['near']],
    [
      'is in the order of a member, and last what lacks it',
      {
        order: 'size',
        answer: () =>
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
    const answer = () =>
      answers(
        [
          { id: 'near', lat: 0.01 },
          { id: 'far', lat: 0.02 },
        ],
        { age: '40' },
      )
    expect(await partBy(ways, city, here, part('one', { first: 1, answer }))).toEqual({
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
      one: part('one', { answer: () => fails('away') }),
      two: part('two'),
    })
    expect(parts.one).toMatchObject({
      state: 'none',
      why: [{ operation: 'small.one', message: 'away', error: new Error('away') }],
    })
    expect(parts.two.state).toBe('ok')
  })

  test('of which one question fails is degraded, and has the rest', async () => {
    const answer: Answering['answer'] = ({ id }) => (id === 'near' ? fails('away') : answers([{ id: `at ${id}` }]))
    const told = await partBy(ways, city, here, part('each', { each: part('stops'), of: 2, answer }))
    expect(told).toMatchObject({ state: 'degraded', why: [{ message: 'away' }] })
    expect(ids(told)).toEqual(['at far'])
  })

  test('that asks at stops asks at those that the place is', async () => {
    const answer: Answering['answer'] = ({ id }) => answers([{ id: `at ${id}` }])
    const never = part('stops', { answer: () => fails('not to be asked') })
    const told = await partBy(ways, city, 'S2', part('each', { each: never, atStops: true, of: 2, answer }))
    expect(ids(told)).toEqual(['at a', 'at b'])
  })

  test('that needs more than a point asks what lies around it, and without that is none', async () => {
    const answer: Answering['answer'] = ({ district }) => answers([{ id: district }])
    const path = '/one?district={district}'
    expect(ids(await partBy(ways, city, here, part('one', { needs: ['district'], path, answer })))).toEqual(['D1'])
    expect(ids(await partBy(ways, city, 'S2', part('one', { needs: ['district'], path, answer })))).toEqual(['D1'])
    expect(await partBy(ways, city, here, part('one', { needs: ['postcode'], path, answer }))).toMatchObject({
      state: 'none',
      why: [{ message: 'The place has no postcode.' }],
    })
  })
})

test('all parts are asked before any has answered, and what two of them need is asked for once', async () => {
  const asked: string[] = []
  let open = (): void => {}
  const latch = new Promise<void>((resolve) => (open = resolve))
  const waiting = (name: string) => async () => {
    asked.push(name)
    await latch
    return answers([])
  }
  const stops = part('stops', { answer: waiting('stops') })
  const parts = {
    one: part('one', { answer: waiting('one') }),
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

test('a part asks by what its address names and what it makes, and by nothing else', async () => {
  const given: Params[] = []
  const answer = (params: Params) => {
    given.push(params)
    return answers({ rows: [{ id: 'x', of: [{ id: 'y' }, null] }, null] })
  }
  const told = await partBy(
    ways,
    city,
    'S2',
    {
      ...part('one', { answer }),
      path: '/one?lat={lat}&day={today}{&key}',
      more: ({ lat, lon }) => ({ box: [lat, lon] }),
      list: (({ rows }: { rows: unknown }) => rows) as NonNullable<Part['list']>,
      tell: ((row: { of: readonly (Row | null)[] }) =>
        row.of.map((one) => one && { id: one.id, told: one })) as Part['tell'],
    },
    { now: new Date('2026-11-23T08:15:00Z') },
  )
  expect(given).toEqual([{ lat: 0, today: '2026-11-23', key: undefined, box: [0, 0] }])
  expect(told).toMatchObject({ state: 'ok', data: [{ id: 'y', told: { id: 'y' } }] })
})

test('an abort is thrown as it is', async () => {
  const controller = new AbortController()
  const answer = () => {
    controller.abort(new Error('enough'))
    return fails('aborted')
  }
  const told = placeBy(ways, city, here, { one: part('one', { answer }) }, { signal: controller.signal })
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
