import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { writeCity } from '../../testing/tiny-city.ts'
import { readCandidate } from './candidate.ts'

const home = mkdtempSync(join(tmpdir(), 'handed-in-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))
for (const [name, files] of [
  ['empty', []],
  ['other', ['swagger.yaml', 'deeper/openapi.yaml', 'releases/openapi.json', '.openapi.yaml']],
] as const)
  for (const file of ['', ...files]) {
    mkdirSync(join(home, name, file, file === '' ? '' : '..'), { recursive: true })
    if (file !== '') writeFileSync(join(home, name, file), 'openapi: 3.1.0')
  }

/** Not of the file in the city that it would take the place of: that one is there. */
test.each([
  ['nothing', 'empty', /empty:1: The folder holds no openapi\.yaml, openapi\.yml or openapi\.json\. /],
  [
    'a document of another name',
    'other',
    /other:1: The folder holds no openapi\.yaml, openapi\.yml or openapi\.json\. /,
  ],
  ['no file at all', 'nowhere', /nowhere:1: The file does not exist\. /],
])('what is handed in is told of by the name that was given: %s', async (_name, folder, want) => {
  await expect(readCandidate(await writeCity(), 'buses', join(home, folder))).rejects.toThrow(want)
})
