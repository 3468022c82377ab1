import { markdownProse } from '../grammar/markdown-prose.ts'
import type { Change, Release } from '../model/change.ts'

const headings = { major: 'Breaking', minor: 'New', patch: 'Corrected' } as const

/** Release notes for users of the SDK, in the form the release tool reads: the owner's own words first. They name functions, never paths. */
export function changesetText(release: Release, packageName: string): string {
  const { apiId, version, bump, note, changes } = release
  const step = bump === 'initial' ? 'minor' : bump
  const sections = (['major', 'minor', 'patch'] as const).flatMap((kind) => {
    const lines = linesOf(changes.filter((change) => change.bump === kind).flatMap(oneByOne))
    return lines.length === 0
      ? []
      : [`${headings[kind]}:\n\n${lines.map((line) => `- ${markdownProse(line)}`).join('\n')}`]
  })
  const intro = [
    ...(note === undefined ? [] : [markdownProse(note)]),
    bump === 'initial'
      ? `The API \`${apiId}\` is new, at ${version}.`
      : `The contract \`${apiId}\` is now at ${version}.`,
  ]
  return `---\n'${packageName}': ${step}\n---\n\n${[...intro, ...sections].join('\n\n')}\n`
}

/** Operations that came or went are counted, and so are words; other changes of many places are told as they are. */
function oneByOne(change: Change): readonly Change[] {
  const isCounted = change.rule === 'documentation-changed' || cameOrWent[change.rule] !== undefined
  return isCounted && change.places ? change.places.map((place) => ({ ...change, ...place })) : [change]
}

/** The same said of many is said once; that words were changed is said once of all. */
function linesOf(changes: readonly Change[]): readonly string[] {
  const reworded = changes.filter(({ rule }) => rule === 'documentation-changed')
  const others = changes.filter(({ rule }) => rule !== 'documentation-changed')
  const groups = Map.groupBy(others, ({ rule, message }) => JSON.stringify([rule, parted(message).said]))
  return [...[...groups.values()].map(lineOf), ...rewordedLine(reworded)]
}

function lineOf(group: readonly Change[]): string {
  const [first, ...more] = group
  if (!first) return ''
  const operations = [...new Set(group.flatMap((change) => change.operations))].toSorted()
  if (more.length === 0) return first.message + reachOf(operations, first.message)
  const subjects = [...new Set(group.map(({ message }) => parted(message).subject))]
  const came = cameOrWent[first.rule]
  if (came !== undefined) return `${subjects.length} operations ${came}: ${subjects.join(', ')}.`
  const said = parted(first.message).said.replace(/^is /, '')
  return `${listed(subjects, 8)}: ${said}${reachOf(operations, subjects.join(' '))}`
}

/** Operations that came or went are named, however many. */
const cameOrWent: Readonly<Record<string, string>> = {
  'operation-added': 'are new',
  'operation-removed': 'were removed',
}

/** Whom a message is about, and what it says of them: `Stop.name` and the rest, without a colon between. */
function parted(message: string): { readonly subject: string; readonly said: string } {
  const [, subject = message, said = ''] =
    /^(`[^`]+`(?: and \d+ others?)?, [^:]+): (.*)$/s.exec(message) ?? /^(`[^`]+`):? (.*)$/s.exec(message) ?? []
  return { subject, said: said.startsWith(`${subject} `) ? said.slice(subject.length + 1) : said }
}

/** Operations that the words before do not name. */
function reachOf(operations: readonly string[], words: string): string {
  const names = operations.map(nameOf).filter((name) => !words.includes(`\`${name}\``))
  if (names.length === 0) return ''
  const calls = names.map((name) => `\`${name}()\``)
  return ` Reaches ${listed(calls, 5)}.`
}

function rewordedLine(changes: readonly Change[]): readonly string[] {
  const ofKind = (prefix: string): number => changes.filter(({ pointer }) => pointer.startsWith(prefix)).length
  const what = [
    ...counted(ofKind('/paths'), 'operation'),
    ...counted(ofKind('/components'), 'schema'),
    ...(ofKind('/info') > 0 ? ['the API'] : []),
  ]
  if (what.length === 0) return []
  const last = what.at(-1) ?? ''
  return [`Descriptions of ${what.length > 1 ? `${what.slice(0, -1).join(', ')} and ${last}` : last} were rewritten.`]
}

const numbers =
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )

const counted = (count: number, noun: string): readonly string[] =>
  count === 0 ? [] : [`${numbers[count] ?? count} ${noun}${count > 1 ? 's' : ''}`]

const listed = (names: readonly string[], most: number): string =>
  names.slice(0, most).join(', ') + (names.length > most ? ` and ${names.length - most} more` : '')

const nameOf = (operationId: string): string => operationId.slice(operationId.indexOf('.') + 1)
