import { schemaOf } from '../../../assemble/build-schema.ts'
import type { HouseRule } from '../../parts/house-rule.ts'
import { operationExample } from '../../parts/rule-example.ts'

export const parameterExample: HouseRule = {
  id: 'parameter-example',
  severity: 'warning',
  title:
    'Every required parameter has an example; every optional one too, unless its schema lists the values or is a plain switch.',
  why: 'Samples, the try-it form and the sandbox are filled in with it. Without one the first call a reader makes fails.',
  fix: 'Add `example:` with a value that works at the real API today.',
  failing: operationExample(
    'operationId: stop\nparameters:\n  - { name: id, in: path, required: true, description: The code., schema: { type: string } }',
  ),
  passing: operationExample(
    "operationId: stop\nparameters:\n  - { name: id, in: path, required: true, description: The code., schema: { type: string }, example: '58234' }",
  ),
  visit: () => ({
    Parameter(parameter, { report, location, resolve }) {
      const [media] = Object.values(parameter.content ?? {})
      if ([parameter.example, parameter.examples, media?.example, media?.examples].some((one) => one !== undefined))
        return
      const schema = schemaOf(parameter.schema ? resolve(parameter.schema).node : undefined)
      if (schema.examples !== undefined) return
      const isPlain = schema.enum !== undefined || schema.default !== undefined || schema.type === 'boolean'
      if (!parameter.required && isPlain) return
      report({ message: `The parameter "${parameter.name}" has no example.`, location: location.child(['name']) })
    },
  }),
}
