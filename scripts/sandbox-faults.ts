import { compileSchema } from '@openlondon/spec'
import type { City } from '@openlondon/spec'
import { fixturesOf, successResponse } from '../server/src/sandbox/fixture.ts'
import { generateAnswer } from '../server/src/sandbox/generate-answer.ts'
import { findUnanswerable } from '../server/src/sandbox/index.ts'

const seeds = 50

/** Sentences about every operation the sandbox cannot answer truly: no answer, or one its own contract refuses. */
export function sandboxFaults(city: City): readonly string[] {
  const faults: string[] = findUnanswerable(city).map((one) => `sandbox: ${JSON.stringify(one)}`)
  for (const api of city.apis) {
    for (const operation of api.operations) {
      const media = successResponse(operation)?.content[0]
      if (fixturesOf(operation).every((fixture) => !fixture.isResult) && media)
        faults.push(`sandbox: ${operation.id} has no fixture of a success`)
      if (!media?.schema || !/json/.test(media.mediaType)) continue
      const validate = compileSchema(api, media.schema)
      for (let seed = 0; seed < seeds; seed += 1) {
        const made = generateAnswer(api, operation, media.schema, { values: { seed }, body: undefined }, city.boundingBox)
        const [first] = made.ok ? validate(JSON.parse(made.json)) : [{ path: '', message: JSON.stringify(made) }]
        if (first) {
          faults.push(`sandbox: ${operation.id} seed ${seed}: ${first.path} ${first.message}`)
          break
        }
      }
    }
  }
  return faults
}
