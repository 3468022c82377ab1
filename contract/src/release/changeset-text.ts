import type { Change, Release } from '../model/change.ts'

const headings = { major: 'Breaking', minor: 'New', patch: 'Corrected' } as const

/** Release notes for users of the SDK, in the form the release tool reads. They name functions, never paths. */
export function changesetText(release: Release, packageName: string): string {
  const { apiId, version, bump, note, changes } = release
  const step = bump === 'initial' ? 'minor' : bump
  const sections = (['major', 'minor', 'patch'] as const).flatMap((kind) => {
    const lines = changes.filter((change) => change.bump === kind).map(lineOf)
    return lines.length === 0 ? [] : [`${headings[kind]}:\n\n${lines.join('\n')}`]
  })
  const intro = `The contract \`${apiId}\` is now at ${version}.${note === undefined ? '' : ` ${note}`}`
  return `---\n'${packageName}': ${step}\n---\n\n${[intro, ...sections].join('\n\n')}\n`
}

function lineOf(change: Change): string {
  const reached = change.operations
    .filter((id) => !change.message.includes(`\`${nameOf(id)}\``))
    .map((id) => `\`${nameOf(id)}()\``)
  if (reached.length === 0) return `- ${change.message}`
  const named = reached.slice(0, 5).join(', ')
  const more = reached.length > 5 ? ` and ${reached.length - 5} more` : ''
  return `- ${change.message} Reaches ${named}${more}.`
}

const nameOf = (operationId: string): string => operationId.slice(operationId.indexOf('.') + 1)
