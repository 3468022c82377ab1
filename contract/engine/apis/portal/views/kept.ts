import type { Ask } from '@openlondon/sandbox/view'

type Session = Ask<unknown>['session']
type Named = { readonly id: string }

/** Those that were there from the beginning and those that the visitor made, each as it is now: what was changed counts. */
export function keptIn<One extends Named>(session: Session, kind: string, first: readonly One[]): readonly One[] {
  // Only `keepIn` writes things of these kinds.
  const own = session.all(kind) as readonly One[]
  const ids = new Set(own.map(({ id }) => id))
  return [...first.filter(({ id }) => !ids.has(id)), ...own]
}

/** Remembers a thing as it is from now on, a new one or a changed one. */
export function keepIn<One extends Named>(session: Session, kind: string, thing: One): void {
  const isKnown = (session.all(kind) as readonly One[]).some(({ id }) => id === thing.id)
  if (!isKnown) return session.add(kind, thing)
  session.change(kind, (one) => ((one as One).id === thing.id ? thing : one))
}
