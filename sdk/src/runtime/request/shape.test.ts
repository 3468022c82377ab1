import { expect, test } from 'vitest'
import type { Client } from '../call/client.ts'
import { failing } from '../answer/errors.ts'
import { callUrl, type Params } from './url.ts'
import { deep, exploded, listed, own, paired, piped, shapedOperation, spaced } from './shape.ts'

const urls: string[] = []
const client: Client = {
  send: async (_api, { path }, params) => {
    urls.push(callUrl(path, params, failing('stops.find')))
    return { data: undefined, content: '', response: new Response(), attempts: 1 }
  },
}
const path = '/Stop{?ids,words,near[lat],near[lon],plain,toString}'
const find = shapedOperation<Params, unknown>(
  { id: 'stops', url: '' },
  { name: 'find', path },
  { ids: piped, words: spaced, near: deep, toString: own },
)

test.each<[Params, string]>([
  [{ ids: ['a', 'b|c'] }, '/Stop?ids=a%7Cb%7Cc'],
  [{ words: ['a', 'b'] }, '/Stop?words=a%20b'],
  [{ near: { lat: 51.5, lon: undefined }, plain: 1 }, '/Stop?near%5Blat%5D=51.5&plain=1'],
  [{ toString: 'a' }, '/Stop?toString=a'],
  [{ ids: [], words: undefined, near: undefined }, '/Stop'],
])('%j', async (params, want) => {
  await find(client, params)
  expect(urls.at(-1)).toBe(want)
})

test.each([
  ['listed', listed('v', { R: 1, G: undefined, B: ['a', 'b'] }), { v: ['R', 1, 'B', 'a', 'b'] }],
  ['listed, what is no object', listed('v', 'a'), { v: 'a' }],
  ['paired', paired('v', { R: 1, G: null }), { v: ['R=1'] }],
  ['exploded', exploded('v', { R: 1 }), { R: 1 }],
  ['exploded, nothing', exploded('v', undefined), {}],
  ['piped', piped('v', { R: 1, G: 2 }), { v: 'R|1|G|2' }],
  ['deep in deep', deep('v', { a: { b: 1 }, c: [2] }), { 'v[a][b]': 1, 'v[c]': [2] }],
])('%s', (_name, got, want) => expect(got).toEqual(want))
