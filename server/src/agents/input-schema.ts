import { z, type ZodRawShape } from 'zod'

type InputSchema = { type: 'object'; [word: string]: unknown }

/**
 * What a tool takes, in the protocol's own draft of JSON Schema, which is 2020-12, and in the words that all models are
 * given: without the pattern of a format that says the same, and without what holds of any object.
 */
export function inputSchema(shape: ZodRawShape): InputSchema {
  const { $schema: _draft, ...schema } = z.toJSONSchema(z.object(shape), {
    io: 'input',
    override: ({ jsonSchema }) => {
      if (jsonSchema.format !== undefined) delete jsonSchema.pattern
      delete jsonSchema.propertyNames
    },
  })
  return { ...schema, type: 'object' }
}
