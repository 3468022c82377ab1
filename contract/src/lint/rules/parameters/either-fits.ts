import { recordOf } from '../../../grammar/record.ts'
import type { HouseRule } from '../../parts/house-rule.ts'
import { placeIn } from '../../parts/part.ts'
import { operationExample } from '../../parts/rule-example.ts'

const parameters = `parameters:
  - { name: lat, in: query, schema: { type: number } }
  - { name: lon, in: query, schema: { type: number } }
  - { name: area, in: query, schema: { type: string } }`

export const eitherFits: HouseRule = {
  id: 'either-fits',
  severity: 'error',
  title: 'A choice of parameters names optional parameters of its operation, in at least two sets.',
  why: 'The SDK makes a union of the sets, so that a call without any of them does not compile, and the sandbox refuses it. A name that is none of the parameters would make the choice impossible.',
  fix: 'Write each set as a list of names as they stand in `parameters`, such as `x-either: [[lat, lon], [area]]`, and leave `required` out of those.',
  failing: operationExample(`operationId: stops\nx-either: [[lat, lng], [area]]\n${parameters}`),
  passing: operationExample(`operationId: stops\nx-either: [[lat, lon], [area]]\n${parameters}`),
  check({ contract }) {
    return contract.operations.flatMap((part) => {
      const { model } = part
      if (recordOf(part.value)['x-either'] === undefined || model.either) return []
      const message = `The choice of "${model.name}" is not at least two lists of its own optional parameters.`
      return [{ message, at: placeIn(part, 'x-either') }]
    })
  },
}
