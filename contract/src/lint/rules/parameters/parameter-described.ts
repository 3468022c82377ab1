import type { HouseRule } from '../../parts/house-rule.ts'
import { operationExample } from '../../parts/rule-example.ts'

export const parameterDescribed: HouseRule = {
  id: 'parameter-described',
  severity: 'error',
  title: 'Every parameter has a description.',
  why: 'A name and a type do not say which ids are meant, in which unit, or what happens without it.',
  fix: 'Say what may be given and what it does; name the unit, the limit and the default.',
  failing: operationExample(
    'operationId: stop\nparameters:\n  - { name: id, in: path, required: true, schema: { type: string } }',
  ),
  passing: operationExample(
    'operationId: stop\nparameters:\n  - name: id\n    in: path\n    required: true\n    description: The code on the pole, five digits.\n    schema: { type: string }',
  ),
  visit: () => ({
    Parameter(parameter, { report, location }) {
      if (parameter.description?.trim()) return
      report({ message: `The parameter "${parameter.name}" has no description.`, location: location.child(['name']) })
    },
  }),
}
