import { recordOf } from '../grammar/record.ts'
import type { OpenApiDocument } from '../model/model.ts'

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
