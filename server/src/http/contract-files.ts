import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { City } from '@openlondon/spec'
import { sendEmpty, sendProblem, sendText } from './respond.ts'

/**
 * Serve `/apis/<id>/openapi.json` to any origin. Undefined for every other path, so that the site's own
 * pages below `/apis/` are reached.
 */
export function createContractFiles(
  city: City,
): (request: IncomingMessage, response: ServerResponse, path: string) => void | undefined | true {
  const documents = new Map(
    city.apis.map((api) => {
      const text = JSON.stringify(api.document)
      return [
        `/apis/${api.id}/openapi.json`,
        { text, etag: `"${createHash('sha256').update(text).digest('base64url')}"` },
      ]
    }),
  )
  return (request, response, path) => {
    if (!path.endsWith('/openapi.json')) return undefined
    const document = documents.get(path)
    if (!document) sendProblem(response, 'api.unknown')
    else if (request.method !== 'GET' && request.method !== 'HEAD') {
      sendProblem(response, 'request.method_not_allowed', { headers: { Allow: 'GET, HEAD' } })
    } else {
      const headers = { ETag: document.etag, 'Cache-Control': 'no-cache', 'Access-Control-Allow-Origin': '*' }
      if (request.headers['if-none-match'] === document.etag) sendEmpty(response, 304, headers)
      else sendText(response, 200, 'application/json; charset=utf-8', document.text, headers)
    }
    return true
  }
}
