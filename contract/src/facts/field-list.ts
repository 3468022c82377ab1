import { apiMembers } from './api-fields.ts'
import { cityMembers } from './city-fields.ts'
import type { Field, Fields } from './field.ts'

/** One line of the reference of fields. */
export type FieldEntry = {
  /** `contact.email`; `domains[].id` stands in every entry of a list, `upstreams.<name>.url` under a name of one's own. */
  readonly name: string
  readonly kind: 'text' | 'number' | 'flag' | 'choice' | 'list' | 'map' | 'group'
  /** Whether it must stand there, wherever that which holds it stands. */
  readonly required: boolean
  /** The lint rule that asks for it or judges it. */
  readonly rule?: string
  /** What it is: a sentence. */
  readonly meaning: string
  /** The form a text, or each text of a list, must have: a sentence. */
  readonly form?: string
  readonly values?: readonly string[]
  /** What holds when it is not there. */
  readonly fallback?: string
  /** As it is written in YAML. */
  readonly example?: string
  /** The member beside it, and its value, with which alone it may stand: `kind: external`. */
  readonly only?: string
}

export const cityFields: readonly FieldEntry[] = entriesOf(cityMembers, '')

export const apiFields: readonly FieldEntry[] = entriesOf(apiMembers, '')

/** The entries of any file that is described by its members. */
export const entriesOfFile = (members: Fields): readonly FieldEntry[] => entriesOf(members, '')

function entriesOf(members: Fields, parent: string): readonly FieldEntry[] {
  return Object.entries(members).flatMap(([name, field]) => [
    entryOf(parent + name, field),
    ...membersOf(parent + name, field),
  ])
}

function entryOf(name: string, field: Field): FieldEntry {
  const { kind, rule, meaning } = field
  return {
    name,
    kind: kind === 'variants' ? 'group' : kind,
    required: field.required === true,
    meaning: sentence(meaning),
    ...(rule === undefined ? {} : { rule }),
    ...formOf(field),
    ...(kind === 'choice' ? { values: field.values } : {}),
    ...('fallback' in field && field.fallback !== undefined ? { fallback: String(field.fallback) } : {}),
    ...('example' in field && field.example !== undefined ? { example: String(field.example) } : {}),
  }
}

function formOf(field: Field): Pick<FieldEntry, 'form'> {
  if (field.kind === 'text' && field.form) return { form: `Write ${field.form.words}.` }
  return field.kind === 'list' && field.of.kind === 'text' && field.of.form
    ? { form: `Write ${field.of.form.words} for each.` }
    : {}
}

function membersOf(name: string, field: Field): readonly FieldEntry[] {
  if (field.kind === 'group') return entriesOf(field.members, `${name}.`)
  if (field.kind === 'list') return membersOf(`${name}[]`, field.of)
  if (field.kind === 'map') return membersOf(`${name}.<name>`, field.of)
  if (field.kind !== 'variants') return []
  const { by, of } = field
  const choice = { kind: 'choice', required: true, meaning: 'which of these it is', values: Object.keys(of) } as const
  return [
    entryOf(`${name}.${by}`, choice),
    ...Object.entries(of).flatMap(([value, members]) =>
      entriesOf(members, `${name}.`).map((entry) =>
        Object.hasOwn(members, entry.name.slice(name.length + 1)) ? { ...entry, only: `${by}: ${value}` } : entry,
      ),
    ),
  ]
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}
