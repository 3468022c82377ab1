import { Ajv2020 } from 'ajv/dist/2020.js'
import formatsPlugin from 'ajv-formats'
import type { ApiModel, JsonSchema, OpenApiDocument } from '../src/model/model.ts'

/**
 * What a stranger says of values of a contract's named schemas: a validator that knows JSON Schema 2020-12, the document as
 * it is published, and nothing of ours. `undefined` when a value fits.
 */
export function strangersWord({
  document,
}: Pick<ApiModel, 'document'>): (schema: string, value: unknown) => string | undefined {
  const ajv = strangerOf(document)
  return (schema, value) => {
    const check = ajv.getSchema(`contract#/components/schemas/${schema}`)
    return check?.(value) ? undefined : ajv.errorsText(check?.errors)
  }
}

/** The same stranger of any schema that stands in a document: whether a value fits it. */
export function strangersCheck(document: OpenApiDocument): (schema: JsonSchema) => (value: unknown) => boolean {
  const ajv = strangerOf(document)
  return (schema) =>
    ajv.compile<unknown>(JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"contract#/components/')))
}

function strangerOf(document: OpenApiDocument): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, logger: false, validateSchema: false })
  // The plugin is a CommonJS module whose callable is its `default` under Node's ESM rules.
  formatsPlugin.default(ajv)
  return ajv.addSchema(document, 'contract')
}
