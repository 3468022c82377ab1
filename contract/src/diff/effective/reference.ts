import { isRecord, listOf } from '../../grammar/record.ts'
import type { JsonSchema } from '../../model/model.ts'
import { schemaName } from '../../model/schemas/resolve-schema.ts'
import { saysNothing } from './own-keywords.ts'

/** A place that stands for a component, or for it and null, with words of its own at most. */
export type Reference = { readonly name: string; readonly orNull: boolean; readonly words: JsonSchema }

const words = new Set([
  'title',
  'description',
  'default',
  'deprecated',
  'readOnly',
  'writeOnly',
  'examples',
  'externalDocs',
  '$comment',
])

const isWord = (key: string): boolean => words.has(key) || key.startsWith('x-')

/** The component that a place is nothing but a reference to, in whatever wording: `$ref`, or one branch, or null as another. */
export function referenceOf(schema: JsonSchema): Reference | undefined {
  const binding = Object.entries(schema).flatMap(([key, value]) =>
    isWord(key) || saysNothing(key, value) ? [] : [key],
  )
  const [key, ...more] = binding
  if (key === undefined || more.length > 0) return undefined
  const own = Object.fromEntries(Object.entries(schema).filter(([name]) => isWord(name)))
  const name = schemaName(schema)
  if (name !== undefined) return { name, orNull: false, words: own }
  if (key !== 'allOf' && key !== 'oneOf' && key !== 'anyOf') return undefined
  const branches = listOf(schema[key]).filter(isRecord)
  const others = key === 'allOf' ? branches : branches.filter((branch) => !isNull(branch))
  const [only] = others
  if (!only || others.length > 1) return undefined
  const inner = referenceOf(only)
  const hasNull = others.length < branches.length
  return inner && { name: inner.name, orNull: inner.orNull || hasNull, words: { ...inner.words, ...own } }
}

export const referenceTo = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` })

const isNull = (schema: JsonSchema): boolean =>
  (schema.type === 'null' && Object.keys(schema).every((key) => key === 'type' || isWord(key))) ||
  ('const' in schema && schema.const === null)
