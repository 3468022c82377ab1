import type { JsonSchema, MediaTypeModel, OperationModel } from '../model/model.ts'

/** A parameter, body or answer of an operation: its own words, and its schema. */
type Part = {
  readonly key: string
  readonly schema: JsonSchema | undefined
  readonly words: unknown
}

/** Parts that both releases of an operation have; what came or went is a change of its own. */
export function commonParts(
  before: OperationModel,
  after: OperationModel,
): readonly { readonly old: Part; readonly now: Part }[] {
  const known = new Map(partsOf(before).map((part) => [part.key, part]))
  return partsOf(after).flatMap((now) => {
    const old = known.get(now.key)
    return old ? [{ old, now }] : []
  })
}

/** The operation's own words, without those of its parts. */
export const wordsOf = ({ summary, description, tag, freshness }: OperationModel): unknown => [
  summary,
  description,
  tag,
  freshness,
]

function partsOf(operation: OperationModel): readonly Part[] {
  const { parameters, requestBody, responses } = operation
  return [
    ...parameters.map(({ name, in: place, description, schema }) => ({
      key: `${place} ${name}`,
      schema,
      words: description,
    })),
    ...(requestBody ? [{ key: 'body', schema: undefined, words: requestBody.description }] : []),
    ...mediaParts('body', requestBody?.content ?? []),
    ...responses.flatMap((response) => [
      { key: response.status, schema: undefined, words: response.description },
      ...mediaParts(response.status, response.content),
      ...response.headers.map(({ name, description, schema }) => ({
        key: `${response.status} header ${name}`,
        schema,
        words: description,
      })),
    ]),
  ]
}

const mediaParts = (owner: string, content: readonly MediaTypeModel[]): readonly Part[] =>
  content.map(({ mediaType, schema }) => ({
    key: `${owner} ${mediaType}`,
    schema,
    words: undefined,
  }))
