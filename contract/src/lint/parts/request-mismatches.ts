import { jsonOf } from '../../model/operations/media-type.ts'
import type { ApiModel, OperationModel } from '../../model/model.ts'
import { mismatchesOf } from './mismatches.ts'

/** What is wrong with the request a fixture says it answers; parameters by name, the body under `body`. */
export function requestMismatches(
  api: ApiModel,
  operation: OperationModel,
  request: Readonly<Record<string, unknown>>,
): readonly string[] {
  return Object.entries(request).flatMap(([name, value]): readonly string[] => {
    if (name === 'body' && operation.requestBody) {
      const media = jsonOf(operation.requestBody.content)
      const [first] = media?.schema ? mismatchesOf(api, media.schema, value, 'caller') : []
      return first ? [`its request body ${first.path === '' ? '' : `at ${first.path} `}${first.message}.`] : []
    }
    const parameter = operation.parameters.find((one) => one.name === name)
    if (!parameter) return [`"${operation.name}" has no parameter "${name}".`]
    const [first] = mismatchesOf(api, parameter.schema, value, 'caller')
    return first ? [`its parameter "${name}" ${first.message}.`] : []
  })
}
