import { isRecord, recordOf, textOf } from '../grammar/record.ts'
import type { ExampleModel, HeaderModel, MediaTypeModel } from '../model/model.ts'
import { schemaOf } from './build-schema.ts'

export function buildContent(content: unknown): readonly MediaTypeModel[] {
  return Object.entries(recordOf(content)).map(([mediaType, value]) => {
    const media = recordOf(value)
    const hasSchema = media['schema'] !== undefined
    const joined = fieldsWhose(media, ({ explode, style }) => explode === false && style !== 'deepObject')
    const deep = fieldsWhose(media, ({ style }) => style === 'deepObject')
    return {
      mediaType,
      ...(hasSchema ? { schema: schemaOf(media['schema']) } : {}),
      ...(joined.length > 0 ? { joined } : {}),
      ...(deep.length > 0 ? { deep } : {}),
      examples: examplesOf(media),
    }
  })
}

/** OpenAPI 3.1, section 4.8.15.1: a list repeats its name and an object is JSON, unless its encoding says otherwise. */
const fieldsWhose = (
  media: Readonly<Record<string, unknown>>,
  is: (encoding: Readonly<Record<string, unknown>>) => boolean,
): readonly string[] =>
  Object.entries(recordOf(media['encoding'])).flatMap(([name, encoding]) => (is(recordOf(encoding)) ? [name] : []))

function examplesOf(media: Readonly<Record<string, unknown>>): readonly ExampleModel[] {
  const named = Object.entries(recordOf(media['examples'])).flatMap(([name, example]) =>
    isRecord(example) && 'value' in example
      ? [{ name, summary: textOf(example['summary']), value: example['value'] }]
      : [],
  )
  if (named.length > 0 || media['example'] === undefined) return named
  return [{ name: 'example', summary: '', value: media['example'] }]
}

export function buildHeaders(headers: unknown): readonly HeaderModel[] {
  return Object.entries(recordOf(headers)).map(([name, value]) => {
    const header = recordOf(value)
    return { name, description: textOf(header['description']), schema: schemaOf(header['schema']) }
  })
}
