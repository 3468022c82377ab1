import { markdownProse } from '@openlondon/contract/model'
import type { Change, Finding, ReleasePlan, ReleaseRefusal } from '@openlondon/contract'
import type { TouchedHolders } from './publish-impact.ts'

/** More than anybody reads, and less than a comment of a pull request may hold. */
const changesMax = 40
const findingsMax = 20

const headings = { major: 'Breaking', minor: 'New', patch: 'Corrected' } as const

/** A plan for a page or a comment. Contracts are others' words: none of them is markup, calls anybody or leads anywhere. */
export function markdownPlan({ release, required, findings }: ReleasePlan, impact: TouchedHolders): string {
  const { apiId, version, previous, bump, changes } = release
  const step = previous === null ? 'first release' : `${previous} → ${version}, **${bump}**`
  const raised = bump === required ? '' : ` (the changes alone ask for ${required})`
  const sections = (['major', 'minor', 'patch'] as const).flatMap((kind) =>
    sectionOf(headings[kind], changes.filter((change) => change.bump === kind).map(changeLine)),
  )
  return [
    `### \`${apiId}\` ${version}`,
    `${step}${raised}. ${axesLine(changes)}`.trim(),
    ...sections,
    ...sectionOf(
      'Who is touched',
      impact.lines.map((line) => `- ${words(line)}`),
    ),
    ...findingsSection(findings),
  ].join('\n\n')
}

export function markdownRefusal({ message, findings, changes }: ReleaseRefusal): string {
  return [words(message), ...sectionOf('Changes', changes.map(changeLine)), ...findingsSection(findings)].join('\n\n')
}

/** How much of the release breaks whom. */
function axesLine(changes: readonly Change[]): string {
  const axes = [
    ['HTTP', 'wire'],
    ['types', 'types'],
    ['meaning', 'meaning'],
  ] as const
  const counts = axes.map(
    ([name, axis]) => `${name} ${changes.filter((change) => change.axes?.[axis] === 'major').length}`,
  )
  return changes.length === 0 ? '' : `Breaks by axis: ${counts.join(', ')}.`
}

function changeLine({ message, action, axes, operations }: Change): string {
  const on = axes
    ? ` (${(['wire', 'types', 'meaning'] as const)
        .filter((axis) => axes[axis] !== 'none')
        .map((axis) => `${axis === 'wire' ? 'HTTP' : axis} ${axes[axis]}`)
        .join(', ')})`
    : ''
  const todo = action === undefined ? '' : ` ${words(action)}`
  const reach =
    operations.length === 0
      ? ''
      : ` Reaches ${some(
          operations.map((id) => `\`${id}\``),
          5,
        )}.`
  return `- ${words(message)}${on}${todo}${reach}`
}

function findingsSection(findings: readonly Finding[]): readonly string[] {
  const worst = (['error', 'warning', 'info'] as const).flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  )
  const lines = worst.map(
    ({ at, rule, severity, message }) => `- ${severity} \`${code(at.file)}:${at.line}\` ${words(message)} (${rule})`,
  )
  return sectionOf('Findings', lines, findingsMax)
}

function sectionOf(heading: string, lines: readonly string[], most = changesMax): readonly string[] {
  if (lines.length === 0) return []
  const more = lines.length > most ? [`- and ${lines.length - most} more`] : []
  return [`**${heading}**`, [...lines.slice(0, most), ...more].join('\n')]
}

const some = (names: readonly string[], most: number): string =>
  names.slice(0, most).join(', ') + (names.length > most ? ` and ${names.length - most} more` : '')

/** Outside of code a name behind @ would call somebody, and a number behind # lead to some issue. */
const words = (text: string): string =>
  markdownProse(text).replaceAll(/`[^`]+`|@|#(?=\d)/g, (sign) =>
    sign === '@' ? '&#64;' : sign === '#' ? '&#35;' : sign,
  )

const code = (text: string): string => text.replaceAll(/[`\s]/g, ' ')
