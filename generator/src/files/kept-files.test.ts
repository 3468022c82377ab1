import { expect, test } from 'vitest'
import { gitIgnore, keptFiles, keptOfApi } from './kept-files.ts'

const files = (...paths: readonly string[]) => new Map(paths.map((path) => [path, '']))

test('types by path, the test of parity and what was released are not kept, files of the same name deeper down are', () => {
  const all = files(
    'city.ts',
    'releases.json',
    'trams/index.ts',
    'trams/paths.ts',
    'trams/parity.ts',
    'trams/operations/paths.ts',
  )
  expect([...keptFiles(all).keys()]).toEqual(['city.ts', 'trams/index.ts', 'trams/operations/paths.ts'])
  const ofApi = files('index.ts', 'paths.ts', 'parity.ts', 'operations/parity.ts')
  expect([...keptOfApi(ofApi).keys()]).toEqual(['index.ts', 'operations/parity.ts'])
})

test('git is told the same', () => {
  expect(gitIgnore).toBe('/*/parity.ts\n/*/paths.ts\n/releases.json\n')
})
