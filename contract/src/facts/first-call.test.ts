import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { operation, parameter, smallApi, smallCity } from '@openlondon/contract/testing/small-city'
import { expect, test } from 'vitest'
import { firstCall } from './first-call.ts'

const withOperation = (given: Parameters<typeof operation>[3]) => ({
  ...smallCity,
  apis: [smallApi([operation('search', 'POST', '/search', {}), operation('lines', 'GET', '/lines/{id}', given)])],
})
const id = { ...parameter('id', 'path', { type: 'string' }), example: 'red' }
const version = { ...parameter('version', 'header', { type: 'string', const: '2' }), required: true }

test.each([
  ['what it must be given', { parameters: [id] }, '/lines/red', "{ id: 'red' }"],
  ['nothing to give', {}, '/lines/{id}', ''],
  ['what has one value only', { parameters: [id, version] }, '/lines/red', "{ id: 'red' }"],
])('a city that names none begins with what reads: %s', (_name, given, path, parameters) => {
  expect(firstCall(withOperation(given))).toMatchObject({ operation: { id: 'trams.lines' }, path, parameters })
})

async function naming(call: object): Promise<typeof smallCity> {
  const folder = join(await mkdtemp(join(tmpdir(), 'first-call-')), 'smallville')
  await mkdir(join(folder, 'content'), { recursive: true })
  await writeFile(join(folder, 'content/first-call.json'), JSON.stringify(call))
  return { ...smallCity, folder }
}

const named = { api: 'trams', name: 'search', path: '/search?q=old' }

test.each([
  [{ ...named, parameters: "{ q: 'old' }" }, "{ q: 'old' }"],
  [named, ''],
])('what the city names is taken: %o', async (call, parameters) => {
  expect(firstCall(await naming(call))).toMatchObject({
    operation: { id: 'trams.search' },
    path: '/search?q=old',
    parameters,
  })
})

test.each([
  [
    { ...named, name: 'boats' },
    'smallville/content/first-call.json: "name" names trams.boats, which is in no contract',
  ],
  [{ ...named, path: '' }, 'smallville/content/first-call.json:1: "path" is missing.'],
])('what is wrong is said with the file: %o', async (call, words) => {
  const city = await naming(call)
  expect(() => firstCall(city)).toThrow(words)
})

test('a city without operations has none', () => {
  expect(firstCall({ ...smallCity, apis: [] })).toBeUndefined()
})
