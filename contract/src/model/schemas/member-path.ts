/** A member's name, and, where it is a list, which entry of it: the one whose `member` is the text `is`. */
export type MemberStep = {
  readonly name: string
  readonly where?: { readonly member: string; readonly is: string }
}

const step = /^([^.[\]=]+)(?:\[([^.[\]=]+)=([^.[\]=]+)\])?$/

/**
 * The steps of a path to a member, outermost first: `links.next`, or `link[relation=next].url` for the `url` of that entry
 * of the list `link` whose `relation` is `next`. Undefined for what is no such path.
 */
export function memberSteps(path: string): readonly MemberStep[] | undefined {
  const matches = path.split('.').map((part) => step.exec(part))
  const steps = matches.flatMap((match): readonly MemberStep[] => {
    if (!match) return []
    const [, name = '', member, is] = match
    return [{ name, ...(member !== undefined && is !== undefined ? { where: { member, is } } : {}) }]
  })
  return steps.length === matches.length ? steps : undefined
}
