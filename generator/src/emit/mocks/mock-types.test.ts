import type { ApiModel } from '@openlondon/contract'
import { expect, test } from 'vitest'
import { mockTypes } from './mock-types.ts'
import { operation, response } from '@openlondon/contract/testing/model-parts'

const media = (mediaType: string) => ({ mediaType, schema: {}, examples: [] })
// What the types of mocks are read from, of an API.
const api = {
  id: 'stops',
  version: '1',
  schemas: { Stop: {} },
  operations: [operation({ responses: [response({ content: [media('application/json'), media('text/csv')] })] })],
} as unknown as ApiModel

const importing = (names: string): string => `import type {\n  ${names}\n} from '../types.ts';\n`

test('types of the SDK need no others', () => {
  expect(mockTypes(api, [importing('Stop')], 'types.ts')).toBeUndefined()
})

test.each([
  ['an answer', 'GetStop200', `paths["/Stop"]["get"]["responses"][200]["content"]["application/json"]`],
  ['an item', 'GetStop200Item', `paths["/Stop"]["get"]["responses"][200]["content"]["application/json"][number]`],
  ['another media type', 'GetStop200Two', `paths["/Stop"]["get"]["responses"][200]["content"]["text/csv"]`],
  ['what nobody knows', 'GetStop200Foo', 'Record<string, unknown>'],
])('%s', (_name, name, want) => {
  const text = mockTypes(api, [importing(`Stop,\n  ${name}`), importing(name)], 'types.ts')
  expect(text).toContain(`export type {\n  Stop,\n} from '../types.ts'\n\nexport type ${name} = ${want}\n`)
  expect(text?.includes(`import type { paths }`)).toBe(want.startsWith('paths'))
})
