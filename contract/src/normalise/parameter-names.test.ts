import { expect, test } from 'vitest'
import { partParameterNames } from './parameter-names.ts'

const of = (place: string, name: string, more: object = {}) => ({ in: place, name, ...more })

test.each<[string, string, readonly ReturnType<typeof of>[], boolean, string, readonly string[], number]>([
  ['names of their own', '/a/{id}', [of('path', 'id'), of('query', 'q')], true, '/a/{id}', ['path id', 'query q'], 0],
  [
    'the path and the query',
    '/a/{id}',
    [of('path', 'id'), of('query', 'id')],
    false,
    '/a/{idInPath}',
    ['path idInPath', 'query id'],
    1,
  ],
  [
    'the path and the body',
    '/a/{body}/{id}',
    [of('path', 'body'), of('path', 'id')],
    true,
    '/a/{bodyInPath}/{id}',
    ['path bodyInPath', 'path id'],
    1,
  ],
  [
    'a name that is taken too',
    '/a/{id}',
    [of('path', 'id'), of('query', 'id'), of('query', 'idInPath')],
    false,
    '/a/{idInPath_}',
    ['path idInPath_', 'query id', 'query idInPath'],
    1,
  ],
  ['twice in one place', '/a', [of('query', 'q', { first: true }), of('query', 'q')], false, '/a', ['query q'], 1],
  ['two that travel', '/a', [of('query', 'q'), of('header', 'q')], false, '/a', ['query q', 'header q'], 0],
])('%s', (_name, path, declared, hasBody, wantPath, want, repairs) => {
  const parted = partParameterNames(path, declared, hasBody)
  expect(parted.path).toBe(wantPath)
  expect(parted.parameters.map((one) => `${String(one['in'])} ${String(one['name'])}`)).toEqual(want)
  expect(parted.parameters.some((one) => one['first'])).toBe(false)
  expect(parted.repairs.length).toBe(repairs)
})
