import { sdkDoors } from '@openlondon/contract/model'
import { smallCity } from '@openlondon/contract/testing/small-city'
import { expect, test } from 'vitest'
import { manifest } from './manifest.ts'
import { packageExports } from './package-exports.ts'

const fresh = manifest(smallCity)
const edited = (change: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({ ...JSON.parse(fresh), ...change })

test('a new package has its name, its words and its doors from the city', () => {
  expect(JSON.parse(fresh)).toMatchObject({
    name: '@small/sdk',
    version: '0.0.0',
    description: 'A small SDK.',
    license: 'MIT',
    main: './dist/index.js',
    types: './dist/index.d.ts',
    typesVersions: {
      '*': {
        city: ['./dist/generated/city.d.ts'],
        ids: ['./dist/generated/ids.d.ts'],
        'trams/mocks': ['./dist/generated/trams/mocks/index.d.ts'],
      },
    },
    exports: packageExports(smallCity),
  })
})

test.each([
  ['what is right is left as it is written', fresh],
  ['also on one line, with a version and scripts of its own', edited({ version: '2.1.0', scripts: { prepack: 'x' } })],
])('%s', (_name, present) => {
  expect(manifest(smallCity, present)).toBe(present)
})

test.each([
  ['a description', { description: 'Old.' }],
  ['keywords', { keywords: ['old'] }],
  ['doors, when an API is new', { exports: {} }],
  ['what a package needs, when the engine needs more', { peerDependencies: {} }],
])('%s: brought up to the city, and the version stays', (_name, old) => {
  const mended = JSON.parse(manifest(smallCity, edited({ ...old, version: '2.1.0' })))
  expect(mended).toEqual({ ...JSON.parse(fresh), version: '2.1.0' })
})

test('a folder with another package in it is nobody’s to write to', () => {
  expect(() => manifest(smallCity, edited({ name: '@large/sdk' }))).toThrow(
    'The SDK of Smallville is to be @small/sdk, but its folder holds @large/sdk.',
  )
})

test('every API has its doors, and types only where there is no code', () => {
  const doors = packageExports({ ...smallCity, apis: smallCity.apis.map((api) => ({ ...api, id: 'city-trams' })) })
  expect(Object.keys(doors)).toEqual([
    '.',
    './city',
    './geo',
    './ids',
    './place',
    './sense',
    './work',
    './city-trams',
    './city-trams/mocks',
    './city-trams/react',
    './city-trams/schemas',
    './city-trams/paths',
    './city-trams/facts',
  ])
  expect(Object.entries(doors).flatMap(([door, { default: code }]) => (code === undefined ? [door] : []))).toEqual([
    './ids',
    './city-trams/paths',
  ])
})

test('no API may have the name of a door that every SDK has', () => {
  const doors = Object.keys(packageExports({ ...smallCity, apis: [] })).filter((door) => door !== '.')
  expect(doors.map((door) => door.slice(2))).toEqual(sdkDoors)
})
