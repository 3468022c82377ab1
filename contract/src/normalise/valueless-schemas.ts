import type { Bundle, Origins } from '../bundle/bundle.ts'
import { below } from '../grammar/pointer.ts'
import { isRecord, type JsonRecord } from '../grammar/record.ts'
import { itemShape, memberShape, type Shape } from '../grammar/shape.ts'
import type { Finding } from '../model/finding.ts'
import type { SourceLocation } from '../model/model.ts'
import { rulePath } from '../model/names/page-addresses.ts'
import { possibleSchemas, type Contradiction } from '../values/possible-schemas.ts'
import { originalOf } from './raise-schema.ts'

/** Answers, bodies, parameters and named schemas that no value fits: nobody can send or answer them. */
export function valuelessSchemas({ document, schemas, origins, at }: Bundle): readonly Finding[] {
  const { contradiction } = possibleSchemas(schemas)
  const originOf = (value: object): ReturnType<Origins['get']> => origins.get(originalOf(value))
  const found = new Map<string, Finding>()

  function look(schema: JsonRecord, stated: (() => SourceLocation) | undefined): void {
    const reason = contradiction(schema)
    if (!reason || isTold(reason, schema)) return
    const place = originOf(reason.holder)?.(reason.member) ?? stated?.() ?? at('')
    found.set(`${place.file}#${place.pointer}`, finding(reason.message, place))
  }

  /** What is only referred to is told where it stands. */
  const isTold = ({ holder, message }: Contradiction, schema: JsonRecord): boolean =>
    holder === schema && message.startsWith('it refers to') && typeof schema['$ref'] === 'string'

  /** Where a member stands is asked only for what is told: to know it means to look through the text. */
  function walk(value: unknown, shape: Shape, stated: (() => SourceLocation) | undefined): void {
    if (shape === 'literal') return
    if (Array.isArray(value)) return value.forEach((item) => walk(item, itemShape(shape), stated))
    if (!isRecord(value)) return
    if (shape === 'schema') return look(value, stated)
    const origin = origins.get(value)
    for (const [key, member] of Object.entries(value))
      walk(member, memberShape(shape, key), origin ? () => origin(key) : stated)
  }

  for (const [name, schema] of Object.entries(schemas))
    if (isRecord(schema)) look(schema, () => originOf(schema)?.() ?? at(below('/components/schemas', name)))
  walk(document, 'object', undefined)
  return [...found.values()]
}

const finding = (reason: string, at: SourceLocation): Finding => ({
  rule: 'schema-has-value',
  severity: 'error',
  message: `No value fits this schema: ${reason}. Correct it, or leave out what cannot be.`,
  at,
  reference: rulePath('schema-has-value'),
})
