import { readFileSync } from 'node:fs'
import { withFieldTables } from '@openlondon/contract'
import { expect, test } from 'vitest'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

/** A formatter pads the cells. */
const cells = (text: string): string => text.replaceAll(/ +/g, ' ').replaceAll(/-{3,}/g, '---')

test('README.md has the fields of today: npm run fix', () => {
  expect(readme.match(/<!-- fields of (city|api)\.yaml -->\n[^]*?\n<!-- end -->/g)).toHaveLength(2)
  expect(cells(readme)).toBe(cells(withFieldTables(readme)))
})
