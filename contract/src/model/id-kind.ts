/** A kind of id of a city, as its folder `ids/` tells it: which there are, what each is called, what became of the others. */
export type IdKind = {
  /** Name of the shared schema in `common/schemas.yaml` that says what such an id looks like, e.g. `LineId`. */
  readonly kind: string
  /** What the schema is branded: another kind may have the same brand, where ids of both go into the same places. */
  readonly brand: string
  /** The file's name, and the last part of the page's address. */
  readonly slug: string
  /** In the plural, as a heading: `Lines`. */
  readonly title: string
  readonly summary: string
  readonly type: 'string' | 'number'
  readonly pattern?: string
  readonly examples: readonly string[]
  /** Whether every id there is stands in `ids`. Where it does not, one that is not there may exist all the same. */
  readonly isComplete: boolean
  /** Of codes that are issued as a list, anew every some years: which list these are of. */
  readonly edition?: IdEdition
  readonly parts?: IdParts
  /** How each of these is known by a point in it, where they are areas: the function of the SDK, `boroughOf`. */
  readonly areasCalled?: string
  /** Sentences that the source of the table obliges a user to show. */
  readonly attribution: readonly string[]
  readonly ids: readonly KnownId[]
  readonly retired: readonly RetiredId[]
}

export type IdEdition = {
  /** `2021`, `May 2022`. */
  readonly name: string
  /** Days, `yyyy-MM-dd`: `until` is the first on which it did not hold any more. */
  readonly since?: string
  readonly until?: string
  /** The kind whose codes came after these. */
  readonly successor?: string
}

/** Ids of another kind that belong to one of this: the stops of a hub. */
export type IdParts = {
  readonly kind: string
  /** The function of the SDK that gives them: `stopsOf`. */
  readonly called: string
}

export type KnownId = {
  readonly id: string
  readonly name: string
  /** Other spellings and names that stand for it. */
  readonly aliases: readonly string[]
  readonly parts: readonly string[]
  /** Of an area its border: GeoJSON's coordinates of a `MultiPolygon` (RFC 7946), WGS84. */
  readonly outline?: Outline
  /** Where it is, WGS84. */
  readonly point?: { readonly lat: number; readonly lon: number }
}

/** Polygons, each a list of rings, each a list of `[longitude, latitude]`. */
export type Outline = readonly (readonly (readonly (readonly [number, number])[])[])[]

/** An id that once was. Where it has several successors, which of them is meant depends on what was asked. */
export type RetiredId = {
  readonly id: string
  readonly name: string
  /** The first day, `yyyy-MM-dd`, on which it did not hold any more. */
  readonly until: string
  /** Of the same kind; each may itself have been retired later. None where nothing came after it. */
  readonly successors: readonly string[]
  /** What happened, in a sentence. */
  readonly why: string
}
