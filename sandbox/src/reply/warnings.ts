import { type OperationModel, parametersIn } from '@openlondon/contract/model'
import type { ContractRequest } from '@openlondon/contract/request'

const lengthMax = 800

/**
 * What is not wrong enough to refuse, for `X-Sandbox-Warnings`: a misspelt optional parameter is the usual
 * reason why a filter seems not to work, and one that the answer takes no notice of the next. Names are percent-encoded, because a header carries ASCII only.
 */
export function warningsFor(
  operation: OperationModel,
  request: ContractRequest,
  ignored: readonly string[],
): string | undefined {
  const known = parametersIn(operation, 'query').map(({ name }) => name)
  const unknown = request.unknownQuery.map((name) => {
    const meant = known.find((candidate) => candidate.toLowerCase() === name.toLowerCase())
    return `unknown query parameter ${encodeURIComponent(name.toWellFormed())}${meant ? ` (did you mean ${encodeURIComponent(meant)}?)` : ''}`
  })
  const deprecated = operation.parameters.flatMap(({ name, deprecated: isDeprecated }) =>
    isDeprecated && request.values[name] !== undefined ? [`parameter ${encodeURIComponent(name)} is deprecated`] : [],
  )
  const text = [
    ...unknown,
    ...ignored.map((name) => `the sandbox takes no notice of ${encodeURIComponent(name)}`),
    ...deprecated,
    ...(operation.deprecation ? [`operation ${operation.name} is deprecated`] : []),
  ].join('; ')
  return text === '' ? undefined : text.slice(0, lengthMax)
}
