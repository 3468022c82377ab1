import { expect, test } from 'vitest'
import { schemaNames, withSchemaNames } from './schema-names.ts'

test.each<[string, readonly string[], readonly string[], object]>([
  ['names that can be types', ['Stop', 'FHRSEstablishment', 'LSOA21Code'], [], {}],
  [
    'small letters and signs',
    ['line_status', 'Api.Models.Stop', 'stop'],
    [],
    { line_status: 'LineStatus', 'Api.Models.Stop': 'ApiModelsStop', stop: 'Stop' },
  ],
  [
    'two that become one',
    ['line_status', 'LineStatus', 'Line.Status'],
    [],
    { line_status: 'LineStatus51fc', 'Line.Status': 'LineStatus6018' },
  ],
  ['an abbreviation', ['NHS', 'NHS_CODE'], [], { NHS: 'Nhs', NHS_CODE: 'NhsCode' }],
  ['a digit in front', ['3DModel'], [], { '3DModel': 'Type3DModel' }],
  ['no letter that code may hold', ['用户', '列表'], [], { 列表: 'Type', 用户: 'Type0d0e' }],
  [
    'the types of an operation',
    ['SearchResult', 'SearchParams', 'Search'],
    ['search'],
    { SearchResult: 'SearchResult872a', SearchParams: 'SearchParams447e' },
  ],
  ['types of the language', ['Record', 'Error'], [], { Record: 'RecordSchema' }],
])('%s', (_name, names, operationIds, want) => {
  expect(Object.fromEntries(schemaNames(names, operationIds).renamed)).toEqual(want)
})

test('references and tags follow, and nothing else', () => {
  const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` })
  const schema = (one: string, two: string) => ({
    oneOf: [reference(one), reference(two)],
    discriminator: { propertyName: 'cat', mapping: { cat: `#/components/schemas/${one}`, cow: 'cow' } },
    description: 'cat',
  })
  expect(withSchemaNames([schema('cat', 'Dog')], new Map([['cat', 'Cat']]))).toEqual([schema('Cat', 'Dog')])
})
