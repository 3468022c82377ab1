import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

type StoredRecord = Readonly<Record<string, unknown>> & { readonly objectID: string }
type StoredIndex = { readonly settings: object; readonly records: ReadonlyMap<string, StoredRecord> }

export type StandIn = {
  readonly hosts: { readonly url: string; readonly accept: 'readWrite'; readonly protocol: 'http' }[]
  readonly indices: ReadonlyMap<string, StoredIndex>
  readonly requests: readonly string[]
  readonly close: () => Promise<void>
}

const recordBytesMax = 10_000
const nothing: StoredIndex = { settings: {}, records: new Map() }

/**
 * Test only: the part of Algolia's REST protocol that pushing and a first search use, as its documentation tells it.
 * It is strict where being lax would hide a fault: keys, record size, the scope of a copy, unknown routes.
 */
export async function startStandIn(keys: { readonly appId: string; readonly apiKey: string }): Promise<StandIn> {
  const indices = new Map<string, StoredIndex>()
  const requests: string[] = []
  let tasks = 0

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    requests.push(`${request.method} ${url.pathname}`)
    if (
      request.headers['x-algolia-application-id'] !== keys.appId ||
      request.headers['x-algolia-api-key'] !== keys.apiKey
    ) {
      return send(response, 403, { message: 'Invalid Application-ID or API key', status: 403 })
    }
    const [, version, section, name = '', action = '', rest] = url.pathname.split('/').map(decodeURIComponent)
    if (version !== '1' || section !== 'indexes') return unknownRoute(response)
    const body = await readJson(request)
    const done = (): void =>
      send(response, 200, { taskID: (tasks += 1), updatedAt: '2026-01-01T00:00:00Z', objectIDs: [] })
    const route = `${request.method} ${action}`
    if (route === 'GET task' && rest) return send(response, 200, { status: 'published', pendingTask: false })
    if (route === 'PUT settings') {
      indices.set(name, { ...(indices.get(name) ?? nothing), settings: body })
      return done()
    }
    if (route === 'POST operation') return operate(indices, name, body) ? done() : unknownRoute(response)
    if (route === 'POST synonyms' && rest === 'batch') return done()
    if (route === 'POST batch') return addBatch(indices, name, body, response) ? done() : undefined
    if (route === 'POST queries' && name === '*')
      return send(response, 200, { results: listOf(body, 'requests').map((query) => find(indices, query)) })
    return unknownRoute(response)
  }

  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  // A listening TCP server always has an AddressInfo.
  const { port } = server.address() as AddressInfo
  return {
    hosts: [{ url: `127.0.0.1:${port}`, accept: 'readWrite', protocol: 'http' }],
    indices,
    requests,
    close: () => new Promise((closed) => (server.close(() => closed()), server.closeAllConnections())),
  }
}

/** Copy or move. A copy with a `scope` takes settings and the like, and leaves the records where they are. */
function operate(indices: Map<string, StoredIndex>, name: string, body: Readonly<Record<string, unknown>>): boolean {
  const source = indices.get(name) ?? nothing
  const to = String(body['destination'])
  if (body['operation'] === 'move') {
    indices.set(to, source)
    indices.delete(name)
    return true
  }
  if (body['operation'] !== 'copy') return false
  const scope = Array.isArray(body['scope']) ? body['scope'] : undefined
  const target = indices.get(to) ?? nothing
  indices.set(to, {
    settings: !scope || scope.includes('settings') ? source.settings : target.settings,
    records: scope ? target.records : source.records,
  })
  return true
}

function addBatch(
  indices: Map<string, StoredIndex>,
  name: string,
  body: Readonly<Record<string, unknown>>,
  response: ServerResponse,
): boolean {
  const index = indices.get(name) ?? nothing
  const records = new Map(index.records)
  for (const request of listOf(body, 'requests')) {
    const record = request['body']
    if (request['action'] !== 'addObject' || !isRecord(record))
      return (send(response, 400, { message: 'unknown action', status: 400 }), false)
    const objectID = record['objectID']
    if (typeof objectID !== 'string') return (send(response, 400, { message: 'objectID missing', status: 400 }), false)
    if (Buffer.byteLength(JSON.stringify(record)) > recordBytesMax) {
      return (
        send(response, 400, { message: `Record at the position 0 objectID=${objectID} is too big`, status: 400 }), false
      )
    }
    records.set(objectID, { ...record, objectID })
  }
  indices.set(name, { ...index, records })
  return true
}

function find(indices: ReadonlyMap<string, StoredIndex>, query: Readonly<Record<string, unknown>>): object {
  const words = String(query['query'] ?? '')
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
  const records = [...(indices.get(String(query['indexName'])) ?? nothing).records.values()]
  const hits = records.filter((record) => words.every((word) => JSON.stringify(record).toLowerCase().includes(word)))
  return {
    hits,
    nbHits: hits.length,
    page: 0,
    nbPages: 1,
    hitsPerPage: 20,
    query: query['query'],
    index: query['indexName'],
    params: '',
    processingTimeMS: 1,
    exhaustiveNbHits: true,
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const listOf = (
  body: Readonly<Record<string, unknown>>,
  name: string,
): readonly Readonly<Record<string, unknown>>[] => {
  const list = body[name]
  return Array.isArray(list) ? list.filter(isRecord) : []
}

async function readJson(request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  const value: unknown = parts.length === 0 ? {} : JSON.parse(Buffer.concat(parts).toString('utf8') || '{}')
  return isRecord(value) ? value : {}
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))
}

const unknownRoute = (response: ServerResponse): void =>
  send(response, 404, { message: 'Path not supported by this API version', status: 404 })
