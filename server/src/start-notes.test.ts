import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { operatorNotes } from './operator-notes.ts'
import { startNotes } from './start-notes.ts'

test.each([
  ['production', undefined, [/^METRICS_TOKEN is not set/, /^There are no pages in \/nowhere: .* SITE_DIR\.$/]],
  ['production', 'm'.repeat(32), [/^There are no pages/]],
  ['development', undefined, []],
] as const)('%s with METRICS_TOKEN %s and no pages says: %j', (mode, metricsToken, want) => {
  const notes = startNotes({ mode, metricsToken, siteDir: '/nowhere' })
  expect(notes).toEqual(want.map((one) => expect.stringMatching(one)))
})

test.each([
  ['production', 1],
  ['development', 0],
] as const)('a city without an operator is told of in %s: %i', (mode, count) => {
  expect(operatorNotes({ mode, cityDir: '/nowhere' }, 0)).toHaveLength(count)
})

test.each([
  ['none at all', [], 0],
  ['a build that was broken off', ['index.html'], 1],
  ['a build that came to its end', ['index.html', '.inline-scripts.json'], 0],
] as const)('of pages it says where there are %s: %j', async (_name, files, count) => {
  const siteDir = await mkdtemp(join(tmpdir(), 'pages-'))
  for (const file of files) await writeFile(join(siteDir, file), '[]')
  expect(startNotes({ mode: 'development', metricsToken: undefined, siteDir })).toHaveLength(count)
})
