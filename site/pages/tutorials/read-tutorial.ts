/** Something whole to build, as a city's `content/tutorials/<id>.md` tells it. */
export type Tutorial = {
  readonly id: string
  readonly href: string
  readonly title: string
  /** What one has at the end, as Markdown. */
  readonly lead: string
  readonly steps: readonly TutorialStep[]
  /** The heading of what to try next, and that. */
  readonly next: { readonly title: string; readonly text: string }
}

export type TutorialStep = {
  readonly title: string
  /** Markdown before and after the step's code. */
  readonly before: string
  readonly code: string
  readonly after: string
}

/** A step that is longer than this is two. */
export const linesMax = 15

/**
 * A title, what one will have, and sections: each has one piece of code, and the last has none and says what to try next.
 * The pieces one after the other are the program. Throws with the file's name for anything else.
 */
export function readTutorial(file: string, source: string): Tutorial {
  const id = file.replace(/^.*[\\/]|\.md$/g, '')
  const [head = '', ...sections] = source.trim().split(/^## /m)
  const [, title, lead] = /^# (.+)\n([\s\S]*)$/.exec(head) ?? []
  const last = sections.pop()
  if (title === undefined || lead === undefined || last === undefined || sections.length === 0)
    throw new Error(`${file} needs a title, a passage on what one will have, steps, and what to try next.`)
  if (last.includes('```'))
    throw new Error(`${file}: the last section says what to try next, and has no code of its own.`)
  const { title: nextTitle, text } = titled(last)
  return {
    id,
    href: `/tutorials/${id}/`,
    title,
    lead: lead.trim(),
    steps: sections.map((section) => readStep(file, section)),
    next: { title: nextTitle, text },
  }
}

function readStep(file: string, section: string): TutorialStep {
  const { title, text } = titled(section)
  const pieces = text.split(/^```(?:ts)?$/m)
  const [before = '', code, after] = pieces
  if (code === undefined || after === undefined || pieces.length !== 3)
    throw new Error(`${file}: the step "${title}" needs one piece of code, between \`\`\`ts and \`\`\`.`)
  const lines = code.trim().split('\n').length
  if (lines > linesMax)
    throw new Error(`${file}: the step "${title}" has ${lines} lines of code. ${linesMax} are enough.`)
  return { title, before: before.trim(), code: code.trim(), after: after.trim() }
}

function titled(section: string): { readonly title: string; readonly text: string } {
  const [title = '', ...lines] = section.split('\n')
  return { title: title.trim(), text: lines.join('\n').trim() }
}

/** The program as it stands after so many steps. */
export const programAfter = ({ steps }: Pick<Tutorial, 'steps'>, count: number): string =>
  `${steps
    .slice(0, count)
    .map(({ code }) => code)
    .join('\n\n')}\n`
