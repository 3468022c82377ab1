import type { Axes, Bump, Change, Severity } from '../model/change.ts'

const bumps: readonly Bump[] = ['major', 'minor', 'patch']

/** The version a release needs: as much as its worst change asks for; nothing changed is nothing to release. */
export function bumpFor(changes: readonly Pick<Change, 'bump'>[]): Bump | undefined {
  return bumps.find((bump) => changes.some((one) => one.bump === bump))
}

/** What a change asks of the one number that contract and SDK share: its worst axis ([28](docs/adr/0028-contracts-are-compared-by-what-they-mean.md)). */
export const bumpOfAxes = ({ wire, types, meaning }: Axes): Bump | undefined =>
  bumps.find((bump) => [wire, types, meaning].includes(bump))

export const worse = (one: Severity, other: Severity): Severity =>
  [...bumps].find((bump) => bump === one || bump === other) ?? 'none'

export const worseAxes = (one: Axes, other: Axes): Axes => ({
  wire: worse(one.wire, other.wire),
  types: worse(one.types, other.types),
  meaning: worse(one.meaning, other.meaning),
})
