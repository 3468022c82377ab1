import type { OperationModel, ParameterModel, RequestBodyModel } from '@openlondon/contract'
import { docLine, docstring } from './docstring.ts'

/** What a developer reads on hovering over an operation: the contract's words, then where to read on. */
export function operationDoc(operation: OperationModel, host: string): readonly string[] {
  const { summary, description, deprecation } = operation
  return [
    ...paragraphs(summary),
    ...(description && description !== summary ? ['', ...paragraphs(description)] : []),
    ...(operation.freshness ? ['', ...paragraphs(operation.freshness)] : []),
    '',
    ...(deprecation ? [deprecationTag(operation)] : []),
    `@see ${host}/apis/${operation.apiId}/${operation.name}`,
  ].map((line) => line.trimEnd())
}

/** A parameter's words, its unit and default, and a value that works. */
export function parameterDoc(parameter: ParameterModel): readonly string[] {
  const unit = parameter.schema['x-unit']
  const lines = [
    ...paragraphs(parameter.description),
    ...(unit ? [docLine(`Unit: ${unit}.`)] : []),
    ...(parameter.schema.default === undefined
      ? []
      : [`@default ${docLine(JSON.stringify(parameter.schema.default))}`]),
    ...(parameter.example === undefined ? [] : [`@example ${docLine(JSON.stringify(parameter.example))}`]),
    ...(parameter.deprecated ? ['@deprecated'] : []),
  ]
  return lines.map((line) => line.trimEnd())
}

/** What the contract says of a body. */
export const bodyDoc = ({ description }: RequestBodyModel): readonly string[] => paragraphs(description)

function deprecationTag({ apiId, deprecation }: OperationModel): string {
  const { since = '', sunset, reason, replacement } = deprecation ?? {}
  const sameApi = replacement?.startsWith(`${apiId}.`)
  const when = [since && `Since ${since}`, sunset && `${since ? 'ends' : 'Ends'} on ${sunset}`]
    .filter(Boolean)
    .join(', ')
  const why = [when, reason && docLine(reason).replace(/\.$/, '')].filter(Boolean).join(': ')
  const instead = replacement && `Use {@link ${sameApi ? replacement.slice(apiId.length + 1) : replacement}}`
  return ['@deprecated', ...[why, instead].filter(Boolean).map((sentence) => `${sentence}.`)].join(' ')
}

const paragraphs = (text: string): readonly string[] =>
  docstring(text)
    .trim()
    .split('\n')
    .map((line) => line.trimEnd())
