import { expect, test } from 'vitest'
import type { Client } from './client.ts'
import { callUrl, type Params } from './url.ts'
import { deep, own, piped, shapedOperation, spaced } from './shape.ts'

const urls: string[] = []
const client: Client = {
  send: async (_api, { path }, params) => {
    urls.push(callUrl(path, params))
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
