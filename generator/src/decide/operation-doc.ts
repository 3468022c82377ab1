import type { OperationModel, ParameterModel, RequestBodyModel } from '@openlondon/contract'
import { docLine, docstring } from './docstring.ts'

/**
 * What a developer reads on hovering over an operation: the contract's words, then where to read on. A city whose host is
 * still a placeholder has no page to send anybody to.
 */
export function operationDoc(operation: OperationModel, host: string): readonly string[] {
  const { summary, description, deprecation } = operation
  const tags = [
    ...(deprecation ? [deprecationTag(operation)] : []),
    ...(isPlaceholder(host) ? [] : [`@see ${host}/apis/${operation.apiId}/${operation.name}`]),
  ]
  return [
    ...paragraphs(summary),
    ...(description && description !== summary ? ['', ...paragraphs(description)] : []),
    ...(operation.freshness ? ['', ...paragraphs(operation.freshness)] : []),
    ...(tags.length > 0 ? ['', ...tags] : []),
  ].map((line) => line.trimEnd())
}

/** Names that RFC 2606 keeps for examples, behind which there never is a server. */
const isPlaceholder = (host: string): boolean =>
  /(?:^|\.)(?:example|invalid|test|localhost|example\.(?:com|net|org))$/.test(new URL(host).hostname)

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
