import { isRecord, recordOf, textOf, type JsonRecord } from '../grammar/record.ts'
import type { JsonSchema, ParameterModel } from '../model/model.ts'
import { schemaOf } from './build-schema.ts'

const styles = ['simple', 'form', 'label', 'matrix', 'spaceDelimited', 'pipeDelimited', 'deepObject'] as const

/** Defaults by place: OpenAPI 3.1, section 4.8.12.2. */
const defaultStyle = { path: 'simple', header: 'simple', query: 'form', cookie: 'form' } as const

export function buildParameter(parameter: JsonRecord): ParameterModel {
  const location = placeOf(parameter['in'])
  const style = styles.find((known) => known === parameter['style']) ?? defaultStyle[location]
  const explode = parameter['explode']
  const example = exampleOf(parameter)
  const mediaType = parameter['schema'] === undefined ? Object.keys(recordOf(parameter['content']))[0] : undefined
  return {
    name: textOf(parameter['name']),
    in: location,
    required: parameter['required'] === true || location === 'path',
    description: textOf(parameter['description']),
    schema: parameterSchema(parameter),
    style,
    explode: typeof explode === 'boolean' ? explode : style === 'form',
    ...(mediaType === undefined ? {} : { mediaType }),
    allowEmptyValue: parameter['allowEmptyValue'] === true,
    ...(example === undefined ? {} : { example }),
    deprecated: parameter['deprecated'] === true,
  }
}

function placeOf(value: unknown): ParameterModel['in'] {
  if (value === 'path' || value === 'header' || value === 'cookie') return value
  return 'query'
}

/** A parameter with `content` instead of `schema` travels as text of that media type. */
function parameterSchema(parameter: JsonRecord): JsonSchema {
  if (parameter['schema'] !== undefined) return schemaOf(parameter['schema'])
  const media = Object.values(recordOf(parameter['content']))[0]
  return schemaOf(recordOf(media)['schema'])
}

function exampleOf(parameter: JsonRecord): unknown {
  if (parameter['example'] !== undefined) return parameter['example']
  const media = recordOf(Object.values(recordOf(parameter['content']))[0])
  if (media['example'] !== undefined) return media['example']
  const first = Object.values(recordOf(parameter['examples'] ?? media['examples']))[0]
  if (isRecord(first) && first['value'] !== undefined) return first['value']
  return schemaOf(parameter['schema'] ?? media['schema']).examples?.[0]
}
