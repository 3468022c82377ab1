import type { City, Finding, OperationModel } from '@openlondon/contract'
import { exampleValues } from '@openlondon/contract/call'
import { generatedAnswer } from '../answer/choose-answer.ts'
import { fixturesOf } from '../fixture/fixture.ts'

/**
 * Operations for which the sandbox can make no answer from the schema: a warning where a fixture still
 * answers, an error where nothing does. Meant for the start of a server and for checks; it never throws.
 */
export function findUnanswerable(city: City): readonly Finding[] {
  return city.apis.flatMap((api) =>
    api.operations.flatMap((operation) => {
      const { body, ...values } = exampleValues(api, operation)
      const answer = generatedAnswer(api, operation, { values, body, unknownQuery: [] }, city.boundingBox)
      return answer.kind === 'unanswerable' ? [finding(operation, answer.reason)] : []
    }),
  )
}

function finding(operation: OperationModel, reason: string): Finding {
  const hasFixture = fixturesOf(operation).some((fixture) => fixture.isResult)
  return {
    rule: 'sandbox-answer-possible',
    severity: hasFixture ? 'warning' : 'error',
    message: `The sandbox cannot make an answer for "${operation.name}" from its schema: ${reason}.`,
    at: operation.source,
    reference: '/start/sandbox',
  }
}
