import { isRecord } from '../grammar/record.ts'
import { isJsonType } from '../model/operations/media-type.ts'
import type { ExampleModel, MediaTypeModel, ResponseModel } from '../model/model.ts'
import type { Fixture } from '../facts/fixtures.ts'

/** Responses with their fixtures as examples; a fixture belongs to its own status, its range, or `default`. */
export function withFixtures(
  responses: readonly ResponseModel[],
  fixtures: readonly Fixture[],
): readonly ResponseModel[] {
  return responses.map((response) => {
    const own = fixtures.filter((fixture) => responseFor(responses, fixture.status) === response).map(exampleOf)
    if (own.length === 0) return response
    const content = response.content.map((media) => {
      const examples = own.filter((example) => mediaTypeFor(response, example) === media)
      return examples.length === 0 ? media : withExamples(media, examples)
    })
    return { ...response, content }
  })
}

/** An owner's error and ours may share a status; ours says `type` and `title` (RFC 9457, section 3.1). */
function mediaTypeFor(response: ResponseModel, example: ExampleModel): MediaTypeModel | undefined {
  const isProblem =
    isRecord(example.value) && typeof example.value['type'] === 'string' && typeof example.value['title'] === 'string'
  const type = typeof example.value === 'string' ? /^data:([^;,]+);base64,/.exec(example.value)?.[1] : undefined
  const own = response.content.find(({ mediaType }) => mediaType === type)
  if (own) return own
  const json = response.content.filter((media) => isJsonType(media.mediaType))
  const text = response.content.find((media) => !json.includes(media))
  // A page of text is no JSON, where the response may be either.
  if (typeof example.value === 'string' && text) return text
  return json.find((media) => media.mediaType.includes('problem') === isProblem) ?? json[0] ?? response.content[0]
}

/** The response an answer of this status belongs to (OpenAPI 3.1, section 4.8.16: exact, then range, then default). */
export function responseFor(responses: readonly ResponseModel[], status: number): ResponseModel | undefined {
  const text = String(status)
  return (
    responses.find((response) => response.status === text) ??
    responses.find((response) => response.status === `${text.charAt(0)}XX`) ??
    responses.find((response) => response.status === 'default')
  )
}

const withExamples = (media: MediaTypeModel, examples: readonly ExampleModel[]): MediaTypeModel => ({
  ...media,
  examples: [...examples, ...media.examples.filter((one) => !examples.some((other) => other.name === one.name))],
})

const exampleOf = (fixture: Fixture): ExampleModel => ({
  name: fixture.name,
  summary: fixture.summary,
  ...(fixture.request ? { request: fixture.request } : {}),
  value: fixture.body,
})
