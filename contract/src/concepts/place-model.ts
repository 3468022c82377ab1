import type { ApiModel, OperationModel } from '../model/model.ts'
import type { Piece } from './asked-value.ts'
import type { ConceptName, ConceptType } from './concepts.ts'
import type { MemberRead, PathStep } from './item-path.ts'

/** What goes into a parameter: a text in pieces, or each piece of a list, as its type. */
export type AskedParameter = {
  readonly name: string
  readonly type: 'text' | 'number' | 'flag'
  readonly isList: boolean
  readonly values: readonly (readonly Piece[])[]
}

export type ReadMember = {
  readonly name: string
  readonly type: ConceptType
  readonly reads: readonly MemberRead[]
  /** It is read by a clock: of this time zone, or as a number. */
  readonly zone?: string
}

/** A question to an operation, and what is read of its answer. */
export type PlaceQuestion = {
  readonly api: ApiModel
  readonly operation: OperationModel
  readonly ask: readonly AskedParameter[]
  /** Ways to the lists in the answer, one inside the other; none where the answer is the one thing. */
  readonly loops: readonly (readonly PathStep[])[]
  readonly members: readonly ReadMember[]
  /** Which of the place's facts it is asked by. */
  readonly needs: readonly string[]
  readonly metres?: number
}

export type PlaceWay = PlaceQuestion & { readonly form?: string; readonly words: string; readonly example: string }

export type PlacePart = PlaceQuestion & {
  /** Its name in the SDK, that of its file. */
  readonly name: string
  readonly join: string
  readonly summary: string
  readonly concept: ConceptName
  readonly only: readonly { readonly read: MemberRead; readonly values: readonly string[] }[]
  readonly unlike: readonly (readonly [MemberRead, MemberRead])[]
  readonly first: number
  readonly order?: string
  readonly each?: { readonly part: string; readonly first: number }
}

/** A place that people may pick by its name. */
export type KnownPlace = {
  readonly name: string
  /** A text of a way that leads to it. */
  readonly text?: string
  readonly also: readonly string[]
  readonly lat: number
  readonly lon: number
}

/** What a city can tell of a place; ways and parts in which something is wrong are not in it. */
export type CityPlace = {
  readonly ways: readonly PlaceWay[]
  readonly parts: readonly PlacePart[]
  readonly known: readonly KnownPlace[]
}
