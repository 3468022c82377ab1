import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { City } from '@openlondon/contract'
import { contractPath } from '@openlondon/contract/model'
import { matchesEtag } from '../wanted/if-none-match.ts'
import { sendEmpty, sendProblem, sendText } from '../answer/respond.ts'
import { wantedCoding, type Coding } from '../wanted/wanted-coding.ts'

type ContractFile = { readonly body: Buffer; readonly version: string; readonly coded: Map<string, Promise<Buffer>> }

/** Smaller bodies gain nothing that a packet would notice. */
const codedBytesMin = 1_024

/**
 * Serve each API's contract to any origin, in the coding its reader wants, which is made once. Undefined for every
 * other path, so that the site's own pages below `/apis/` are reached.
 */
export function createContractFiles(
  city: City,
): (request: IncomingMessage, response: ServerResponse, path: string) => Promise<void> | undefined {
  const files = new Map(
    city.apis.map((api): readonly [string, ContractFile] => {
      const body = Buffer.from(JSON.stringify(api.document))
      const version = createHash('sha256').update(body).digest('base64url')
      return [contractPath(api.id), { body, version, coded: new Map() }]
    }),
  )

  const answer = async (request: IncomingMessage, response: ServerResponse, path: string): Promise<void> => {
    const file = files.get(path)
    if (!file) return sendProblem(response, 'api.unknown')
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return sendProblem(response, 'request.method_not_allowed', { headers: { Allow: 'GET, HEAD' } })
    }
    const coding = file.body.length < codedBytesMin ? undefined : wantedCoding(request)
    const headers = {
      ETag: coding === undefined ? `"${file.version}"` : `"${file.version}-${coding}"`,
      'Cache-Control': 'no-cache',
      Vary: 'Accept-Encoding',
      'Access-Control-Allow-Origin': '*',
    }
    if (matchesEtag(request.headers['if-none-match'], headers.ETag)) return sendEmpty(response, 304, headers)
    if (coding === undefined) return sendText(response, 200, contractType, file.body, headers)
    let body = file.coded.get(coding)
    if (body === undefined) file.coded.set(coding, (body = compress[coding](file.body)))
    sendText(response, 200, contractType, await body, { ...headers, 'Content-Encoding': coding })
  }

  return (request, response, path) => (path.endsWith('/openapi.json') ? answer(request, response, path) : undefined)
}

const contractType = 'application/json; charset=utf-8'

const brotliAsync = promisify(brotliCompress)
const gzipAsync = promisify(gzip)

const compress: Readonly<Record<Coding, (plain: Buffer) => Promise<Buffer>>> = {
  // A contract of 1 MB takes 30 ms; 9 would take twice that for 3 % less, 5 saves 15 ms for 7 % more.
  br: (plain) => brotliAsync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 7 } }),
  gzip: (plain) => gzipAsync(plain),
}
