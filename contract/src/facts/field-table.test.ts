import { expect, test } from 'vitest'
import { withFieldTables } from './field-table.ts'

test('a table stands between its marks, in place of the old one, and nothing else is touched', () => {
  const page = (city: string, api: string): string =>
    `# A city\n<!-- fields of city.yaml -->${city}<!-- end -->\nMore.\n<!-- fields of api.yaml -->${api}<!-- end -->\n`
  const filled = withFieldTables(page('| old |', ''))
  const [, city = '', api = ''] = /city\.yaml -->([^]*?)<!-- end[^]*api\.yaml -->([^]*?)<!-- end/.exec(filled) ?? []
  expect(city).toContain('| `keyPrefix` | yes |')
  expect(api).toContain('| `upstream.url` |')
  expect(filled).toBe(page(city, api))
  expect(withFieldTables(filled)).toBe(filled)
})
