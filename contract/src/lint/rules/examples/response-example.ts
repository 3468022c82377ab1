import type { HouseRule } from '../../parts/house-rule.ts'
import { operationExample } from '../../parts/rule-example.ts'

const stop =
  "operationId: stop\nresponses:\n  '200':\n    description: The stop.\n    content: { application/json: { schema: { type: object } } }"

export const responseExample: HouseRule = {
  id: 'response-example',
  severity: 'error',
  title: 'Every operation that answers something has at least one recorded success.',
  why: 'The fixture is the example on the page, the answer of the sandbox and the first row of the SDK tests, all at once.',
  fix: 'Add `fixtures/<operationId>.json`: a list with at least one `{ "name", "summary", "status": 200, "body" }`, small and true.',
  failing: operationExample(stop),
  passing: operationExample(stop, {
    fixtures: {
      stop: '[{ "name": "market", "summary": "A stop at the market", "request": { "id": "58234" }, "status": 200, "body": { "id": "58234" } }]',
    },
  }),
  visit: ({ api }) => ({
    Operation(operation, { report, location }) {
      const model = api.operations.find((one) => one.name === operation.operationId)
      const successes = model?.responses.filter((response) => /^[23]/.test(response.status)) ?? []
      const contents = successes.flatMap((response) => response.content)
      if (contents.length === 0 || contents.some((media) => media.examples.length > 0)) return
      report({
        message: `"${model?.name}" has no success to show. Add one to fixtures/${model?.name}.json.`,
        location: location.key(),
      })
    },
  }),
}
