import type { Bump, Change } from '../model/change.ts'

/** The version a release needs: as much as its worst change asks for; nothing changed is nothing to release. */
export function bumpFor(changes: readonly Pick<Change, 'bump'>[]): Bump | undefined {
  const bumps: readonly Bump[] = ['major', 'minor', 'patch']
  return bumps.find((bump) => changes.some((one) => one.bump === bump))
}
