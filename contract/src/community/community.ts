/** What a city's folder `community/` tells: needs of its people, what was built for them, and its areas. */
export type Community = {
  readonly needs: readonly Need[]
  readonly challenges: readonly Challenge[]
  readonly apps: readonly ShownApp[]
  readonly areas?: Areas
}

/** What somebody needs of the city's data, with a criterion that a program can be held against. */
export type Need = {
  /** The name of its folder. */
  readonly id: string
  readonly title: string
  readonly who: string
  readonly why: string
  /** What would count as solved, in words; `criterion.ts` says the same as a program. */
  readonly solved: string
  /** Where, as a person says it. */
  readonly place: string
  /** Ids of the areas that it was said of, of the kind that `areas.yaml` names. */
  readonly areas: readonly string[]
  /** One of the city's domains. */
  readonly domain: string
  /** The day, `yyyy-MM-dd`, on which it was written down. */
  readonly since: string
  readonly operations: readonly string[]
  /** What the data cannot say, told before somebody begins. */
  readonly limits?: string
  /** Names of the modules in its folder that solve it, without their ending. */
  readonly solutions: readonly string[]
}

/** Needs that are worked on together, between two days, both of them included. */
export type Challenge = {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly from: string
  readonly until: string
  readonly needs: readonly string[]
}

/** Something that was built with the city's APIs. */
export type ShownApp = {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly by: string
  /** Where it is to be had: an address, or a file of the repository. */
  readonly url?: string
  readonly source?: string
  /** What it keeps about the people who use it. */
  readonly keeps: string
  readonly operations: readonly string[]
  /** Which needs it turns green, each with the solution that does. */
  readonly solves: readonly { readonly need: string; readonly solution: string }[]
}

/** The areas that the city is told by. */
export type Areas = {
  /** A kind of the registry. */
  readonly kind: string
  readonly title: string
  readonly one: string
  readonly areas: readonly { readonly id: string; readonly name: string }[]
  /** What can be counted of each, by asking an operation. */
  readonly numbers: readonly AreaNumber[]
  readonly directory?: {
    readonly about: string
    readonly operation: string
    readonly listed: readonly AreaDirectory[]
  }
  /** What nobody publishes of any of them. */
  readonly missing: readonly string[]
}

export type AreaNumber = {
  readonly label: string
  readonly operation: string
  /** Its parameters; `{id}` and `{name}` stand for the area's. */
  readonly values: Readonly<Record<string, string>>
  /** A JSON Pointer into the answer, to a number or to a list that is counted. */
  readonly at: string
}

export type AreaDirectory = {
  readonly area: string
  /** `checked`: it answered us as its standard says; `invented`: the sandbox plays one, and no real one is known. */
  readonly state: 'checked' | 'invented'
  readonly url?: string
}
