import type { ApiModel, City, OperationModel, ParameterModel } from '@openlondon/contract'
import { exampleRequest, writeCall } from '@openlondon/contract/call'
import { resolveSchema } from '@openlondon/contract/model'
import { shortenJson } from './shorten-json.ts'

/** An operation as an agent needs it: what it is, what it takes, how it is called, and an example of what it answers. */
export function describeOperation(city: City, api: ApiModel, operation: OperationModel, apiOrigin: string): string {
  const { id, name, method, path, summary, description, parameters, privacy, freshness, deprecation, access } =
    operation
  const example = exampleRequest(api, operation)
  const values = example.kind === 'values' ? example.values : undefined
  const answer = operation.responses
    .filter(({ status }) => status.startsWith('2'))
    .flatMap(({ content }) => content.flatMap(({ examples }) => examples))[0]
  const sample = values && Object.keys(values).length > 0 ? `, ${JSON.stringify(values)}` : ''
  return [
    `${id}: ${summary}. ${method} ${path}`,
    description,
    ...(deprecation ? [`Deprecated${deprecation.replacement ? `; use ${deprecation.replacement}` : ''}.`] : []),
    `Access: ${access}. Privacy class ${privacy}.${freshness === undefined ? '' : ` Fresh: ${freshness}`}`,
    parameters.length > 0 ? 'Parameters:' : 'It takes no parameters.',
    ...parameters.map((parameter) => parameterLine(api, parameter)),
    ...(values ? [`Sandbox: ${apiOrigin}/sandbox/${api.id}${writeCall(operation, values).path}`] : []),
    `SDK: import { ${name} } from '${city.sdk.packageName}/${api.id}'; await ${name}(city${sample})`,
    `Answers: ${operation.responses.map(({ status }) => status).join(', ')}.`,
    ...(answer ? [`Example answer: ${shortenJson(JSON.stringify(answer.value), 1).slice(0, 2_000)}`] : []),
  ].join('\n')
}

function parameterLine(api: ApiModel, parameter: ParameterModel): string {
  const { name, in: place, required, schema, description, example } = parameter
  const { type = 'value' } = resolveSchema(api, schema)
  const shown = example === undefined ? '' : ` Such as ${JSON.stringify(example)}.`
  return `- ${name} (${place}, ${[type].flat().join(' or ')}${required ? ', required' : ''}): ${description.split('\n')[0] ?? ''}${shown}`
}
