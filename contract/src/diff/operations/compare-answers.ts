import { isDeepStrictEqual } from 'node:util'
import { schemaOf } from '../../assemble/build-schema.ts'
import { below } from '../../grammar/pointer.ts'
import { isRecord, recordOf, textOf, type JsonRecord } from '../../grammar/record.ts'
import { allAxes, wireAndTypes } from '../schemas/found.ts'
import { compareContent } from './compare-content.ts'
import { note, type PairComparison } from './telling.ts'

/** Hold the answers of an operation against each other, status by status. */
export function compareAnswers(comparison: PairComparison): void {
  const { before, after } = comparison.pair
  const [old, now] = [answersOf(before.value), answersOf(after.value)]
  const gone = [...old.keys()].filter((status) => !now.has(status))
  const fresh = [...now.keys()].filter((status) => !old.has(status))
  tellStatuses(comparison, gone, fresh)
  for (const [status, one] of old) {
    const other = now.get(status)
    if (!other) continue
    const part = `, ${status} answer`
    const pointer = below(after.pointer, 'responses', other.written)
    if (textOf(one.value['description']) !== textOf(other.value['description']))
      note(comparison, 'documentation-changed', 'the description was changed.', allAxes('patch'), part)
    const isForOwner = after.kind === 'webhook'
    compareContent(comparison, one.value['content'], other.value['content'], {
      part,
      pointer,
      direction: isForOwner ? 'request' : 'response',
    })
    compareHeaders(comparison, status, one.value['headers'], other.value['headers'], pointer)
    compareLinks(comparison, part, one.value['links'], other.value['links'])
  }
}

type Answer = { readonly written: string; readonly value: JsonRecord }

const answersOf = (value: JsonRecord): ReadonlyMap<string, Answer> =>
  new Map(
    Object.entries(recordOf(value['responses'])).map(([written, answer]) => [
      written.toLowerCase() === 'default' ? 'default' : written.toUpperCase(),
      { written, value: recordOf(answer) },
    ]),
  )

const isSuccess = (status: string): boolean => /^[23]/.test(status)

/** A success under another status is one cause; that an error is answered no more hurts nobody who was ready for it. */
function tellStatuses(comparison: PairComparison, gone: readonly string[], fresh: readonly string[]): void {
  const [lost, won] = [gone.filter(isSuccess), fresh.filter(isSuccess)]
  const add = (rule: string, said: string, axes: Parameters<typeof note>[3], status: string): void =>
    note(comparison, rule, said, axes, `, ${status} answer`, {
      pointer: below(comparison.pair.after.pointer, 'responses'),
    })
  const isSwap = lost.length > 0 && won.length > 0
  if (isSwap)
    add(
      'status-changed',
      `success is answered with ${won.join(' or ')} now, before with ${lost.join(' or ')}.`,
      wireAndTypes('major'),
      won.join(' or '),
    )
  for (const status of gone.filter((one) => !isSuccess(one) || !isSwap))
    if (isSuccess(status))
      add('response-removed', 'is not given any more; before it was.', wireAndTypes('major'), status)
    else
      add(
        'error-response-removed',
        'is not declared any more; before it was.',
        { wire: 'patch', types: 'minor', meaning: 'none' },
        status,
      )
  for (const status of fresh.filter((one) => !isSuccess(one) || !isSwap))
    add('response-added', 'is new.', wireAndTypes('minor'), status)
}

function compareHeaders(comparison: PairComparison, status: string, old: unknown, now: unknown, pointer: string): void {
  const [before, after] = [headersOf(old), headersOf(now)]
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const [one, other] = [before.get(name), after.get(name)]
    const part = `, header "${(other ?? one)?.written ?? name}" of the ${status} answer`
    const add = (rule: string, said: string, axes: Parameters<typeof note>[3]): void =>
      note(comparison, rule, said, axes, part, { pointer: below(pointer, 'headers') })
    if (!other) add('response-header-removed', 'is not sent any more; before it was.', wireAndTypes('major'))
    else if (!one) add('response-header-added', 'is new.', wireAndTypes('minor'))
    else {
      const [was, is] = [one.value['required'] === true, other.value['required'] === true]
      if (was && !is)
        add('response-header-optional', 'can be missing now; before it was always there.', wireAndTypes('major'))
      if (!was && is)
        add('response-header-required', 'is always there now; before it could be missing.', wireAndTypes('minor'))
      if (textOf(one.value['description']) !== textOf(other.value['description']))
        add('documentation-changed', 'the description was changed.', allAxes('patch'))
      if (one.value['deprecated'] !== true && other.value['deprecated'] === true)
        add('response-header-deprecated', 'is deprecated now; it will go away.', wireAndTypes('minor'))
      if (
        isRecord(one.value['content']) !== isRecord(other.value['content']) ||
        one.value['explode'] !== other.value['explode']
      )
        add('response-header-serialization-changed', 'is written otherwise now than before.', {
          ...allAxes('none'),
          wire: 'major',
        })
      comparison.schemas.from(schemaOf(schemaIn(one.value)), schemaOf(schemaIn(other.value)), {
        visit: comparison.visit,
        direction: 'response',
        place: { head: comparison.pair.after.label, tail: part },
        pointer: below(pointer, 'headers', other.written, 'schema'),
      })
    }
  }
}

const schemaIn = (header: JsonRecord): unknown =>
  header['schema'] ?? recordOf(Object.values(recordOf(header['content']))[0])['schema']

/** Names of headers are the same in any capitals (RFC 9110, section 5.1). */
const headersOf = (headers: unknown): ReadonlyMap<string, Answer> =>
  new Map(
    Object.entries(recordOf(headers))
      // Its media types say what `Content-Type` is, and nobody reads it here (OpenAPI 3.1, section 4.8.17).
      .filter(([written]) => written.toLowerCase() !== 'content-type')
      .map(([written, value]) => [written.toLowerCase(), { written, value: recordOf(value) }]),
  )

function compareLinks(comparison: PairComparison, part: string, old: unknown, now: unknown): void {
  const [before, after] = [recordOf(old), recordOf(now)]
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [one, other] = [before[name], after[name]]
    const add = (rule: string, said: string): void =>
      note(comparison, rule, said, { wire: 'minor', types: 'none', meaning: 'none' }, `${part}, link "${name}"`)
    if (other === undefined) add('link-removed', 'is not described any more; before it was.')
    else if (one === undefined) add('link-added', 'is new.')
    else if (!isDeepStrictEqual(bareLink(one), bareLink(other))) add('link-changed', 'leads elsewhere now than before.')
  }
}

const bareLink = (link: unknown): JsonRecord => {
  const { description: _words, ...rest } = recordOf(link)
  return rest
}
