import { describe, expect, test } from 'vitest'
import { basesOf, pathParams } from './place.ts'

const api = { id: 'stops', url: 'https://owner.example/v1' } as const
const origins = ['https://open.example', 'https://api.open.example']

test.each([
  [
    'the city',
    api,
    {},
    [
      'https://owner.example/v1',
      'https://open.example/api/stops',
      'https://open.example/sandbox/stops',
      'https://api.open.example/api/stops',
      'https://api.open.example/sandbox/stops',
    ],
  ],
  [
    'a portal that somebody runs',
    api,
    { origin: 'http://localhost:4000/' },
    ['https://owner.example/v1', 'http://localhost:4000/api/stops', 'http://localhost:4000/sandbox/stops'],
  ],
  [
    'a host of the caller’s own',
    api,
    { origin: 'https://x.example', hosts: { stops: 'https://two.example' } },
    ['https://two.example/', 'https://x.example/api/stops', 'https://x.example/sandbox/stops'],
  ],
  [
    'a further host',
    { ...api, host: 'stops.files' },
    { origin: 'https://x.example', hosts: { stops: 'https://two.example', 'stops.files': 'https://three.example' } },
    ['https://three.example/', 'https://x.example/api/stops', 'https://x.example/sandbox/stops'],
  ],
  [
    'the portal',
    { id: 'portal', path: '/portal/v1' },
    {},
    [
      'https://open.example/portal/v1',
      'https://open.example/sandbox/portal',
      'https://api.open.example/portal/v1',
      'https://api.open.example/sandbox/portal',
    ],
  ],
  ['no address at all', api, { origin: '/', hosts: { stops: 'nowhere' } }, []],
] as const)('mocks listen where the API is: %s', (_name, given, places, want) => {
  expect(basesOf(given, origins, places).map(String)).toEqual(want)
})

describe('a path is matched', () => {
  const bases = basesOf(api, origins)
  const at = (path: string): string => `https://owner.example/v1${path}`
  test.each<[string, string, string, object | undefined]>([
    ['a fixed path', '/Mode', at('/Mode'), {}],
    ['with a query', '/Mode', at('/Mode?a=/x'), {}],
    ['with a slash at its end', '/Mode', at('/Mode/'), {}],
    ['in another case', '/Mode', at('/mode'), {}],
    ['the root', '/', 'https://owner.example/v1', {}],
    ['through the gateway', '/Mode', 'https://api.open.example/api/stops/Mode', {}],
    ['through the sandbox', '/Mode', 'https://open.example/sandbox/stops/Mode', {}],
    ['of another API of the gateway', '/Mode', 'https://open.example/api/other/Mode', undefined],
    ['of another host', '/Mode', 'https://else.example/v1/Mode', undefined],
    ['of another scheme', '/Mode', 'http://owner.example/v1/Mode', undefined],
    ['of another port', '/Mode', 'https://owner.example:8443/v1/Mode', undefined],
    ['below another base', '/Mode', 'https://owner.example/Mode', undefined],
    ['that is longer', '/Mode', at('/Mode/x'), undefined],
    ['that is shorter', '/Mode/{id}', at('/Mode'), undefined],
    ['without its value', '/Mode/{id}', at('/Mode/'), undefined],
    ['a value', '/Stop/{id}', at('/Stop/940G'), { id: '940G' }],
    ['a value that is encoded', '/Stop/{id}', at('/Stop/a%20b%C3%98'), { id: 'a bØ' }],
    ['a slash in a value', '/Stop/{id}', at('/Stop/a%2Fb'), { id: 'a/b' }],
    ['a broken value', '/Stop/{id}', at('/Stop/%zz'), { id: '%zz' }],
    ['a verb behind a value', '/piers/{id}:search', at('/piers/7:search'), { id: '7' }],
    ['a verb, encoded', '/piers/{id}:search', at('/piers/7%3Asearch'), { id: '7' }],
    ['another verb', '/piers/{id}:search', at('/piers/7:close'), undefined],
    ['a fixed colon', '/time/12:30', at('/time/12:30'), {}],
    ['two values', '/at/{lat},{lon}', at('/at/51.5,-0.1'), { lat: '51.5', lon: '-0.1' }],
    ['two values, one with the sign between', '/at/{a},{b}', at('/at/x%2Cy,z'), { a: 'x,y', b: 'z' }],
    ['two values, the sign between encoded', '/at/{a},{b}', at('/at/x%2Cy'), { a: 'x', b: 'y' }],
    ['signs of patterns', '/odata({key})/a+b', at('/odata(7)/a+b'), { key: '7' }],
    ['letters beyond ASCII', '/straße/{x}', at('/stra%C3%9Fe/1'), { x: '1' }],
    ['letters, encoded in the contract', '/stra%C3%9Fe', at('/stra%c3%9fe'), {}],
    ['a name that is none in JavaScript', '/dash/{a-b}', at('/dash/1'), { 'a-b': '1' }],
    ['a fragment that tells contracts apart', '/x#Action=Read', at('/x'), {}],
  ])('%s', (_name, template, address, want) => {
    expect(pathParams(template, bases, new URL(address))).toEqual(want)
  })
})
