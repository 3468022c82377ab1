import * as tfl from '@openlondon/sdk/tfl'
import { bundle, oneCallApp, withOperations } from '../../sdk/testing/bundle.ts'
import { rounded, type Row } from './row.ts'

const openapiFetchApp = `
import createClient from 'openapi-fetch'
const client = createClient({ baseUrl: 'https://open.example/api/tfl', headers: { authorization: 'Bearer ldn_live_x' } })
const { data, error, response } = await client.GET('/Line/Mode/{modes}/Status', { params: { path: { modes: ['tube'] } } })
if (error) console.log(response.status)
else console.log(data)
`

const rawFetchApp = `
const response = await fetch('https://open.example/api/tfl/Line/Mode/tube/Status', { headers: { authorization: 'Bearer ldn_live_x' } })
if (response.ok) console.log(await response.json())
else console.log(response.status)
`

/** Gzipped bytes of an app that makes one call: ours with retry, time limit and typed errors, the others without. */
export async function benchBytes(): Promise<readonly Row[]> {
  const names = Object.keys(tfl)
  const ours = (await bundle(oneCallApp)).gzip
  const everything = (await bundle(withOperations(names))).gzip
  const openapiFetch = (await bundle(openapiFetchApp)).gzip
  const rawFetch = (await bundle(rawFetchApp)).gzip
  return [
    { name: 'one call, raw fetch (no features)', value: rawFetch, unit: 'B' },
    { name: 'one call, openapi-fetch', value: openapiFetch, unit: 'B' },
    { name: 'one call, SDK', value: ours, unit: 'B', ratio: rounded(ours / openapiFetch, 2), against: 'openapi-fetch' },
    { name: 'each further operation', value: rounded((everything - ours) / (names.length - 1), 1), unit: 'B' },
    { name: `all ${names.length} operations of an API`, value: everything, unit: 'B' },
    {
      name: 'an API on the city object',
      value: (
        await bundle(
          `import * as tfl from '@openlondon/sdk/tfl'; import { createCity } from '@openlondon/sdk/city'; export const city = createCity({ tfl }, { via: 'direct' })`,
        )
      ).gzip,
      unit: 'B',
    },
  ]
}
