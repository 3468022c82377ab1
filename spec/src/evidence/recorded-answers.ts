import { responseFor } from '../assemble/with-fixtures.ts'
import { matchPath } from '../assemble/match-path.ts'
import { isRecord } from '../json/record.ts'
import type { ApiModel, OperationModel } from '../model.ts'
import { compileSchema } from '../schema/compile-schema.ts'
import type { Mismatch } from '../schema/compile-schema.ts'
import { undeclaredFields } from './undeclared-fields.ts'

/** An answer somebody once got from an owner. */
export type Recording = {
  readonly name: string
  /** The address it came from, when it was kept. */
  readonly url: string | undefined
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
    (media) => /json/.test(media.mediaType) && !media.mediaType.includes('problem'),
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

/** Found by the address; without one by the first word of the file name, which recorders take from the operation. */
function operationOf(api: ApiModel, { url, name }: Recording): OperationModel | undefined {
  if (url === undefined) {
    const word = name.split('_')[0]?.toLowerCase()
    return api.operations.find((operation) => operation.name.toLowerCase() === word)
  }
  const base =
    api.upstream.kind === 'external' ? new URL(api.upstream.url).pathname.replace(/\/$/, '') : api.upstream.path
  const { pathname } = new URL(url, 'https://any.example')
  const path = base !== '' && pathname.startsWith(base) ? pathname.slice(base.length) : pathname
  return matchPath(api.operations, 'GET', path)?.operation
}

/** All recordings in a sentence or two a line: what fits, what does not, and every field nobody described. */
export function recordingSummary(reports: readonly RecordingReport[]): string {
  const fitting = reports.filter((report) => report.mismatches.length === 0)
  const strict = fitting.filter((report) => report.undeclared.length === 0)
  const problems = reports.flatMap((report) =>
    report.mismatches
      .slice(0, 3)
      .map(({ path, message }) => `  ${report.name} (${report.operation ?? '?'}) ${path} ${message}`),
  )
  const fields = new Map<string, number>()
  for (const field of reports.flatMap((report) => report.undeclared)) fields.set(field, (fields.get(field) ?? 0) + 1)
  const undeclared = [...fields]
    .toSorted(([left], [right]) => left.localeCompare(right))
    .map(([field, count]) => `  ${field} (in ${count})`)
  return [
    `${fitting.length} of ${reports.length} recordings fit, ${strict.length} of them with no field we do not describe.`,
    ...(problems.length > 0 ? ['Does not fit:', ...problems] : []),
    ...(undeclared.length > 0 ? ['Not described:', ...undeclared] : []),
  ].join('\n')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
