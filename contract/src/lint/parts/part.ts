import { below } from '../../grammar/pointer.ts'
import type { JsonRecord } from '../../grammar/record.ts'
import type { Place } from '../../files/place.ts'
import type { JsonSchema, OperationModel, SourceLocation } from '../../model/model.ts'

/** A part of a contract where its owner wrote it, so that a finding can point there. */
export type Part = { readonly value: JsonRecord; readonly place: Place }

export type OperationPart = Part & { readonly model: OperationModel; readonly item: Part }

/** A parameter, once however many operations share it. */
export type ParameterPart = Part & {
  readonly name: string
  readonly in: string
  /** Read with what it refers to. */
  readonly schema: JsonSchema
  readonly users: readonly OperationModel[]
}

/** An answer, with the statuses it stands for; shared answers stand for several. */
export type ResponsePart = Part & { readonly uses: readonly ResponseUse[] }

export type ResponseUse = { readonly operation: OperationModel; readonly status: string }

/** A schema as written, and read with what it refers to. */
export type SchemaPart = Part & {
  /** The property it describes, if any. */
  readonly name: string | undefined
  /** Words beside a reference win over those at its target. */
  readonly full: JsonSchema
  /** How many objects it lies in before one of them has a name. */
  readonly nesting: number
  readonly inAnswer: boolean
  readonly inRequest: boolean
  /** Reached from an operation of class C3 or C4. */
  readonly inPersonal: boolean
  /** Stands in the shared folder of the city or of the engine, who answer for it themselves. */
  readonly isShared: boolean
}

/** Where a part, or a member of it, stands in the owner's file. */
export const placeIn = (part: Pick<Part, 'place'>, ...tokens: readonly (string | number)[]): SourceLocation =>
  part.place.source.locate(below(part.place.pointer, ...tokens))

/** The types a schema allows; none when it does not say. */
export function typesOf(schema: JsonSchema): readonly string[] {
  if (schema.type === undefined) return []
  return typeof schema.type === 'string' ? [schema.type] : schema.type
}

export const isNumeric = (schema: JsonSchema): boolean =>
  typesOf(schema).some((type) => type === 'number' || type === 'integer')

export const isText = (schema: JsonSchema): boolean => typesOf(schema).includes('string')
