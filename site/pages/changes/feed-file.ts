import type { Axis } from './axis.ts'

/** What of the history a feed is of; an operation by its whole id. */
type Narrowed = { readonly breaking?: boolean; readonly axis?: Axis; readonly operation?: string }

/**
 * Where a feed lies, without its ending. Operations have a folder of their own, so that none is taken for an axis; only what
 * breaks has a feed for each axis.
 */
export function feedFile(path: string, { breaking, axis, operation }: Narrowed): string {
  if (operation !== undefined) return `${path}${operation.slice(operation.indexOf('.') + 1)}/feed`
  if (breaking !== true) return `${path}feed`
  return `${path}breaking${axis === undefined ? '' : `-${axis}`}`
}
