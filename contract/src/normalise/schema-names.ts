import { createHash } from 'node:crypto'
import { isRecord } from '../grammar/record.ts'
import { withoutAccents } from '../grammar/without-accents.ts'
import { isReservedType } from '../model/names/reserved-name.ts'

/** New names of schemas by the owner's, of those that change, and which of them lost their name to another. */
export type SchemaNames = {
  readonly renamed: ReadonlyMap<string, string>
  readonly displaced: readonly (readonly [name: string, given: string])[]
}

const prefix = '#/components/schemas/'

/**
 * Names that every tool reads alike and that can be the names of types: `line_status` and `Line.Status` are both
 * `LineStatus`, and the second gets a mark of its own. The types of operations, `StatusParams` and `StatusResult`, are
 * taken. Neither the order of the document nor a third schema changes anything.
 */
export function schemaNames(names: readonly string[], operationIds: readonly string[]): SchemaNames {
  const taken = new Set(operationIds.flatMap((id) => [`${capital(id)}Params`, `${capital(id)}Result`]))
  const isFree = (name: string): boolean => !taken.has(name) && !isReservedType(name)
  const given = new Map<string, string>()
  const give = (name: string, wanted: string): void => {
    given.set(name, wanted)
    taken.add(wanted)
  }
  // Who spells the name as it will be spelt has the first right to it.
  for (const name of names) if (typeName(name) === name && isFree(name)) give(name, name)
  for (const name of names.toSorted()) {
    if (given.has(name)) continue
    const wanted = typeName(name)
    const mark = createHash('sha256').update(name.toWellFormed()).digest('hex')
    const names = [wanted, ...(isReservedType(wanted) ? [`${wanted}Schema`] : []), `${wanted}${mark.slice(0, 4)}`]
    give(name, names.find(isFree) ?? `${wanted}${mark}`)
  }
  const entries = [...given].filter(([name, type]) => name !== type)
  return { renamed: new Map(entries), displaced: entries.filter(([name, type]) => type !== typeName(name)) }
}

/** The same document or schema with every reference, and every tag of a discriminator, leading to the new name. */
export function withSchemaNames(value: unknown, renamed: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((item) => withSchemaNames(item, renamed))
  if (!isRecord(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => {
      if (key === '$ref') return [key, renamedReference(member, renamed)]
      if (key === 'discriminator' && isRecord(member) && isRecord(member['mapping'])) {
        const mapping = Object.entries(member['mapping']).map(([tag, to]) => [tag, renamedReference(to, renamed)])
        return [key, { ...member, mapping: Object.fromEntries(mapping) }]
      }
      return [key, withSchemaNames(member, renamed)]
    }),
  )
}

function renamedReference(reference: unknown, renamed: ReadonlyMap<string, string>): unknown {
  if (typeof reference !== 'string' || !reference.startsWith(prefix)) return reference
  const name = reference.slice(prefix.length)
  return `${prefix}${renamed.get(name) ?? name}`
}

/** Capitals only are an abbreviation or shouting, and both are written as a word. */
function typeName(name: string): string {
  const isShouted = /^[^a-z]*$/.test(name)
  const words = withoutAccents(name)
    .split(/[^A-Za-z0-9]+/)
    .map((word) => capital(isShouted ? word.toLowerCase() : word))
  const joined = words.join('').slice(0, lengthMax)
  return /^[A-Z]/.test(joined) ? joined : `Type${joined}`
}

/** Tools name files after types. */
const lengthMax = 120

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
