import type { JsonSchema } from '../../model/model.ts'

/** The kinds of values that JSON has; an integer is a number with a limit. */
export type Kind = 'null' | 'boolean' | 'number' | 'string' | 'array' | 'object'

export const kinds: readonly Kind[] = ['null', 'boolean', 'number', 'string', 'array', 'object']

/** A keyword with its value, and the component schema that says it: none where it is said in place. */
export type Facet = { readonly value: unknown; readonly home: string | undefined }

export type Member = {
  readonly schema: JsonSchema
  /** The component that describes it. */
  readonly home: string | undefined
  readonly isRequired: boolean
  /** False for a name that is required and nowhere described. */
  readonly isDescribed: boolean
}

/** One way of several that a value may take. */
export type Branch = {
  readonly schema: JsonSchema
  readonly home: string | undefined
  /** What it says itself, where the schema has what stands around the choice, too. */
  readonly shown?: JsonSchema
}

/** What values of one kind must fulfil. */
export type Part = {
  readonly facets: ReadonlyMap<string, Facet>
  readonly members: ReadonlyMap<string, Member>
  /** Of each list a value fits one; a list of one branch is none. */
  readonly choices: readonly (readonly Branch[])[]
}

/**
 * What a schema means, however it is spelt: for each kind of value what such values must fulfil, with references
 * followed, `allOf` merged, `null` and branches of different kinds told by kind, and defaults left out. A kind that is
 * missing is refused; a schema without kinds refuses everything.
 */
export type EffectiveSchema = {
  readonly parts: ReadonlyMap<Kind, Part>
  /** Words and annotations, which bind no value. */
  readonly marks: ReadonlyMap<string, Facet>
  /** Keywords that bind values of any kind: `not`, `if`, `discriminator`, `xml`. */
  readonly rules: ReadonlyMap<string, Facet>
  /** Components of which it is made by reference: what they say, they say for all that are made of them. */
  readonly bases: ReadonlySet<string>
}

/** Rules that may bind one kind alone, where they stand in the only branch of it. */
export const conditionKeys: ReadonlySet<string> = new Set(['not', 'if', 'then', 'else'])

export const emptyPart: Part = { facets: new Map(), members: new Map(), choices: [] }

export const anything: EffectiveSchema = {
  parts: new Map(kinds.map((kind) => [kind, emptyPart])),
  marks: new Map(),
  rules: new Map(),
  bases: new Set(),
}
