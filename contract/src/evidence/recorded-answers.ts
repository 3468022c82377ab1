import { isJsonType } from '../model/operations/media-type.ts'
import { responseFor } from '../assemble/with-fixtures.ts'
import { upstreamsOf } from '../model/operations/hosts.ts'
import { matchPath } from '../model/operations/match-path.ts'
import { recordOf, textOf } from '../grammar/record.ts'
import type { ApiModel, OperationModel } from '../model/model.ts'
import type { Mismatch } from '../schema/compile-schema.ts'
import { compilePublished } from './published-schema.ts'
import { undeclaredFields } from './undeclared-fields.ts'

/**
 * Where an answer comes from: recorded from the owner itself, published by the owner as an example, or recorded from
 * another owner's server that runs the same software.
 */
export type Origin = 'recorded' | 'published' | 'related'

/** An answer somebody once got from an owner. */
export type Recording = {
  readonly name: string
  readonly origin: Origin
  readonly method: string
  /** The address or the path that was asked, when it was kept. */
  readonly url: string | undefined
  /** The operation that answered, when somebody who knows has said so. */
  readonly operation?: string
  readonly status: number
  readonly body: unknown
}

export type RecordingReport = {
  readonly name: string
  readonly origin: Origin
  /** Absent when no operation of the contract fits the request. */
  readonly operation?: string
  readonly mismatches: readonly Mismatch[]
  readonly undeclared: readonly string[]
}

/** Read a recording file: `{ request, status, body }`, `{ url, status, body }`, or a bare body; a body kept as text is parsed. */
export function readRecording(name: string, text: string): Recording {
  const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
  const kept = recordOf(value)
  if (!('body' in kept))
    return { name, origin: 'recorded', method: 'GET', url: undefined, status: 200, body: bodyOf(value) }
  const request = recordOf(kept['request'])
  return {
    name,
    origin: originOf(textOf(kept['plausibility'])),
    method: (textOf(request['method']) || 'GET').toUpperCase(),
    url: textOf(kept['url']) || textOf(request['path']) || undefined,
    status: typeof kept['status'] === 'number' ? kept['status'] : 200,
    body: bodyOf(kept['body']),
  }
}

const bodyOf = (body: unknown): unknown => (typeof body === 'string' ? parsed(body) : body)

/** Recorders say in words how far an answer can be believed. */
function originOf(plausibility: string): Origin {
  if (plausibility.startsWith('owner-example')) return 'published'
  return plausibility.includes('another owner') ? 'related' : 'recorded'
}

/** Hold a recording against the contract: does it fit, and what does it have that we do not describe? */
export function checkRecording(api: ApiModel, recording: Recording): RecordingReport {
  const { name, origin } = recording
  const operation = operationOf(api, recording)
  const response = operation && responseFor(operation.responses, recording.status)
  const media = response?.content.find(({ mediaType }) => isJsonType(mediaType) && !mediaType.includes('problem'))
  if (!operation || !response || !media?.schema) {
    const message = operation
      ? `${operation.name} declares no JSON answer with status ${recording.status}`
      : 'no operation of the contract answers this request'
    return {
      name,
      origin,
      ...(operation ? { operation: operation.name } : {}),
      mismatches: [{ path: '', message }],
      undeclared: [],
    }
  }
  return {
    name,
    origin,
    operation: operation.name,
    mismatches: compilePublished(api, operation, response.status, media.mediaType)(recording.body),
    undeclared: undeclaredFields(api, media.schema, recording.body),
  }
}

/** As stated; else found by the address; else by the first word of the file name, which recorders take from the operation. */
export function operationOf(api: ApiModel, { method, url, name, operation }: Recording): OperationModel | undefined {
  if (operation !== undefined) return api.operations.find((one) => one.name === operation)
  if (url !== undefined) return operationAt(api, method, pathOf(url))
  const word = name.split(/[_.]/)[0]?.toLowerCase()
  return api.operations.find((one) => one.name.toLowerCase() === word)
}

/** The path as it was written: a place in words, such as `(not kept)`, stays one segment. */
const pathOf = (url: string): string => new URL(url, 'https://any.example').pathname

/** An API may have several hosts, each with a base path and operations of its own; a path may be kept without its base. */
function operationAt(api: ApiModel, method: string, path: string): OperationModel | undefined {
  const hosts = upstreamsOf(api).map(([host, upstream]) => ({
    base: upstream.kind === 'external' ? new URL(upstream.url).pathname.replace(/\/$/, '') : upstream.path,
    operations: api.operations.filter((operation) => operation.upstream === host),
  }))
  const below = hosts.filter(({ base }) => base !== '' && path.startsWith(`${base}/`))
  const ways = [
    ...below.map(({ base, operations }) => matchPath(operations, method, path.slice(base.length))),
    ...hosts.map(({ operations }) => matchPath(operations, method, path)),
  ]
  return ways.find((match) => match !== undefined)?.operation
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
