import { join } from 'node:path'
import type { Inherit } from '../bundle/bundle.ts'
import type { ApiFacts } from '../facts/api-facts.ts'
import type { ContractFiles } from '../files/contract-files.ts'
import { isRecord, listOf, recordOf } from '../grammar/record.ts'
import { accessOf } from './build-operation.ts'
import { standardRefusals, undeclaredRefusals } from './standard-refusals.ts'

/** Operations of an API with the standard refusals beneath the answers they declare; a declared status is kept as it is. */
export function inheritRefusals(
  { upstream, defaults }: Pick<ApiFacts, 'upstream' | 'defaults'>,
  { engineCommon, standing }: ContractFiles,
): Inherit | undefined {
  if (engineCommon === undefined) return undefined
  const answers = standing(join(engineCommon, 'responses.yaml'))
  return ({ method, value, item }) => {
    // What is malformed is told of where it stands.
    if (value['responses'] !== undefined && !isRecord(value['responses'])) return value
    const declared = recordOf(value['responses'])
    const parameters = [...listOf(item['parameters']), ...listOf(value['parameters'])].filter(isRecord)
    const refusals = standardRefusals({
      kind: upstream.kind,
      method: method.toUpperCase(),
      access: accessOf(value['x-access']) ?? defaults.access,
      hasParameters: parameters.length > 0,
      hasBody: isRecord(value['requestBody']),
    })
    const references = Object.entries(undeclaredRefusals(refusals, Object.keys(declared))).map(([status, name]) => [
      status,
      { $ref: `${answers}#/${name}` },
    ])
    return { ...value, responses: { ...Object.fromEntries(references), ...declared } }
  }
}
