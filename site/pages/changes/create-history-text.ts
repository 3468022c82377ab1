import { markdownProse } from '@openlondon/contract/model'
import { entryTitle, type ChangelogChange, type ChangelogEntry } from './create-changelog.ts'

/** The whole history as one Markdown file: for who reads without JavaScript, for programs, and to keep. */
export function createHistoryText(title: string, entries: readonly ChangelogEntry[]): string {
  return [`# ${markdownProse(title)}`, ...entries.map(entryText)].join('\n\n') + '\n'
}

function entryText(entry: ChangelogEntry): string {
  return [
    `## ${markdownProse(entryTitle(entry))}`,
    `${entry.publishedAt.slice(0, 10)}${entry.previous === undefined ? '' : `, after ${entry.previous}`}`,
    ...(entry.note === undefined ? [] : [markdownProse(entry.note)]),
    ...(entry.changes.length === 0 ? [] : [entry.changes.map(changeText).join('\n')]),
  ].join('\n\n')
}

function changeText({ impact, message, action, operations }: ChangelogChange): string {
  const reach = operations.length === 0 ? '' : ` (${operations.map(({ id }) => `\`${id}\``).join(', ')})`
  const advice = action === undefined ? '' : ` What to do: ${lineOf(action)}`
  return `- **${impact}:** ${lineOf(message)}${advice}${reach}`
}

const lineOf = (text: string): string => markdownProse(text).replaceAll(/\s*\n\s*/g, ' ')
