import { readMediaType } from '@openlondon/contract/model'
import { expect, test } from 'vitest'
import { compileSchema } from '../contract/src/schema/compile-schema.ts'
import { compileSchema as interpretSchema } from '../contract/src/schema/interpret-schema.ts'
import { brokenValues } from './broken-values.ts'
import { city } from './city.ts'

test.each(city.apis)(
  'what is read without compiling of examples of $id and of the like, broken, is what the validator says',
  (api) => {
    let read = 0
    const faults = api.operations.flatMap(({ id, responses }) =>
      responses.flatMap((response) => {
        const media = response.content.find(({ mediaType }) => mediaType === readMediaType(response))
        const schema = media?.schema
        if (!schema) return []
        return media.examples.slice(0, 2).flatMap(({ name, value }) =>
          [value, ...brokenValues(value)].flatMap((one) => {
            const verdict = interpretSchema(api, schema, 'first', 'owner')(one).length === 0
            read += 1
            const fits = compileSchema(api, schema, 'all', 'owner')(one).length === 0
            return fits === verdict ? [] : [`${id} ${response.status} ${name}: ${JSON.stringify(one).slice(0, 200)}`]
          }),
        )
      }),
    )
    expect(faults).toEqual([])
    expect(read).toBeGreaterThan(0)
  },
)
