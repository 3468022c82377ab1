import { isDeepStrictEqual } from 'node:util'
import { itemShape, memberShape, type Shape } from '../grammar/shape.ts'
import { isRecord } from '../grammar/record.ts'
import type { Bundle } from '../bundle/bundle.ts'
import type { Finding } from '../model/finding.ts'
import type { SourceLocation } from '../model/model.ts'
import { rulePath } from '../model/names/page-addresses.ts'
import { laterWords, plainTags } from './later-words.ts'
import { raiseSchema, type Dialect } from './raise-schema.ts'

/**
 * OpenAPI 3.0 differs from 3.1 in its schemas only, as far as our model reads it; what 3.2 has beside that is said in the
 * words of 3.1, and what those have no word for is found.
 */
export function raiseOpenApi3(bundle: Bundle, dialect: Dialect): Bundle {
  const lost: Finding[] = []
  const document = raise(bundle.document, 'object', '', {
    bundle,
    dialect,
    raised: new Map(),
    lose: (message, at) => {
      const isTold = lost.some((one) => one.message === message && isDeepStrictEqual(one.at, at))
      if (!isTold) lost.push({ rule, severity: 'warning', message, at, reference: rulePath(rule) })
    },
  })
  const schemas = Object.fromEntries(
    Object.entries(bundle.schemas).map(([name, schema]) => [name, raiseSchema(schema, dialect)]),
  )
  const findings = [...bundle.findings, ...lost]
  if (!isRecord(document)) return { ...bundle, schemas, findings }
  const tags = dialect === '3.2' && 'tags' in document ? { tags: plainTags(document['tags']) } : {}
  return { ...bundle, document: { ...document, ...tags, openapi: '3.1.0' }, schemas, findings }
}

const rule = 'keyword-read'

type Work = {
  readonly bundle: Bundle
  readonly dialect: Dialect
  /** What several places share stays one object. */
  readonly raised: Map<object, { readonly shape: Shape; readonly holder: string; readonly copy: unknown }>
  readonly lose: (message: string, at: SourceLocation) => void
}

/** The holder is the list or map that a value stands in, by the name that the grammar has for it. */
function raise(value: unknown, shape: Shape, holder: string, work: Work): unknown {
  if (shape === 'literal' || typeof value !== 'object' || value === null) return value
  const known = work.raised.get(value)
  if (known?.shape === shape && known.holder === holder) return known.copy
  const copy = raiseObject(value, shape, holder, work)
  work.raised.set(value, { shape, holder, copy })
  return copy
}

function raiseObject(value: object, shape: Shape, holder: string, work: Work): unknown {
  if (shape === 'schema') return raiseSchema(value, work.dialect)
  if (Array.isArray(value)) return value.map((item) => raise(item, itemShape(shape), holder, work))
  const raised = Object.fromEntries(
    Object.entries(value).map(([key, member]: [string, unknown]) => [
      key,
      raise(member, memberShape(shape, key), shape === 'map' ? holder : key, work),
    ]),
  )
  const { origins, at } = work.bundle
  const origin = origins.get(value)
  const say = work.dialect === '3.2' && shape === 'object' ? laterWords[holder] : undefined
  const copy = say ? say(raised, (sentence) => work.lose(sentence, origin?.() ?? at(''))) : raised
  if (origin) origins.set(copy, origin)
  return copy
}
