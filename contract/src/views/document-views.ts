import { isRecord, listOf, recordOf, textOf, type JsonRecord } from '../grammar/record.ts'
import type { ApiModel, OpenApiDocument } from '../model/model.ts'
import { resultResponses } from '../model/operations/results.ts'

const uncalled = new Set(['head', 'options', 'trace'])

/** The document of what the SDK calls, for tools that would make a function of everything. */
export function calledDocument(whole: OpenApiDocument): OpenApiDocument {
  const { webhooks: _webhooks, openapi, ...document } = whole
  const paths = Object.entries(recordOf(whole['paths'])).map(([path, item]) => [
    path,
    Object.fromEntries(Object.entries(recordOf(item)).filter(([method]) => !uncalled.has(method))),
  ])
  return { openapi, ...document, paths: Object.fromEntries(paths) }
}

/** The document with callbacks among its webhooks: both are calls that the owner makes, and some tools type one alone. */
export function withCallbacks(document: OpenApiDocument): OpenApiDocument {
  const callbacks = Object.entries(recordOf(document['paths'])).flatMap(([path, item]) =>
    Object.entries(recordOf(item)).flatMap(([method, operation]) =>
      Object.entries(recordOf(recordOf(operation)['callbacks'])).flatMap(([name, addresses]) =>
        Object.entries(recordOf(addresses)).map(([address, called]) => [
          `${method.toUpperCase()} ${path} ${name} ${address}`,
          called,
        ]),
      ),
    ),
  )
  if (callbacks.length === 0) return document
  return { ...document, webhooks: { ...recordOf(document['webhooks']), ...Object.fromEntries(callbacks) } }
}

/**
 * The document as far as the types of calls depend on it: of answers only results, in place, and nothing of the rest that
 * is said of an operation, its words among it. Failures are a third of most documents, and a tool that reads them types
 * them too.
 */
export function typedDocument(whole: OpenApiDocument, operations: ApiModel['operations']): OpenApiDocument {
  const document = calledDocument(whole)
  const { responses: shared, ...components } = recordOf(document['components'])
  const results = new Map(operations.map((one) => [one.name, resultResponses(one).map(({ status }) => status)]))
  const typed = (operation: JsonRecord): JsonRecord => {
    const { operationId, parameters, requestBody, responses } = operation
    const statuses = results.get(textOf(operationId)) ?? []
    const kept = Object.entries(recordOf(responses)).filter(([status]) =>
      statuses.some((one) => one.toLowerCase() === status.toLowerCase()),
    )
    const answers = kept.map(([status, response]) => [status, typedAnswer(inPlace(recordOf(response), shared))])
    return {
      operationId,
      ...(parameters === undefined ? {} : { parameters: listOf(parameters).map(wordless) }),
      ...(requestBody === undefined ? {} : { requestBody: withBareContent(recordOf(wordless(requestBody))) }),
      responses: Object.fromEntries(answers),
    }
  }
  const paths = Object.entries(recordOf(document['paths'])).map(([path, item]) => [
    path,
    Object.fromEntries(
      Object.entries(recordOf(item)).map(([key, value]) => [key, isRecord(value) ? typed(value) : value]),
    ),
  ])
  return { ...document, components, paths: Object.fromEntries(paths) }
}

/** The answer that is referred to, where several share one. */
export function inPlace(response: JsonRecord, shared: unknown): JsonRecord {
  const name = textOf(response['$ref']).replace('#/components/responses/', '')
  return response['$ref'] === undefined ? response : recordOf(recordOf(shared)[name])
}

const typedAnswer = ({ content }: JsonRecord): JsonRecord => withBareContent({ description: '', content })

/** Words and values about a parameter or a body; a schema keeps its own. */
function wordless(value: unknown): unknown {
  const { description: _description, example: _example, examples: _examples, ...rest } = recordOf(value)
  return rest
}

function withBareContent({ content, ...rest }: JsonRecord): JsonRecord {
  if (!isRecord(content)) return rest
  const bare = Object.entries(content).map(([mediaType, media]) => {
    const { examples: _examples, example: _example, ...rest } = recordOf(media)
    return [mediaType, rest]
  })
  return { ...rest, content: Object.fromEntries(bare) }
}
