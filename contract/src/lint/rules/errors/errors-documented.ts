import { templateNames } from '../../../normalise/path-parameters.ts'
import { responseFor } from '../../../assemble/with-fixtures.ts'
import type { HouseRule } from '../../parts/house-rule.ts'
import { operationExample } from '../../parts/rule-example.ts'

const problem = (status: string, text: string): string => `  '${status}': { description: ${text} }`

export const errorsDocumented: HouseRule = {
  id: 'errors-documented',
  severity: 'warning',
  title: 'An operation whose path has a name in braces declares 404: what it names may not be there.',
  why: 'What is not declared has no type in the SDK and no line on the page, and a developer meets it first in production. What the gateway itself refuses, such as 401, 429 and 504, every operation has without declaring it.',
  fix: "Declare the owner's own 404, or refer to `../../common/responses.yaml#/NotFound`, which comes with the engine.",
  failing: operationExample(`operationId: stop\nresponses:\n${problem('200', 'The stop.')}`),
  passing: operationExample(
    `operationId: stop\nresponses:\n${problem('200', 'The stop.')}\n${problem('404', 'There is no such stop.')}`,
  ),
  visit: ({ api }) => ({
    Operation(operation, { report, location }) {
      const model = api.operations.find((one) => one.name === operation.operationId)
      if (!model || templateNames(model.path).length === 0 || responseFor(model.responses, 404)) return
      report({ message: `"${model.name}" does not declare 404.`, location: location.key() })
    },
  }),
}
