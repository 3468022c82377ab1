import { plainText } from '../../../samples/plain-text.ts'

export type MarkdownSection = {
  /** Absent before the first heading. */
  readonly heading?: string
  /** Where the heading names its own anchor. */
  readonly id?: string
  readonly level: number
  readonly text: string
}

/** A Markdown or MDX page as its headings with the prose below each; code, imports, tables' rules and markup are left out. */
export function splitMarkdown(source: string): readonly MarkdownSection[] {
  const sections: { heading?: string; id?: string; level: number; lines: string[] }[] = [{ level: 0, lines: [] }]
  let fence = ''
  for (const line of withoutFrontMatter(source).split('\n')) {
    const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1]
    if (fence !== '') {
      if (mark?.startsWith(fence)) fence = ''
      continue
    }
    if (mark) {
      fence = mark
      continue
    }
    const heading = /^(#{1,6})\s+(\S.*)$/.exec(line.trimEnd())
    if (heading)
      sections.push({
        ...readHeading((heading[2] ?? '').replace(/(?<!#)#+$/, '').trimEnd()),
        level: heading[1]?.length ?? 1,
        lines: [],
      })
    else if (!/^(import|export)\s/.test(line)) sections.at(-1)?.lines.push(line)
  }
  return sections.map(({ heading, id, level, lines }) => ({
    ...(heading === undefined ? {} : { heading }),
    ...(id === undefined ? {} : { id }),
    level,
    text: plainText(lines.join('\n')),
  }))
}

// In another language a guide keeps the English one's anchors, each in a comment behind its heading.
function readHeading(text: string): { readonly heading: string; readonly id?: string } {
  const named = /^(.*?)\s*\{\/\* #([\w-]+) \*\/\}$/.exec(text)
  return named ? { heading: plainText(named[1] ?? ''), id: named[2] ?? '' } : { heading: plainText(text) }
}

function withoutFrontMatter(source: string): string {
  return source.replace(/^---\n[\s\S]*?\n---\n/, '')
}
