import { expect, test } from 'vitest'
import { failing } from '../answer/errors.ts'
import { callUrl, type Params } from './url.ts'

test.each<[string, string, Params, string]>([
  ['no parameters', '/Stop', {}, '/Stop'],
  ['a value', '/Stop/{id}', { id: 'a b' }, '/Stop/a%20b'],
  ['a name outside letters', '/Stop/{stop-id}', { 'stop-id': 1 }, '/Stop/1'],
  ['a list in the path', '/Stop/{ids}', { ids: ['a,b', 'c/d'] }, '/Stop/a%2Cb,c%2Fd'],
  ['dots that are no segment', '/Stop/{id}', { id: '...' }, '/Stop/...'],
  ['a comma list', '/Stop{?ids}', { ids: ['a', 'b&c'] }, '/Stop?ids=a,b%26c'],
  ['a repeated list', '/Stop{?ids*}', { ids: ['a', 'b'] }, '/Stop?ids=a&ids=b'],
  ['a single value where a list may be', '/Stop{?ids*}', { ids: 'a' }, '/Stop?ids=a'],
  ['zero, false and the empty string are values', '/Stop{?a,b,c}', { a: 0, b: false, c: '' }, '/Stop?a=0&b=false&c='],
  ['undefined, null and an empty list are not', '/Stop{?a,b,c,d*}', { a: undefined, b: null, c: [], d: [] }, '/Stop'],
  ['an odd name', '/Stop{?near[lat],$filter}', { 'near[lat]': 1, $filter: 'x' }, '/Stop?near%5Blat%5D=1&%24filter=x'],
  [
    'a name behind others that stand',
    '/Stop?kind=tram&at={at}{&key}',
    { at: 1, key: 'k' },
    '/Stop?kind=tram&at=1&key=k',
  ],
  ['which may be missing', '/Stop?kind=tram{&key}', {}, '/Stop?kind=tram'],
  ['what the template does not name stays at home', '/Stop{?a}', { a: 1, secret: 2 }, '/Stop?a=1'],
])('%s', (_name, template, params, want) => expect(callUrl(template, params, failing('stops.getStop'))).toBe(want))

test.each<[Params]>([[{}], [{ id: '' }], [{ id: [] }], [{ id: '.' }], [{ id: '..' }]])(
  '%j is no path value',
  (params) => {
    expect(() => callUrl('/Stop/{id}', params, failing('stops.getStop'))).toThrow('id is')
  },
)
