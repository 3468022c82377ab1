import type { OpenApiDocument } from '@openlondon/contract'
import { recordOf } from '@openlondon/contract/model'

const uncalled = new Set(['head', 'options', 'trace'])

/** The document of what the SDK calls: the types of all else are in `paths.ts` alone. */
export function calledDocument(whole: OpenApiDocument): OpenApiDocument {
  const { webhooks: _webhooks, openapi, ...document } = whole
  const paths = Object.entries(recordOf(whole['paths'])).map(([path, item]) => [
    path,
    Object.fromEntries(Object.entries(recordOf(item)).filter(([method]) => !uncalled.has(method))),
  ])
  return { openapi, ...document, paths: Object.fromEntries(paths) }
}
