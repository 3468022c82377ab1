/** A step of a path; its id is an anchor of the page. */
export type PathStep = { readonly id: string; readonly title: string }

/** Where a reader is: at the first step that is not ticked. */
export function whereOnPath(steps: readonly PathStep[], done: readonly string[]): string {
  const at = steps.findIndex(({ id }) => !done.includes(id))
  const here = steps[at]
  if (!here) return `All ${steps.length} steps are done.`
  const next = steps[at + 1]
  return `You are at step ${at + 1} of ${steps.length}: ${here.title}. ${next ? `Next: ${next.title}.` : 'It is the last.'}`
}
