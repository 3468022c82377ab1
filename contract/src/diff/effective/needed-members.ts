import type { Part } from './effective-schema.ts'

/** Of each group one list of names must be there whole: `anyOf: [{ required: [a] }, { required: [b, c] }]` is one group. */
export type NeededMembers = readonly (readonly (readonly string[])[])[]

/** What branches ask for that name members and say nothing else; undefined where one of them does. */
export function neededMembers(branches: readonly Part[]): NeededMembers | undefined {
  const isPlain = branches.every(
    ({ facets, members, choices }) =>
      facets.size === 0 &&
      choices.length === 0 &&
      members.size > 0 &&
      [...members.values()].every((one) => !one.isDescribed),
  )
  return isPlain ? [branches.map(({ members }) => [...members.keys()].toSorted())] : undefined
}

/** Whether whoever gives what the one asks for has given what the other asks for. */
export const covers = (one: NeededMembers, other: NeededMembers): boolean =>
  other.every((wanted) =>
    one.some((given) => given.every((names) => wanted.some((least) => least.every((name) => names.includes(name))))),
  )

export const neededText = (needed: NeededMembers): string =>
  needed
    .map((group) =>
      group
        .map((names) => names.map((name) => `\`${name}\``).join(' with '))
        .toSorted()
        .join(' or '),
    )
    .join(', and ')
