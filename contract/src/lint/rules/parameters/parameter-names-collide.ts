import { camelCase } from '../../words/camel-case.ts'
import type { HouseRule } from '../../parts/house-rule.ts'
import { operationExample } from '../../parts/rule-example.ts'

const parameters = (second: string): string =>
  `operationId: stop\nparameters:\n  - { name: id, in: path, required: true, description: The code., schema: { type: string } }\n  - { name: ${second}, in: query, description: Another., schema: { type: string } }`

export const parameterNamesCollide: HouseRule = {
  id: 'parameter-names-collide',
  severity: 'error',
  title: 'Parameters of one operation have different names in the SDK, and none is called `body`.',
  why: 'The SDK takes path, query and header parameters in one flat object, so `id` in the path and `id` in the query would be one.',
  fix: 'Rename one of them. Where the owner cannot, open a question: it needs a decision, not a guess.',
  failing: operationExample(parameters('ID')),
  passing: operationExample(parameters('lineId')),
  visit: ({ api }) => ({
    Operation(operation, { report, location }) {
      const model = api.operations.find((one) => one.name === operation.operationId)
      const taken = new Map<string, string>(model?.requestBody ? [['body', 'the request body']] : [])
      for (const parameter of model?.parameters ?? []) {
        const name = camelCase(parameter.name).toLowerCase()
        const rival = taken.get(name)
        const own = `"${parameter.name}" (${parameter.in})`
        if (rival !== undefined)
          report({
            message: `The parameter ${own} has the same name in the SDK as ${rival}.`,
            location: location.key(),
          })
        taken.set(name, own)
      }
    },
  }),
}
