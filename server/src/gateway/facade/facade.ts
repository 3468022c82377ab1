import type { OperationModel } from '@openlondon/contract'

/**
 * An operation that the owner does not have: asked as a plain GET here, and as one Elasticsearch query there. All of
 * it is the contract's `x-facade`; nothing about any owner is written in code.
 */
export type Facade = {
  readonly kind: 'elasticsearch'
  /** Where the query is posted, below the owner's base address. */
  readonly path: string
  readonly answer: 'list' | 'item' | 'counts'
  readonly filters: readonly Filter[]
  /** The members to fetch of each record; all when absent. */
  readonly source?: readonly string[]
  /** `list`: the parameter that says how many, the order, and the parameter that carries the cursor back. */
  readonly size?: string
  readonly sort?: readonly unknown[]
  readonly cursor?: string
  /** `counts`: the parameter that names what to group by, and the field of each. */
  readonly count?: {
    readonly parameter: string
    readonly size: number
    readonly fields: Readonly<Record<string, string>>
  }
}

/** A parameter and the clause it adds when it is given. */
export type Filter = {
  readonly parameter: string
  readonly match: 'term' | 'phrase' | 'range' | 'box' | 'id'
  readonly field?: string
  /** What the owner stores for what a caller may give. */
  readonly values?: Readonly<Record<string, readonly string[]>>
  readonly bound?: 'gt' | 'gte' | 'lt' | 'lte'
  readonly format?: string
}

const answers = ['list', 'item', 'counts']
const matches = ['term', 'phrase', 'range', 'box', 'id']

/**
 * The façade of an operation, when it has one. A contract that says it wrongly stops the server when it starts, with
 * a sentence: found at a caller's first call it would be nobody's fault there.
 */
export function readFacade({ id, facade }: OperationModel): Facade | undefined {
  if (facade === undefined) return undefined
  // What is read of it below is checked here; the rest is optional.
  const stated = facade as Partial<Facade>
  const fail = (what: string): never => {
    throw new Error(`Cannot start:\n- The façade of ${id} ${what}.`)
  }
  if (stated.kind !== 'elasticsearch') fail(`has the kind "${String(stated.kind)}"; "elasticsearch" is the only one`)
  if (typeof stated.path !== 'string' || !stated.path.startsWith('/')) fail('needs a "path" that starts with a slash')
  if (!answers.includes(String(stated.answer))) fail(`must answer one of ${answers.join(', ')}`)
  if (!Array.isArray(stated.filters)) fail('needs a list of "filters"')
  for (const { parameter, match, field } of stated.filters ?? []) {
    if (!matches.includes(match))
      fail(`matches "${parameter}" by "${String(match)}"; write one of ${matches.join(', ')}`)
    if (match !== 'id' && field === undefined) fail(`does not say which field "${parameter}" is about`)
  }
  if (stated.answer === 'list' && !(stated.sort && stated.size)) fail('answers a list, and needs "size" and "sort"')
  if (stated.answer === 'counts' && !stated.count) fail('answers counts, and needs "count"')
  return stated as Facade
}
