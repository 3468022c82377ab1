import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadDocument } from '../src/load/load-document.ts'
import { keptFromNobody, renamedWithout } from './census.ts'

const answer = { description: 'Stops.', content: { 'application/json': {}, 'text/csv': {} }, headers: { Age: {} } }
const get = {
  operationId: 'stops',
  parameters: [{ name: 'near', in: 'query', schema: { type: 'string' } }],
  responses: { 200: answer },
}
const item = { get, post: { operationId: 'stops', responses: { 204: { description: 'Done.' } } }, copy: get }

function written(name: string, document: object): string {
  const file = join(mkdtempSync(join(tmpdir(), 'census-')), name)
  writeFileSync(file, JSON.stringify({ openapi: '3.1.0', info: { title: 'Stops', version: '1' }, ...document }))
  return file
}

test('what a document states is kept, told of, or found to be lost', async () => {
  const file = written('a.json', { paths: { '/stops': item, '/*': item } })
  const { document, findings } = await loadDocument(file)
  expect(keptFromNobody(file, document, findings)).toEqual([])
  expect(keptFromNobody(file, document, [])).toEqual(['GET /*', 'POST /*'])
  expect(
    keptFromNobody(file, { openapi: '3.1.0', paths: { '/stops': { get: { ...get, parameters: [] } } } }, []),
  ).toEqual(expect.arrayContaining(['GET /stops parameter query near', 'POST /stops', 'GET /*']))
})

test('an id that two operations share is the only thing that a third could change', () => {
  const own = { post: { operationId: 'add', responses: {} } }
  expect(renamedWithout(written('a.json', { paths: { '/stops': { get }, '/lines': own } }))).toEqual([])
  expect(renamedWithout(written('a.json', { paths: { '/stops': { get }, '/all/stops': { get } } }))).toEqual([
    'GET /stops',
  ])
})
