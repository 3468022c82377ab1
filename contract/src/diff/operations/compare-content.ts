import { isDeepStrictEqual } from 'node:util'
import { schemaOf } from '../../assemble/build-schema.ts'
import { below } from '../../grammar/pointer.ts'
import { isRecord, listOf, recordOf } from '../../grammar/record.ts'
import { allAxes, wireAndTypes, type Direction } from '../schemas/found.ts'
import { note, type PairComparison } from './telling.ts'

/** What a body or an answer may be written as. */
export type Content = { readonly part: string; readonly pointer: string; readonly direction: Direction }

/** Hold the media types of a body or an answer against each other, and what each of them carries. */
export function compareContent(comparison: PairComparison, old: unknown, now: unknown, content: Content): void {
  const [before, after] = [contentOf(old), contentOf(now)]
  const gone = [...before.keys()].filter((type) => !after.has(type))
  const fresh = [...after.keys()].filter((type) => !before.has(type))
  tellTypes(comparison, gone, fresh, content)
  for (const [type, one] of before) {
    const other = after.get(type)
    if (!other) continue
    compareEncoding(comparison, one.value['encoding'], other.value['encoding'], content)
    compareExamples(comparison, one.value, other.value, content)
    comparison.schemas.from(schemaOf(one.value['schema']), schemaOf(other.value['schema']), {
      visit: comparison.visit,
      direction: content.direction,
      place: { head: comparison.pair.after.label, tail: content.part },
      pointer: below(content.pointer, 'content', other.written, 'schema'),
    })
  }
}

type Media = { readonly written: string; readonly value: Readonly<Record<string, unknown>> }

/** By media type, which is the same in any capitals and with any space (RFC 9110, section 8.3.1). */
const contentOf = (content: unknown): ReadonlyMap<string, Media> =>
  new Map(
    Object.entries(recordOf(content)).flatMap(([written, value]) =>
      [written, ...listOf(recordOf(value)['x-equal-types']).map(String)].map(
        (type) => [type.toLowerCase().replaceAll(/\s/g, ''), { written, value: recordOf(value) }] as const,
      ),
    ),
  )

function tellTypes(
  comparison: PairComparison,
  gone: readonly string[],
  fresh: readonly string[],
  { part, direction, pointer }: Content,
): void {
  const isRequest = direction === 'request'
  const axes = (severity: 'major' | 'minor'): ReturnType<typeof wireAndTypes> =>
    direction === 'callback' ? { ...allAxes('none'), wire: severity } : wireAndTypes(severity)
  const at = { pointer, direction }
  if (gone.length > 0 && fresh.length > 0)
    note(
      comparison,
      'media-type-changed',
      `is ${fresh.join(' or ')} now, before ${gone.join(' or ')}.`,
      axes('major'),
      part,
      at,
    )
  else if (gone.length > 0)
    note(
      comparison,
      'media-type-removed',
      isRequest
        ? `can be sent as ${gone.join(' or ')} no more; before it could.`
        : `comes as ${gone.join(' or ')} no more; before it could.`,
      axes('major'),
      part,
      at,
    )
  else if (fresh.length > 0)
    note(
      comparison,
      'media-type-added',
      isRequest ? `can be sent as ${fresh.join(' or ')} now, too.` : `can be had as ${fresh.join(' or ')} now, too.`,
      axes('minor'),
      part,
      at,
    )
}

/** How the fields of a form travel (OpenAPI 3.1, section 4.8.15). */
function compareEncoding(comparison: PairComparison, old: unknown, now: unknown, { part, direction }: Content): void {
  const [before, after] = [recordOf(old), recordOf(now)]
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (field) => !isDeepStrictEqual(encodingOf(before[field]), encodingOf(after[field])),
  )
  if (fields.length === 0) return
  note(
    comparison,
    'encoding-changed',
    `${fields.map((field) => `\`${field}\``).join(', ')} ${fields.length > 1 ? 'are' : 'is'} written otherwise now than before (\`encoding\`).`,
    { ...allAxes('none'), wire: 'major' },
    part,
    { direction },
  )
}

/** With the defaults written out, as far as they do not hang on the field's schema. */
function encodingOf(encoding: unknown): unknown {
  const { style = 'form', explode, allowReserved = false, ...rest } = recordOf(encoding)
  return { ...rest, style, explode: explode ?? style === 'form', allowReserved }
}

/** Releases are kept without examples, so these are told where both sides have some. */
function compareExamples(
  comparison: PairComparison,
  old: Readonly<Record<string, unknown>>,
  now: Readonly<Record<string, unknown>>,
  { part }: Content,
): void {
  const [before, after] = [old, now].map(valuesOf)
  if (before?.length && after?.length && !isDeepStrictEqual(before, after))
    note(comparison, 'examples-changed', 'has other examples now than before.', allAxes('patch'), part)
}

const valuesOf = ({ example, examples }: Readonly<Record<string, unknown>>): readonly unknown[] => [
  ...(example === undefined ? [] : [example]),
  ...Object.values(recordOf(examples)).map((one) => (isRecord(one) ? one['value'] : one)),
]
