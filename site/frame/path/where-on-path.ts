import type { frameText } from '@openlondon/contract/languages/en/frame'
import type { Say } from '../text/use-text'

/** A step of a path; its id is an anchor of the page. */
export type PathStep = { readonly id: string; readonly title: string }

/** Where a reader is: at the first step that is not ticked. */
export function whereOnPath(t: Say<typeof frameText>, steps: readonly PathStep[], done: readonly string[]): string {
  const at = steps.findIndex(({ id }) => !done.includes(id))
  const here = steps[at]
  if (!here) return t('allStepsDone', { steps: steps.length })
  const stands = { step: at + 1, steps: steps.length, title: here.title }
  const next = steps[at + 1]
  return next ? t('atStep', { ...stands, next: next.title }) : t('atLastStep', stands)
}
