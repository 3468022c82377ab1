import { expect, test } from 'vitest'
import { freshnessOf, type Freshness } from './freshness.ts'

const limits = { cacheSeconds: 30, staleSeconds: 300 }
const nowMs = Date.parse('2026-11-29T12:00:00Z')
const kept = (lifetimeSeconds: number, more: Partial<Extract<Freshness, { kind: 'kept' }>> = {}): Freshness => ({
  kind: 'kept',
  lifetimeSeconds,
  ageSeconds: 0,
  staleSeconds: 300,
  ...more,
})

test.each<readonly [name: string, headers: Readonly<Record<string, string | string[]>>, want: Freshness]>([
  ['nothing said', {}, kept(30)],
  ['longer than the operation', { 'cache-control': 'public, max-age=600' }, kept(30)],
  ['shorter than the operation', { 'cache-control': 'max-age=7' }, kept(7)],
  ['for shared caches', { 'cache-control': 'max-age=7, s-maxage=20' }, kept(20, { staleSeconds: 0 })],
  ['old when it comes', { 'cache-control': 'max-age=20', age: '5' }, kept(20, { ageSeconds: 5 })],
  ['too old when it comes', { 'cache-control': 'max-age=20', age: '20' }, { kind: 'once' }],
  ['an end', { expires: 'Sun, 29 Nov 2026 12:00:09 GMT', date: 'Sun, 29 Nov 2026 12:00:00 GMT' }, kept(9)],
  ['an end, and no time', { expires: 'Sun, 29 Nov 2026 12:00:09 GMT' }, kept(9)],
  ['an end that is none', { expires: '0' }, { kind: 'once' }],
  ['not to be kept', { 'cache-control': 'no-store' }, { kind: 'own' }],
  ['for one', { 'cache-control': 'private, max-age=60' }, { kind: 'own' }],
  ['for one, in part', { 'cache-control': 'private="set-cookie"' }, { kind: 'own' }],
  ['a cookie', { 'set-cookie': ['a=1'] }, { kind: 'own' }],
  ['varies by everything', { vary: 'Accept, *' }, { kind: 'own' }],
  ['packed by gzip', { 'content-encoding': 'GZIP' }, kept(30)],
  ['packed by gzip, by its old name', { 'content-encoding': 'x-gzip' }, kept(30)],
  ['packed as nobody asked', { 'content-encoding': 'br' }, { kind: 'own' }],
  ['packed twice', { 'content-encoding': 'gzip, gzip' }, { kind: 'own' }],
  ['to be asked again each time', { 'cache-control': 'no-cache' }, { kind: 'once' }],
  ['no lifetime', { 'cache-control': 'max-age=0' }, { kind: 'once' }],
  ['never past its time', { 'cache-control': 'max-age=20, must-revalidate' }, kept(20, { staleSeconds: 0 })],
  ['a little past its time', { 'cache-control': 'max-age=20, stale-if-error=60' }, kept(20, { staleSeconds: 60 })],
  ['long past its time', { 'cache-control': 'max-age=20, stale-if-error=86400' }, kept(20)],
  ['a lifetime that is no number', { 'cache-control': 'max-age=soon' }, { kind: 'once' }],
])('an owner who says %s', (_name, headers, want) => {
  expect(freshnessOf({ status: 200, headers }, limits, nowMs)).toEqual(want)
})

test.each([
  [206, {}, 'once'],
  [404, {}, 'once'],
  [500, {}, 'once'],
  [404, { 'cache-control': 'no-store' }, 'own'],
])('a %i is %s %s', (status, headers, kind) => {
  expect(freshnessOf({ status, headers }, limits, nowMs).kind).toBe(kind)
})
