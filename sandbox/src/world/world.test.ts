import { expect, test } from 'vitest'
import { metresBetween } from './geometry.ts'
import type { Outline, Thing } from './thing.ts'
import { createWorld } from './world.ts'

type Stop = Thing & { readonly lines: readonly string[] }
type Kinds = { readonly stop: Stop; readonly area: Thing & { readonly outline: Outline } }

const stop = (id: string, name: string, lat: number, lon: number, ...lines: readonly string[]): Stop => ({
  id,
  name,
  point: { lat, lon },
  lines,
})
const outline: Outline = [
  [
    [
      [9.9, 49.9],
      [10.05, 49.9],
      [10.05, 50.1],
      [9.9, 50.1],
    ],
  ],
]
let made = 0
const world = createWorld<Kinds>({
  stop: () => {
    made += 1
    return [
      stop('s1', 'Old Town', 50, 10, 'red'),
      stop('s2', 'Old Town Hall', 50.01, 10, 'red', 'blue'),
      stop('s3', 'New Old Street', 50.5, 10.5, 'blue'),
      { id: 's4', name: 'Nowhere', lines: [] },
    ]
  },
  area: () => [{ id: 'a', name: 'Area', outline }],
})

test('a kind is made once, when it is first asked for', () => {
  expect(made).toBe(0)
  expect([world.all('stop').length, world.get('stop', 's2')?.name, world.get('stop', 'none'), made]).toEqual([
    4,
    'Old Town Hall',
    undefined,
    1,
  ])
})

test('relations are followed backwards', () => {
  expect(world.of('stop', 'lines', 'blue').map(({ id }) => id)).toEqual(['s2', 's3'])
})

test('near is within the radius, nearest first', () => {
  const from = { lat: 50.006, lon: 10 }
  const found = world.near('stop', from, 1_000)
  expect(found.map(({ thing }) => thing.id)).toEqual(['s2', 's1'])
  for (const { thing, metres } of found) expect(metres).toBe(thing.point && metresBetween(from, thing.point))
  expect([world.near('stop', from, 500).length, world.nearest('stop', { lat: 51, lon: 11 })?.id]).toEqual([1, 's3'])
})

test('what lies in a box and in an outline, and in what a point lies', () => {
  expect(world.inBox('stop', [9, 49, 11, 50.2]).map(({ id }) => id)).toEqual(['s1', 's2'])
  expect(world.inside('stop', outline).map(({ id }) => id)).toEqual(['s1', 's2'])
  expect([world.areaAt('area', { lat: 50, lon: 10 })?.id, world.areaAt('area', { lat: 50.5, lon: 10.5 })]).toEqual([
    'a',
    undefined,
  ])
})

test.each([
  ['old town', ['s1', 's2']],
  ['OLD  Town', ['s1', 's2']],
  ['old', ['s1', 's2', 's3']],
  ['hall', ['s2']],
  ['own', []],
  ['', []],
])('named %s', (text, ids) => {
  expect(world.named('stop', text).map(({ id }) => id)).toEqual(ids)
})

test('two things with one id, and an unknown kind, are told', () => {
  const twice = createWorld<{ readonly stop: Thing }>({
    stop: () => [
      { id: 'a', name: 'A' },
      { id: 'a', name: 'B' },
    ],
  })
  expect(() => twice.all('stop')).toThrow('Two things of the kind "stop"')
  expect(() => createWorld<{ readonly [kind: string]: Thing }>({}).all('stop')).toThrow('no kind "stop"')
})
