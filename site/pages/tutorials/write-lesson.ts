import { programAfter, type Tutorial } from './read-tutorial.ts'

/**
 * A tutorial as the page takes it: each step in an element of its own, its code checked by the compiler together with what
 * went before, which is not shown again.
 */
export function writeLesson(tutorial: Tutorial): string {
  const steps = tutorial.steps.map(({ title, before, code, after }, index) =>
    [
      `<TutorialStep index={${index}}>`,
      `## ${title} {/* #${stepId(index)} */}`,
      before,
      ['```ts twoslash', ...cut(programAfter(tutorial, index), index), code, '```'].join('\n'),
      after,
      '</TutorialStep>',
    ]
      .filter(Boolean)
      .join('\n\n'),
  )
  return `${[tutorial.lead, '<TutorialHead />', ...steps, `## ${tutorial.next.title} {/* #next */}`, tutorial.next.text].join('\n\n')}\n`
}

export const stepId = (index: number): string => `step-${index + 1}`

/** Twoslash checks what stands above this mark and shows what stands below it. */
const cut = (before: string, index: number): readonly string[] => (index === 0 ? [] : [before, '// ---cut---'])
