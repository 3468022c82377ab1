import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseSource } from '../files/source-file.ts'
import { apiFields, cityFields } from './field-list.ts'
import { withFieldTables } from './field-table.ts'

const readme = readFileSync(new URL('../../../openapi/README.md', import.meta.url), 'utf8')

/** A formatter pads the cells. */
const cells = (text: string): string => text.replaceAll(/ +/g, ' ').replaceAll(/-{3,}/g, '---')

test('openapi/README.md has the fields of today: npm run fix', () => {
  expect(readme.match(/<!-- fields of (city|api)\.yaml -->\n[^]*?\n<!-- end -->/g)).toHaveLength(2)
  expect(cells(readme)).toBe(cells(withFieldTables(readme)))
})

test('every field is told in one sentence, and its example is YAML', () => {
  for (const { name, meaning, example } of [...cityFields, ...apiFields]) {
    expect(meaning, name).toMatch(/^[A-Z].*[^.]\.$/)
    if (example !== undefined) expect(() => parseSource('example.yaml', `${example}\n`), name).not.toThrow()
  }
})
