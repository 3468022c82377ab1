import type { City, OperationModel } from '@openlondon/contract'
import { answer, operation, parameter, smallApi, smallCity } from '@openlondon/contract/testing/small-city'
import { expect, test } from 'vitest'
import { readme } from './readme.ts'

const lines = operation('lines', 'GET', '/lines', {})
const first = { operation: lines, path: '/lines', parameters: "{ modes: ['tram'] }" }
const withApis = (...apis: City['apis']): City => ({ ...smallCity, apis })
const forked: OperationModel = operation('plan', 'GET', '/plan', {
  responses: [
    { ...answer('200', {}, []), resultKind: 'journeys' },
    { ...answer('300', {}, []), resultKind: 'choose' },
  ],
})
const [trams = smallApi([])] = smallCity.apis
const page = { type: 'array', items: { type: 'object', properties: { id: { type: 'string' } } } } as const
const paged: OperationModel = {
  ...operation('stops', 'GET', '/stops', {
    responses: [answer('200', page, [])],
    parameters: [parameter('page', 'query', { type: 'integer' })],
  }),
  pagination: { style: 'page', parameter: 'page' },
  itemId: 'id',
  cacheSeconds: 30,
}

test.each<[string, City, string]>([
  ['the name', smallCity, '# @small/sdk\n\nA small SDK.\n'],
  ['how to install it', smallCity, 'npm install @small/sdk\n'],
  ['the first call, whole', smallCity, "import { lines } from '@small/sdk/trams'\n"],
  ['with its values', smallCity, "console.log(await lines(smallville, { modes: ['tram'] }))"],
  ['a city of two words, as a name of a constant', { ...smallCity, id: 'new-york' }, 'const newYork = createClient('],
  ['the key, by the city’s own variable', smallCity, 'key: process.env.SMALL_KEY })'],
  ['how React asks', smallCity, '`useQuery(linesQuery(city, …))`'],
  ['where the sandbox is', smallCity, "via: 'sandbox', origin: 'https://api.small.example' }"],
  ['an owner that gives keys', smallCity, "`ownerKeys: { trams: '…' }`"],
  ['one whose id is no name', withApis({ ...trams, id: 'city-trams' }), "`ownerKeys: { 'city-trams': '…' }`"],
  ['results of several kinds', withApis(smallApi([forked])), "`plan` answers is `'journeys'` or `'choose'`"],
  [
    'a licence whose address has brackets',
    withApis({ ...trams, licence: { ...trams.licence, name: '[x](y)', url: 'https://a.example/(b)' } }),
    '[&#91;x&#93;(y)](https://a.example/%28b%29) |',
  ],
  ['an operation that pages', withApis(smallApi([paged])), "import { stops } from '@small/sdk/trams/paging'"],
  ['how to walk it, from its beginning', withApis(smallApi([paged])), 'paginate(smallville, stops, {})'],
  ['an operation that changes', withApis(smallApi([paged])), "import { stops } from '@small/sdk/trams/live'"],
  ['an API, also one with a bar in its name', withApis({ ...trams, name: 'A|B' }), '| `trams` | A&#124;B: '],
])('it says %s', (_name, city, want) => {
  expect(readme(city, first)).toContain(want)
})

test.each<[string, City, string]>([
  ['kinds of results where there is one kind', smallCity, 'More than one outcome'],
  ['pages where nothing pages', smallCity, 'paginate'],
  [
    'owners’ keys where no owner gives one',
    withApis({ ...trams, upstream: { kind: 'portal', path: '/p' } }),
    'ownerKeys',
  ],
])('it is silent on %s', (_name, city, unwanted) => {
  expect(readme(city, first)).not.toContain(unwanted)
})

test('a city without operations has no samples, and nothing is left open', () => {
  const text = readme(withApis(), undefined)
  expect(text).toContain('npm install @small/sdk')
  expect(text).not.toMatch(/undefined|import \{ createClient/)
})
