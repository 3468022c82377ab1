import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import type { City } from '@openlondon/contract'
import { openIndex, type SearchFile, type SearchIndex } from '@openlondon/search'
import { parseJsonBody } from '@openlondon/contract/request'
import { readBytes } from '../http/request/request-body.ts'
import { sendEmpty, sendProblem, type PortalServer } from '../http/answer/respond.ts'
import { createAskInside } from './ask-inside.ts'
import { createWorkShare } from '../sandbox/work-share.ts'
import { readLookups } from './read-lookups.ts'
import type { Surroundings } from '../surroundings.ts'
import type { AgentContext } from './tool.ts'
import { toolList } from './tool-list.ts'

export type AgentsHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

export type AgentsOptions = {
  readonly city: City
  readonly siteDir: string
  readonly origin: string
  readonly apiOrigin: string
  readonly server: PortalServer
  readonly log: Surroundings['log']
  /** By whom a request is counted. */
  readonly networkOf: (request: IncomingMessage) => string
}

const bodyBytesMax = 64 * 1024

/** What one message is reckoned to take of the processor, beside what a call of its own is counted for. */
const messageMs = 5

/** Read by any page, and never with cookies: what stands behind is open or asks for a key in a header. */
const crossOrigin = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'POST, OPTIONS',
  'Access-Control-Allow-Headers': 'Authorization, Content-Type, Mcp-Protocol-Version, Mcp-Session-Id',
  'Access-Control-Max-Age': '600',
}

/**
 * `/mcp`: the portal for programs that read for people, by the Model Context Protocol over HTTP (2025-06-18, Streamable
 * HTTP). Without sessions: each request brings all it needs, so that any server of several may answer it.
 */
export function createAgents({
  city,
  siteDir,
  origin,
  apiOrigin,
  server,
  log,
  networkOf,
}: AgentsOptions): AgentsHandler {
  const askInside = createAskInside(server)
  const lookups = readLookups(city)
  const share = createWorkShare(() => performance.now())
  let index: Promise<SearchIndex | undefined> | undefined
  const contextFor = (asker: IncomingMessage): AgentContext => ({
    city,
    origin,
    apiOrigin,
    siteDir,
    asker,
    askInside,
    lookups,
    logFault: (error) =>
      log({ level: 'error', event: 'agents', cause: error instanceof Error ? error.stack : String(error) }),
    index: () => (index ??= readIndex(siteDir, city.languages)),
  })
  return async (request, response) => {
    if (request.method === 'OPTIONS') return sendEmpty(response, 204, crossOrigin)
    if (request.method !== 'POST')
      return sendProblem(response, 'request.method_not_allowed', {
        headers: { ...crossOrigin, Allow: 'POST, OPTIONS' },
      })
    const network = networkOf(request)
    share.admit(network)
    const body = parseJsonBody(await readBytes(request, bodyBytesMax))
    share.spend(network, messageMs * (Array.isArray(body) ? body.length : 1))
    const { createProtocol } = await import('./protocol.ts')
    for (const [name, value] of Object.entries(crossOrigin)) response.setHeader(name, value)
    await createProtocol(city.contact.name, toolList, contextFor(request)).answer(request, response, body)
  }
}

async function readIndex(siteDir: string, languages: readonly string[]): Promise<SearchIndex | undefined> {
  const text = await readFile(join(siteDir, 'search/records.json'), 'utf8').catch(() => undefined)
  return text === undefined ? undefined : openIndex(JSON.parse(text) as SearchFile, languages) // written by the site's build with this type
}
