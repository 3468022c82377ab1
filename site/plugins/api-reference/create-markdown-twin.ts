import type { OperationModel } from '@openlondon/spec'
import type { Calls } from '../../src/reference/call/write-calls.ts'
import type { OperationPage } from './create-operation-page.ts'

/** The page as Markdown, for people who paste it into an editor and for programs that read documentation. */
export function createMarkdownTwin(page: OperationPage, operation: OperationModel, calls: Calls): string {
  const lines = [
    `# ${page.summary}`,
    '',
    `\`${page.id}\` · \`${page.method} ${page.path}\` · ${page.state}`,
    '',
    ...(page.deprecation ? [`> Deprecated since ${page.deprecation.since}${sunsetText(page)}.`, ''] : []),
    operation.description.trim(),
    '',
    '## Call it',
    '',
    '```ts',
    calls.sdk,
    '```',
    '',
    '```bash',
    calls.curl,
    '```',
    '',
    ...parameterLines(page, operation),
    '## Answers',
    '',
    ...page.answers.flatMap((answer, index) => [
      `### ${answer.status}${answer.type ? ` · \`${answer.type.text}\`` : ''}`,
      '',
      operation.responses[index]?.description.trim() ?? '',
      '',
      ...(answer.result && answer.examples[0] ? ['```json', answer.examples[0].text, '```', ''] : []),
    ]),
    '## Facts',
    '',
    ...page.facts.map(
      (fact) => `- ${fact.name}: ${fact.text}${fact.note ? `. ${fact.note}` : ''}${fact.href ? ` (${fact.href})` : ''}`,
    ),
    ...page.attribution.map((sentence) => `- Attribution to show: ${sentence}`),
  ]
  return `${lines
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`
}

function parameterLines(page: OperationPage, operation: OperationModel): string[] {
  if (page.parameters.length === 0) return []
  const rows = page.parameters.map((field, index) => {
    const description =
      operation.parameters[index]?.description.replaceAll(/\s*\n\s*/g, ' ').replaceAll('|', '\\|') ?? ''
    return `| \`${field.name}\` | ${field.in} | ${field.type.replaceAll('|', '\\|')} | ${field.required ? 'yes' : 'no'} | ${description} |`
  })
  return ['## Parameters', '', '| name | in | type | required | meaning |', '|---|---|---|---|---|', ...rows, '']
}

function sunsetText(page: OperationPage): string {
  const sunset = page.deprecation?.sunset ? `, ends ${page.deprecation.sunset}` : ''
  const replacement = page.deprecation?.replacement ? `; use \`${page.deprecation.replacement.id}\` instead` : ''
  return sunset + replacement
}
