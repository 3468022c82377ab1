import { isJsonType } from '@openlondon/contract/model'
import type { OperationModel } from '@openlondon/contract'
import { cell, codeBlock, codeSpan, oneLine } from '../../../samples/markdown-marks.ts'
import type { Calls } from '../call/write-calls.ts'
import type { AnswerExample, OperationPage } from './create-operation-page.ts'

/** The page as Markdown, for people who paste it into an editor and for programs that read documentation. */
export function createMarkdownTwin(page: OperationPage, operation: OperationModel, calls: Calls): string {
  const lines = [
    `# ${oneLine(page.summary)}`,
    '',
    `${codeSpan(page.id)} · ${codeSpan(`${page.method} ${page.path}`)} · ${page.state}`,
    '',
    ...deprecationLines(page, operation),
    operation.description.trim(),
    '',
    '## Call it',
    '',
    ...codeBlock(calls.sdk, 'ts'),
    ...codeBlock(calls.curl, 'bash'),
    ...codeBlock(calls.python, 'python'),
    ...parameterLines(page, operation),
    '## Answers',
    '',
    ...page.answers.flatMap((answer, index) => [
      `### ${answer.status}${answer.type ? ` · ${codeSpan(answer.type.text)}` : ''}`,
      '',
      operation.responses[index]?.description.trim() ?? '',
      '',
      ...(answer.result && answer.examples[0] ? exampleLines(answer.examples[0], answer.mediaType) : []),
    ]),
    ...smoothingLines(page),
    '## Facts',
    '',
    ...page.facts.map(
      (fact) =>
        `- ${fact.name}: ${oneLine(fact.text)}${fact.note ? `. ${oneLine(fact.note)}` : ''}${fact.href ? ` (${fact.href})` : ''}`,
    ),
    ...page.attribution.map((sentence) => `- Attribution to show: ${oneLine(sentence)}`),
  ]
  return `${lines
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`
}

function parameterLines(page: OperationPage, operation: OperationModel): string[] {
  if (page.parameters.length === 0) return []
  const rows = page.parameters.map((field, index) => {
    const description = operation.parameters[index]?.description ?? ''
    const cells = [codeSpan(field.name), field.in, field.type.text, field.required ? 'yes' : 'no', description]
    return `| ${cells.map(cell).join(' | ')} |`
  })
  return ['## Parameters', '', '| name | in | type | required | meaning |', '|---|---|---|---|---|', ...rows, '']
}

/** What comes over the wire first; then, where it is another, what the SDK gives. */
function exampleLines({ wire, sdk }: AnswerExample, mediaType = ''): string[] {
  const fence = (text: string): string[] => codeBlock(text, isJsonType(mediaType) ? 'json' : '')
  return sdk ? [...fence(wire.text), 'In the SDK:', '', ...fence(sdk.text)] : fence(wire.text)
}

function smoothingLines({ smoothing }: OperationPage): string[] {
  if (smoothing.length === 0) return []
  const rows = smoothing.map(({ members, wire, sdk, examples, decoders }) => {
    const said = (side: 'wire' | 'sdk', words: string): string =>
      [words, ...examples.map((example) => codeSpan(example[side]))].filter((part) => part !== '').join(', ')
    const names = members.map((member) => (member === '' ? 'the answer' : codeSpan(member))).join(', ')
    return `| ${[names, said('wire', wire), said('sdk', sdk), decoders.join(', ')].map(cell).join(' | ')} |`
  })
  return [
    '## What the SDK smooths',
    '',
    '| member | over the wire | in the SDK | decoder |',
    '|---|---|---|---|',
    ...rows,
    '',
    "`.raw()` keeps the owner's body as it came, in `content`.",
    '',
  ]
}

function deprecationLines({ deprecation }: OperationPage, operation: OperationModel): string[] {
  if (!deprecation) return []
  const { when, replacement } = deprecation
  const instead = replacement ? `; use \`${replacement.id}\` instead` : ''
  const reason = operation.deprecation?.reason ? ` ${operation.deprecation.reason}` : ''
  return [`> ${when[0]?.toUpperCase()}${when.slice(1)}${instead}.${reason}`, '']
}
