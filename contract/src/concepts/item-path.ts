/** A step of a path: a member, the first of a list, or each of a list. */
export type PathStep = { readonly member: string } | { readonly list: 'first' | 'each' }

const part = /^([^.[\]|=]+)?((?:\[(?:0)?\])*)$/

/** `stops[].name` as steps; undefined for what is no path. */
export function pathSteps(path: string): readonly PathStep[] | undefined {
  const matches = path.split('.').map((text) => part.exec(text))
  const steps = matches.flatMap((match, index): readonly PathStep[] => {
    if (!match || (match[1] === undefined && (index > 0 || match[2] === ''))) return []
    const lists = [...(match[2] ?? '').matchAll(/\[(0?)\]/g)].map(([, first]) => ({
      list: first === '0' ? ('first' as const) : ('each' as const),
    }))
    return [...(match[1] === undefined ? [] : [{ member: match[1] }]), ...lists]
  })
  return steps.length > 0 && matches.every((match) => match) && steps.length >= matches.length ? steps : undefined
}

/** What a member of a concept is read from: the first of these that is there. */
export type MemberRead =
  | { readonly constant: string }
  /** From which of the things around the item, the answer itself first. */
  | { readonly from: number; readonly steps: readonly PathStep[] }
