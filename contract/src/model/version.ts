import type { Bump } from './change.ts'

/** Three numbers, no prefix, no suffix: what a released contract may be called (semver 2.0.0, clause 2). */
export const isVersion = (text: string): boolean => /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.test(text)

/** Negative when `left` is the older one (semver 2.0.0, clause 11). */
export function compareVersions(left: string, right: string): number {
  const [leftParts, rightParts] = [partsOf(left), partsOf(right)]
  const difference = leftParts.map((part, index) => part - (rightParts[index] ?? 0)).find((one) => one !== 0)
  return difference ?? 0
}

export function nextVersion(version: string, bump: Bump): string {
  const [major = 0, minor = 0, patch = 0] = partsOf(version)
  if (bump === 'major') return `${major + 1}.0.0`
  return bump === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`
}

/** By how much `to` is above `from`; nothing when it is not above. */
export function bumpBetween(from: string, to: string): Bump | undefined {
  if (compareVersions(to, from) <= 0) return undefined
  const [before, after] = [partsOf(from), partsOf(to)]
  if (before[0] !== after[0]) return 'major'
  return before[1] === after[1] ? 'patch' : 'minor'
}

const partsOf = (version: string): readonly number[] => version.split('.').map(Number)
