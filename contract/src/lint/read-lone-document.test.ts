import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lintDocument } from './lint-document.ts'
import { readLoneDocument } from './read-lone-document.ts'

const root = `openapi: 3.1.0
info: { title: Stops, version: 1.0.0, description: no }
paths:
  /stops:
    get:
      responses:
        '200': { description: All., content: { application/json: { schema: SCHEMA } } }
        '404': { description: yes }
`
const stop = 'Stop: { type: object, example: 1, properties: { id: { type: string, enum: [on, off] } } }\n'

test.each([
  ['alone', { 'mine.yaml': root.replace('SCHEMA', '{ type: string, example: 1 }') }],
  ['with another file', { 'mine.yaml': root.replace('SCHEMA', "{ $ref: 'stop.yaml#/Stop' }"), 'stop.yaml': stop }],
  ['with a file that is not there', { 'mine.yaml': root.replace('SCHEMA', "{ $ref: 'stop.yaml#/Stop' }") }],
  ['that cannot be read', { 'mine.yaml': 'openapi: [' }],
  ['in JSON', { 'mine.json': '{ "openapi": "3.1.0", "info": { "title": "A", "version": "2.1" }, "paths": {} }' }],
])('a document %s is found the same in, read from its files and handed over as text', async (_name, files) => {
  const folder = mkdtempSync(join(tmpdir(), 'lone-'))
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
    const read = readLoneDocument(join(folder, Object.keys(files)[0] ?? ''))
    expect(read.texts).toEqual(files)
    const told = await lintDocument(read)
    expect(told).toEqual(await lintDocument({ root: read.root, texts: read.texts }))
    expect([...told.everywhere, ...told.here].length).toBeGreaterThan(0)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
