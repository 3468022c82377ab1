import { refuse } from '@openlondon/sandbox/view'

/** How the owner wraps an answer. */
export function found(result: unknown): unknown {
  return { status: 200, result }
}

/** How the owner refuses. */
export function refused(status: number, error: string, more: object = {}): never {
  return refuse(status, { status, error, ...more })
}
