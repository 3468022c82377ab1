import { matchesGlob } from 'node:path'
import { expect, test } from 'vitest'
import { isLeftOut, leftOut } from './left-out.ts'

test.each([
  ['data/portal.sqlite', true],
  ['sdk/dist/index.js', true],
  ['site/build/index.html', true],
  ['node_modules/vitest/package.json', true],
  ['site/node_modules/react/index.js', true],
  ['site/.docusaurus/routes.js', true],
  ['site/.docusaurus-stockholm/routes.js', true],
  ['site/.cache/fonts/a.woff2', true],
  ['site/pages/data/plugin.ts', false],
  ['site/pages/build/plugin.ts', false],
  ['contract/src/dist/read.ts', false],
  ['scripts/coverage/count.ts', false],
  ['site/builder.ts', false],
  ['database/table.ts', false],
  ['docs/node_modules.md', false],
])('%s is left out: %s', (path, want) => {
  expect(isLeftOut(path)).toBe(want)
  expect(leftOut.some((pattern) => matchesGlob(path, pattern))).toBe(want)
})

test('a folder is left out with its files', () => {
  expect(['data', 'site/build', 'site/.docusaurus', 'node_modules', 'site/pages/data'].map(isLeftOut)).toEqual([
    true,
    true,
    true,
    true,
    false,
  ])
})
