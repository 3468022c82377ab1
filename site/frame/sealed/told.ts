/** A value as it is shown: cut where it is deep, long or wide, so that no program can fill a page. */
export type ShownValue =
  | { readonly kind: 'plain'; readonly text: string; readonly of: 'text' | 'number' | 'word' | 'cut' }
  | {
      readonly kind: 'tree'
      /** `Array(3)`, or the name of a class; empty for a plain object. */
      readonly name: string
      readonly members: readonly (readonly [name: string, value: ShownValue])[]
      /** How many members are left out. */
      readonly more: number
    }

/** One thing that a program prints. */
export type Printed = {
  readonly kind: 'printed'
  readonly level: 'log' | 'warn' | 'error'
  /** As a table, when `console.table` was asked for one. */
  readonly table?: true
  readonly values: readonly ShownValue[]
}

/** What a program in the frame tells the page, each as JSON. */
export type Told =
  | { readonly kind: 'ready' }
  | Printed
  | { readonly kind: 'ended'; readonly timeMs: number }
  | { readonly kind: 'failed'; readonly message: string; readonly line?: number }
  | { readonly kind: 'stopped'; readonly reason: 'time' | 'flood' }

/** What the page asks the frame for: to run a program, or to have a call answered. */
export type SealedOrder = RunOrder | AskOrder

export type RunOrder = {
  readonly kind: 'run'
  /** The whole program that the worker is made of. */
  readonly city: string
  readonly code: string
  /** Where the code believes gateway and sandbox to be. */
  readonly origin: string
}

/** A call to the sandbox, for the one city of the frame that answers all of a page's calls. */
export type AskOrder = {
  readonly kind: 'ask'
  /** The whole program that the worker is made of; the first order alone brings it. */
  readonly city?: string
  readonly question: Question
}

export type Question = {
  readonly kind: 'question'
  readonly id: number
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** Undefined for a call that has none. */
  readonly body: ArrayBuffer | undefined
  /** Where the page believes the sandbox to be. */
  readonly origin: string
}

/** What came of a call. */
export type Reply =
  | {
      readonly kind: 'answered'
      readonly id: number
      readonly status: number
      readonly headers: readonly (readonly [name: string, value: string])[]
      readonly body: ArrayBuffer
    }
  | { readonly kind: 'unanswered'; readonly id: number; readonly message: string }

/** A program has this long, and may tell this much. */
export const runBounds = { timeMs: 30_000, messages: 1_000, characters: 200_000 } as const
