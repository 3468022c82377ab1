import { fullFormats } from 'ajv-formats/dist/formats.js'
import { expect, test } from 'vitest'
import type { JsonSchema } from '../model/model.ts'
import { generateText } from './generate-text.ts'
import { seededRandom } from './random.ts'
import { scalarFits } from './scalar-fits.ts'

const made = (schema: JsonSchema): readonly (string | undefined)[] =>
  Array.from({ length: 20 }, (_, seed) =>
    generateText({ type: 'string', ...schema }, 'thing', seededRandom(String(seed))),
  )

test.each<[JsonSchema]>([
  ...Object.keys(fullFormats).map((format): [JsonSchema] => [{ format }]),
  [{ format: 'uri', minLength: 300 }],
  [{ format: 'uri', maxLength: 12 }],
  [{ format: 'email', minLength: 40 }],
  [{ format: 'email', maxLength: 8 }],
  [{ format: 'hostname', minLength: 100, maxLength: 120 }],
  [{ format: 'hostname', maxLength: 1 }],
  [{ format: 'byte', maxLength: 4 }],
  ...[20, 22, 24, 25, 26, 29, 32].map((length): [JsonSchema] => [
    { format: 'date-time', minLength: length, maxLength: length },
  ]),
  [{ format: 'time', minLength: 14 }],
  // Of a format that nobody knows only the length binds.
  [{ format: 'name', maxLength: 3 }],
  [{ format: 'name', minLength: 60 }],
  [{ format: 'constructor', maxLength: 3 }],
  [{ format: 'uuid', pattern: '^[{(]?[0-9A-F]{8}[-]?([0-9A-F]{4}[-]?){3}[0-9A-F]{12}[)}]?$' }],
  [{ format: 'date', pattern: '^20[0-9]{2}-01-01$' }],
  [{ format: 'uri', pattern: '^https://stops\\.example/[a-z]+$', minLength: 60 }],
])('text for %j fits it', (schema) => {
  for (const text of made(schema)) expect([text, scalarFits(schema, text)]).toEqual([expect.any(String), true])
})

test.each<[JsonSchema]>([
  [{ minLength: 3, maxLength: 2 }],
  [{ format: 'date', maxLength: 4 }],
  [{ format: 'date', pattern: 'YYYY' }],
])('%j has no text', (schema) => {
  expect(made(schema).filter((text) => text !== undefined)).toEqual([])
})
