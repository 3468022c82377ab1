import { Ajv2020 } from 'ajv/dist/2020.js'
import formatsPlugin from 'ajv-formats'
import { mismatchOf, type Validate } from '../schema/compile-schema.ts'
import { below, valueAt } from '../grammar/pointer.ts'
import { isRecord, textOf } from '../grammar/record.ts'
import type { ApiModel, OpenApiDocument, OperationModel } from '../model/model.ts'

type Published = Pick<ApiModel, 'document'>

const engines = new WeakMap<OpenApiDocument, Ajv2020>()

/**
 * The schema of one answer as anybody reads it: JSON Schema 2020-12 with its formats, straight from the published
 * document, by a validator that knows none of our annotations.
 */
export function compilePublished(
  { document }: Published,
  operation: Pick<OperationModel, 'method' | 'path'>,
  status: string,
  mediaType: string,
): Validate {
  const engine = engines.get(document) ?? strangerOf(document)
  engines.set(document, engine)
  const response = followed(
    document,
    below('', 'paths', operation.path, operation.method.toLowerCase(), 'responses', status),
  )
  const place = below(response, 'content', mediaType, 'schema')
  const check = engine.getSchema(`published#${fragmentOf(place)}`)
  if (!check) throw new Error(`The published document has no schema at ${place}.`)
  return (value) => (check(value) === true ? [] : (check.errors ?? []).map(mismatchOf))
}

function strangerOf(document: OpenApiDocument): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false, validateSchema: false })
  // The plugin is a CommonJS module whose callable is its `default` under Node's ESM rules.
  formatsPlugin.default(ajv)
  return ajv.addSchema(document, 'published')
}

/** An answer may stand elsewhere in the document; validators follow references of schemas only. */
function followed(document: OpenApiDocument, place: string): string {
  const value = valueAt(document, place)
  const reference = isRecord(value) ? textOf(value['$ref']) : ''
  return reference.startsWith('#/') ? followed(document, reference.slice(1)) : place
}

const fragmentOf = (pointer: string): string => pointer.split('/').map(encodeURIComponent).join('/')
