import { expect, test } from 'vitest'
import { apiFields, cityFields } from './field-list.ts'
import { fieldList, withFieldTables } from './field-table.ts'

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

test.each([
  ['- `keyPrefix` (needed): The letters that begin every key. ', cityFields],
  ['- `licence.attribution` (a rule asks): The sentences ', apiFields],
  [
    '- `host` (needed): The public address of the portal. Write an address that starts with `https://` and ',
    cityFields,
  ],
  ['- `sdk.keywords`: Words by which the SDK is found on npm. For example `[riverton, open-data]`.', cityFields],
])('a line of the list: %s', (line, fields) => {
  expect(`\n${fieldList(fields)}\n`).toContain(`\n${line}`)
})
