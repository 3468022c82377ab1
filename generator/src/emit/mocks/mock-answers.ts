import { judge, type ApiModel, type JsonSchema, type OperationModel } from '@openlondon/contract'
import { isJsonType, successResponse, successStatus } from '@openlondon/contract/model'
import { fittingValue } from '@openlondon/contract/values'
import { shortened } from './shortened.ts'

/** What the mock of an operation answers: `value` is `undefined` where the answer has no body. */
export type MockedAnswer = {
  readonly status: number
  readonly mediaType?: string
  readonly schema?: JsonSchema
  readonly value?: unknown
}

/** Longer examples lose items of their lists. */
const answerLengthMax = 400

/** Nowhere in particular: where a contract shows a place, that is what its mocks tell. */
const anywhere = [-180, -90, 180, 90] as const

/**
 * The answer that shows an operation, as pages and sandbox do: the contract's example, the first that says for which
 * request; a made one where it shows none. `undefined` when no answer is a success, or none can be made.
 */
export function mockedAnswer(api: ApiModel, operation: OperationModel): MockedAnswer | undefined {
  const response = successResponse(operation)
  if (!response) return undefined
  const status = successStatus(response)
  const media = response.content.find(({ mediaType }) => isJsonType(mediaType)) ?? response.content[0]
  if (!media) return { status }
  const { mediaType, schema = {}, examples } = media
  const shown = examples.find(({ request }) => request !== undefined) ?? examples[0]
  const fits = fitsIn(api, schema)
  const isJson = isJsonType(mediaType)
  if (shown && (!isJson || fits(shown.value))) {
    const value = isJson ? shortened(shown.value, fits, answerLengthMax) : shown.value
    return { status, mediaType, schema, value }
  }
  const made = madeOnce(api, isJson ? schema : { type: 'string' })
  return made && { status, mediaType, schema, value: made.value }
}

const madeByText = new WeakMap<ApiModel, Map<string, ReturnType<typeof madeValue>>>()

/** Ten thousand operations may answer in a thousand shapes: those of one shape have one value, whoever else there is. */
function madeOnce(api: ApiModel, schema: JsonSchema): ReturnType<typeof madeValue> {
  const known = madeByText.get(api) ?? new Map<string, ReturnType<typeof madeValue>>()
  madeByText.set(api, known)
  const text = JSON.stringify(schema)
  if (!known.has(text)) known.set(text, madeValue(api, schema, text))
  return known.get(text)
}

/** Whether a value is what the owner may send. */
export const fitsIn =
  (api: ApiModel, schema: JsonSchema) =>
  (value: unknown): boolean => {
    try {
      return judge(api, schema, value, 'first', 'owner').length === 0
    } catch {
      return false
    }
  }

/** A value for want of an example; the least one has nothing that may be left out. */
export function madeValue(
  api: ApiModel,
  schema: JsonSchema,
  seed: string,
  fullness: 'full' | 'least' = 'full',
): { readonly value: unknown } | undefined {
  const made = fittingValue(api, schema, {
    seed,
    box: anywhere,
    echo: new Map(),
    wantsArray: undefined,
    fullness,
    validate: () => (value) => judge(api, schema, value, 'first', 'owner'),
    lengthMax: 64 * 1024,
  })
  return made.ok ? { value: shortened(made.value, fitsIn(api, schema), answerLengthMax) } : undefined
}
