import type { City, Finding, OperationModel } from '@openlondon/contract'
import { exampleValues } from '@openlondon/contract/call'
import { rulePath } from '@openlondon/contract/model'
import { generatedAnswer, type SandboxAnswer, fixturesOf } from '@openlondon/sandbox'

type Unanswerable = Extract<SandboxAnswer, { readonly kind: 'unanswerable' }>

/**
 * Operations for which the sandbox can make no answer from the schema: a warning where a fixture still
 * answers, an error where nothing does. Where no value fits the schema, the rule says so, as the loader does: it is the
 * contract that must be mended. Meant for the start of a server and for checks; it never throws.
 */
export function findUnanswerable(city: City): readonly Finding[] {
  return city.apis.flatMap((api) =>
    api.operations.flatMap((operation) => {
      const { body, ...values } = exampleValues(api, operation)
      const answer = generatedAnswer(api, operation, { values, body, unknownQuery: [] }, city.boundingBox)
      return answer.kind === 'unanswerable' ? [finding(operation, answer)] : []
    }),
  )
}

function finding(operation: OperationModel, { reason, isProven }: Unanswerable): Finding {
  const hasFixture = fixturesOf(operation).some((fixture) => fixture.isResult)
  return {
    rule: isProven ? 'schema-has-value' : 'sandbox-answer-possible',
    severity: hasFixture ? 'warning' : 'error',
    message: `The sandbox cannot make an answer for "${operation.name}" from its schema: ${reason}.`,
    at: operation.source,
    reference: isProven ? rulePath('schema-has-value') : '/start/sandbox',
  }
}
