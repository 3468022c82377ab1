import type { Point } from '../geo/point.ts'
import type { ApiDescriptor, OperationDescriptor } from '../runtime/call/descriptor.ts'

/** What is known of a place by more than its point; a member that nobody told is absent. */
export type PlaceFacts = {
  readonly name?: string
  readonly postcode?: string
  readonly district?: string
  readonly area?: string
  readonly areaName?: string
  /** Ids of the stops that the place is, where it is a stop or an interchange of several. */
  readonly stops?: readonly string[]
}

/** Where something comes from. */
export type Source = {
  /** The operation that is asked, `<api>.<operation>`. */
  readonly operation: string
  /** The line that the licence wants shown; its name where it wants none. */
  readonly licence: string
}

/** A place. Where an operation told of it, that is its source, and its licence holds for what it told. */
export type FoundPlace = PlaceFacts & Partial<Source> & { readonly point: Point }

/** What an operation is asked by: those facts that a part says it needs, and the moment. */
export type Asked = Point & {
  /** What was given, to find a place by. */
  readonly text: string
  readonly postcode: string
  readonly district: string
  readonly area: string
  readonly areaName: string
  /** The moment as `2026-11-23T08:15Z`, and its day. */
  readonly now: string
  readonly today: string
  /** Of the thing that is asked about, where a part asks for each thing of another. */
  readonly id: string
}

export type Need = 'postcode' | 'district' | 'area' | 'areaName'

export type Known = Readonly<Record<string, unknown>>

/**
 * A question about a place: an operation, narrowed to what is asked of it. Its template has values where they are always the
 * same, and facts of the place in braces.
 */
export type Question = OperationDescriptor & {
  readonly api: ApiDescriptor
  /** The line that the licence wants shown; its name where it wants none. */
  readonly licence: string
  /** What else it is asked by: what is made of facts, and what goes into headers. */
  readonly more?: (asked: Asked) => Readonly<Record<string, unknown>>
  /** The list in the answer; absent where the answer is one, or the one thing. */
  readonly list?: (answer: never) => unknown
  /** What is known of a thing, or of several in it; nothing where it is to be left out. */
  readonly tell: (item: never, answer: never) => Known | false | readonly unknown[] | undefined
}

/** A way from a text, or from a point, to a place. */
export type Way = Question & {
  /** The texts that it is for; absent for a point. */
  readonly form?: RegExp
}

/** A part of an answer about a place: whom to ask for it, and how. `Concept` is what every city tells alike of a thing. */
export type Part<Concept = object, Item = unknown> = Question & {
  readonly needs?: readonly Need[]
  /** Things further away are left out, in metres. */
  readonly metres?: number
  /** How many things at most, where that is not 20. */
  readonly first?: number
  /** The member that things are sorted by; otherwise the nearest come first. */
  readonly order?: string
  /** Another part: this one is asked for each of its first `of` things. */
  readonly each?: Part
  readonly of?: number
  /** Those things are stops, so a place that is some itself says which. */
  readonly atStops?: true
  /** Of the types alone. */
  readonly found?: () => Thing<Concept, Item>
}

/** One thing of a part: what any city tells of such a thing, how far away it is, and the owner's own answer. */
export type Thing<Concept, Item> = Concept & {
  readonly point?: Point
  readonly metres?: number
  /** What the operation answered of it. */
  readonly told: Item
}

export type ThingOf<Given> = Given extends Part<infer Concept, infer Item> ? Thing<Concept, Item> : never
