import type { IncomingMessage, ServerResponse } from 'node:http'
import type { City } from '@openlondon/contract'
import { Refusal } from '@openlondon/contract/problem'
import {
  bodyBytesMax,
  createCitySandbox,
  openWorld,
  type CitySandbox,
  type ReplyTerms,
  type ViewedWorld,
} from '@openlondon/sandbox'
import { readBytes } from '../http/request/request-body.ts'
import { identityOf, sendEmpty, sendProblem } from '../http/answer/respond.ts'
import { crossOriginHeaders, preflightHeaders } from './cross-origin.ts'
import { loadWorld } from './load-world.ts'
import { passTime, sendReply } from './send-reply.ts'
import { createWorkShare, type WorkShare } from './work-share.ts'

export type SandboxHandler = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void>

export type SandboxOptions = {
  /** How long the scenario `slow` waits. */
  readonly slowMs?: number
  /** The world in place of the one in the city's folder. */
  readonly world?: ViewedWorld
  /** By whom a request is counted, where making answers is to be bounded. */
  readonly networkOf?: (request: IncomingMessage) => string
}

/** Where the sandbox is mounted: `/sandbox/<api-id>/<path>`. */
const mount = '/sandbox'

/** A city's sandbox over HTTP, open to pages of every origin. */
export function createSandbox(city: City, options: SandboxOptions = {}): SandboxHandler {
  const { slowMs = 2_000, networkOf } = options
  const opened = openSandbox(city, options.world)
  const share = createWorkShare(() => performance.now())
  // Whoever asks is told; nobody has asked yet.
  opened.catch(() => undefined)
  return async (request, response, url) => {
    if (request.method === 'OPTIONS') return sendEmpty(response, 204, preflightHeaders(request))
    try {
      const sandbox = await opened
      const network = networkOf?.(request)
      const terms: ReplyTerms = {
        wait: () => passTime(response, slowMs),
        ...(network !== undefined && { bounded: (make) => withinShare(share, network, make) }),
      }
      sendReply(response, await sandbox.reply(questionOf(request, response, url), terms), network ?? '')
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      sendProblem(response, error.code, {
        ...error.options,
        headers: { ...crossOriginHeaders, ...error.options.headers },
      })
    }
  }
}

async function openSandbox(city: City, world: ViewedWorld | undefined): Promise<CitySandbox> {
  return createCitySandbox(city, openWorld(city, world ?? (await loadWorld(city))))
}

function questionOf(
  request: IncomingMessage,
  response: ServerResponse,
  { pathname, search }: URL,
): Parameters<CitySandbox['reply']>[0] {
  return {
    method: request.method ?? 'GET',
    path: pathname.startsWith(`${mount}/`) ? pathname.slice(mount.length) : '/',
    search,
    headers: request.headers,
    readBytes: () => readBytes(request, bodyBytesMax),
    origin: identityOf(response).origin,
  }
}

function withinShare<Made>(share: WorkShare, network: string, make: () => Made): Made {
  share.admit(network)
  const startedAt = performance.now()
  try {
    return make()
  } finally {
    share.spend(network, performance.now() - startedAt)
  }
}
