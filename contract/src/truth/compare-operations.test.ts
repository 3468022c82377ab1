import { describe, expect, test } from 'vitest'
import { compareOperations, type NamedOperation } from './compare-operations.ts'
import type { CoverageDocument } from './coverage.ts'

const at = { file: 'coverage.yaml', line: 1, column: 1, pointer: '' }
const document: CoverageDocument = { file: 'owner.json', name: 'Owner', base: '', renamed: [], absent: [], at }

const operation = (text: string): NamedOperation => {
  const [method = '', path = ''] = text.split(' ')
  return { method, path }
}

const ours = ['GET /Stops/{ids}', 'GET /Stops', 'POST /Stops', 'GET /', 'GET /Site={code}/Json'].map(operation)

describe('which operations of a document the contract has', () => {
  test.each<[string, string, Partial<CoverageDocument>, 'present' | 'absent' | 'missing']>([
    ['the same', 'GET /Stops/{ids}', {}, 'present'],
    ['another name for the parameter', 'GET /Stops/{stopIds}', {}, 'present'],
    ['another case and a trailing slash', 'GET /stops/', {}, 'present'],
    ['a name and value in one part', 'GET /site={SITE}/json', {}, 'present'],
    ['the root', 'GET /', {}, 'present'],
    ['another method', 'DELETE /Stops', {}, 'missing'],
    ['a fixed word where we have a parameter', 'GET /Stops/all', {}, 'missing'],
    ['a prefix to drop', 'GET /api/v1/Stops', { base: '/api/v1' }, 'present'],
    ['a prefix that ends inside a word', 'GET /api/v10/Stops', { base: '/api/v1' }, 'missing'],
    ['the prefix alone', 'GET /api/v1', { base: '/api/v1' }, 'present'],
    ['a prefix nobody named', 'GET /api/v1/Stops', {}, 'missing'],
    ['renamed', 'GET /StopsById/{id}', { renamed: [{ from: '/stopsbyid/{x}', to: '/Stops/{ids}', at }] }, 'present'],
    ['renamed to nothing', 'GET /Old', { renamed: [{ from: '/Old', to: '/New', at }] }, 'missing'],
    [
      'renamed after the prefix is dropped',
      'GET /v1/Old',
      { base: '/v1', renamed: [{ from: '/Old', to: '/Stops', at }] },
      'present',
    ],
    ['absent with a reason', 'GET /Old', { absent: [{ operation: 'GET /old/', reason: 'Gone.', at }] }, 'absent'],
    ['a wildcard', 'GET /Stops/*', { absent: [{ operation: 'GET /Stops/*', reason: 'None.', at }] }, 'absent'],
    ['absent by another method', 'GET /Old', { absent: [{ operation: 'PUT /Old', reason: 'Gone.', at }] }, 'missing'],
  ])('%s', (_name, theirs, coverage, want) => {
    const found = compareOperations(ours, [operation(theirs)], { ...document, ...coverage })
    const places = (['present', 'absent', 'missing'] as const).filter((place) => found[place].size > 0)
    expect(places).toEqual([want])
  })

  test('an operation that a document has twice counts once', () => {
    const theirs = ['GET /Stops', 'GET /stops/'].map(operation)
    expect(compareOperations(ours, theirs, document).present.size).toBe(1)
  })
})

describe('entries that speak of nothing', () => {
  test.each<[string, Partial<CoverageDocument>, string]>([
    [
      'absent, but in the contract',
      { absent: [{ operation: 'GET /Stops', reason: 'No.', at }] },
      'which the contract has',
    ],
    ['absent, but nowhere', { absent: [{ operation: 'GET /Trams', reason: 'No.', at }] }, 'the document does not have'],
    ['renamed, but nowhere', { renamed: [{ from: '/Trams', to: '/Stops', at }] }, 'the document does not have'],
    ['a base that no path has', { base: '/v2' }, 'starts with the base "/v2"'],
  ])('%s', (_name, coverage, want) => {
    const { stale } = compareOperations(ours, [operation('GET /Stops')], { ...document, ...coverage })
    expect(stale.map(({ message }) => message)).toEqual([expect.stringContaining(want)])
  })
})
