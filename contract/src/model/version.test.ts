import { expect, test } from 'vitest'
import { bumpBetween, compareVersions, isVersion, nextVersion } from './version.ts'
import { withVersion } from '../release/with-version.ts'

test.each([
  ['1.0.0', true],
  ['0.10.3', true],
  ['1.0', false],
  ['v1.0.0', false],
  ['01.0.0', false],
  ['1.0.0-beta', false],
  ['', false],
])('%s is a version: %s', (text, answer) => expect(isVersion(text)).toBe(answer))

test.each([
  ['1.2.3', 'patch', '1.2.4'],
  ['1.2.3', 'minor', '1.3.0'],
  ['1.2.3', 'major', '2.0.0'],
  ['0.1.0', 'major', '1.0.0'],
] as const)('%s, %s, is %s', (version, bump, next) => expect(nextVersion(version, bump)).toBe(next))

test.each([
  ['1.2.3', '1.2.4', 'patch'],
  ['1.2.3', '1.10.0', 'minor'],
  ['9.2.3', '10.0.0', 'major'],
  ['1.2.3', '1.2.3', undefined],
  ['1.2.3', '1.1.9', undefined],
])('from %s to %s is %s', (from, to, bump) => expect(bumpBetween(from, to)).toBe(bump))

test('versions are ordered as numbers', () => {
  expect(['1.10.0', '1.9.9', '2.0.0', '1.9.10'].toSorted(compareVersions)).toEqual([
    '1.9.9',
    '1.9.10',
    '1.10.0',
    '2.0.0',
  ])
})

test.each([
  ['YAML with a comment', 'info:\n  version: 1.0.0 # ours\n', 8, 'info:\n  version: 2.0.0 # ours\n'],
  ['quoted YAML', "version: '1.0.0'\n", 0, "version: '2.0.0'\n"],
  ['JSON', '{"version": "1.0.0", "x": 1}', 1, '{"version": "2.0.0", "x": 1}'],
  ['JSON on one line', '{"version":"1.0.0"}', 1, '{"version":"2.0.0"}'],
  ['a flow mapping', '{ title: x, version: 1.0.0 }', 12, '{ title: x, version: 2.0.0 }'],
])('writes the version into %s', (_name, text, offset, written) =>
  expect(withVersion(text, offset, '1.0.0', '2.0.0')).toBe(written),
)

test('does not write where the version is not', () => {
  expect(() => withVersion('title: x\nversion: 1.0.0', 0, '1.0.0', '2.0.0')).toThrow(
    'write "version: 2.0.0" into the contract',
  )
})
