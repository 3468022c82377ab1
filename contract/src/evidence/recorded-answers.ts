import { isJsonType } from '../model/media-type.ts'
import { responseFor } from '../assemble/with-fixtures.ts'
import { upstreamsOf } from '../model/hosts.ts'
import { matchPath } from '../model/match-path.ts'
import { isRecord } from '../grammar/record.ts'
import type { ApiModel, OperationModel } from '../model/model.ts'
import { compileSchema, type Mismatch } from '../schema/compile-schema.ts'
import { undeclaredFields } from './undeclared-fields.ts'

/** An answer somebody once got from an owner. */
export type Recording = {
  readonly name: string
  /** The address it came from, when it was kept. */
  readonly url: string | undefined
  /** The operation that answered, when somebody who knows has said so. */
  readonly operation?: string
  readonly status: number
  readonly body: unknown
}

export type RecordingReport = {
  readonly name: string
  /** Absent when no operation of the contract fits the request. */
  readonly operation?: string
  readonly mismatches: readonly Mismatch[]
  readonly undeclared: readonly string[]
}

/** Read a recording file: `{ url, status, body }`, or a bare body; a body kept as text is parsed. */
export function readRecording(name: string, text: string): Recording {
  const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
  const isWrapped = isRecord(value) && 'body' in value
  const body = isWrapped ? value['body'] : value
  const url = isWrapped && typeof value['url'] === 'string' ? value['url'] : undefined
  const status = isWrapped && typeof value['status'] === 'number' ? value['status'] : 200
  return { name, url, status, body: typeof body === 'string' ? parsed(body) : body }
}

/** Hold a recording against the contract: does it fit, and what does it have that we do not describe? */
export function checkRecording(api: ApiModel, recording: Recording): RecordingReport {
  const operation = operationOf(api, recording)
  const response = operation && responseFor(operation.responses, recording.status)
  const schema = response?.content.find(
    (media) => isJsonType(media.mediaType) && !media.mediaType.includes('problem'),
  )?.schema
  if (!operation || !schema) {
    const message = operation
      ? `${operation.name} declares no JSON answer with status ${recording.status}`
      : 'no operation of the contract answers this request'
    return {
      name: recording.name,
      ...(operation ? { operation: operation.name } : {}),
      mismatches: [{ path: '', message }],
      undeclared: [],
    }
  }
  return {
    name: recording.name,
    operation: operation.name,
    mismatches: compileSchema(api, schema)(recording.body),
    undeclared: undeclaredFields(api, schema, recording.body),
  }
}

/** As stated; else found by the address; else by the first word of the file name, which recorders take from the operation. */
function operationOf(api: ApiModel, { url, name, operation }: Recording): OperationModel | undefined {
  if (operation !== undefined) return api.operations.find((one) => one.name === operation)
  if (url !== undefined) return operationAt(api, new URL(url, 'https://any.example').pathname)
  const word = name.split(/[_.]/)[0]?.toLowerCase()
  return api.operations.find((one) => one.name.toLowerCase() === word)
}

/** An API may have several hosts, each with a base path and operations of its own. */
function operationAt(api: ApiModel, path: string): OperationModel | undefined {
  for (const [host, upstream] of upstreamsOf(api)) {
    const base = upstream.kind === 'external' ? new URL(upstream.url).pathname.replace(/\/$/, '') : upstream.path
    if (!path.startsWith(base)) continue
    const own = api.operations.filter((operation) => operation.upstream === host)
    const match = matchPath(own, 'GET', path.slice(base.length))
    if (match) return match.operation
  }
  return undefined
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
