import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { City } from '@openlondon/contract'
import { chooseCoding } from './accept-encoding.ts'
import { codedBytesMin, type CodedBodies } from './coded-bodies.ts'
import { matchesEtag } from './if-none-match.ts'
import { sendEmpty, sendProblem, sendText } from './respond.ts'

type ContractFile = { readonly body: Buffer; readonly version: string }

/**
 * Serve `/apis/<id>/openapi.json` to any origin, in the coding its reader wants. Undefined for every other
 * path, so that the site's own pages below `/apis/` are reached.
 */
export function createContractFiles(
  city: City,
  coded: CodedBodies,
): (request: IncomingMessage, response: ServerResponse, path: string) => Promise<void> | undefined {
  const files = new Map(
    city.apis.map((api): readonly [string, ContractFile] => {
      const body = Buffer.from(JSON.stringify(api.document))
      return [`/apis/${api.id}/openapi.json`, { body, version: createHash('sha256').update(body).digest('base64url') }]
    }),
  )

  const answer = async (request: IncomingMessage, response: ServerResponse, path: string): Promise<void> => {
    const file = files.get(path)
    if (!file) return sendProblem(response, 'api.unknown')
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return sendProblem(response, 'request.method_not_allowed', { headers: { Allow: 'GET, HEAD' } })
    }
    const coding =
      file.body.length < codedBytesMin ? undefined : chooseCoding(request.headers['accept-encoding']?.toString())
    const headers = {
      ETag: coding === undefined ? `"${file.version}"` : `"${file.version}-${coding}"`,
      'Cache-Control': 'no-cache',
      Vary: 'Accept-Encoding',
      'Access-Control-Allow-Origin': '*',
    }
    if (matchesEtag(request.headers['if-none-match'], headers.ETag)) return sendEmpty(response, 304, headers)
    const body = coding && (await coded(path, file.version, coding, async () => file.body))
    if (body) sendText(response, 200, contractType, body, { ...headers, 'Content-Encoding': coding })
    else sendText(response, 200, contractType, file.body, headers)
  }

  return (request, response, path) => (path.endsWith('/openapi.json') ? answer(request, response, path) : undefined)
}

const contractType = 'application/json; charset=utf-8'
