import { isRecord, recordOf } from '../../../grammar/record.ts'
import type { HouseRule } from '../../parts/house-rule.ts'
import { operationExample } from '../../parts/rule-example.ts'
import { placeIn, type ResponsePart } from '../../parts/part.ts'
import { isProblem } from '../../words/problem.ts'

const stop =
  "operationId: stop\nresponses:\n  '404':\n    description: There is no such stop.\n    content:\n      application/json: { schema: { type: object } }\n      application/problem+json: { schema: { type: object } }"

export const errorExample: HouseRule = {
  id: 'error-example',
  severity: 'info',
  title: 'Every refusal that the owner words in its own form is shown at least once.',
  why: 'The portal explains its own problems; what the owner says instead, only an example can show.',
  fix: 'Add a fixture with the status and the body that the owner really answers to one of the operations that declare it.',
  failing: operationExample(stop),
  passing: operationExample(stop, {
    fixtures: { stop: '[{ "name": "unknown", "summary": "No such stop", "status": 404, "body": { "message": "?" } }]' },
  }),
  check({ contract, fixtures }) {
    const isShown = (part: ResponsePart): boolean =>
      fixtures.some(
        ({ operation, status, body }) =>
          !isProblem(body) &&
          part.uses.some((use) => use.operation.name === operation && use.status === String(status)),
      )
    return contract.responses.flatMap((part) => {
      const [use] = part.uses
      const own = Object.entries(recordOf(part.value['content'])).filter(([media]) => !media.includes('problem+json'))
      if (!use || !use.status.startsWith('4') || own.length === 0 || isShown(part)) return []
      if (own.some(([, media]) => isRecord(media) && (media['example'] ?? media['examples']) !== undefined)) return []
      return [{ message: `No fixture shows how the owner itself answers ${use.status}.`, at: placeIn(part) }]
    })
  },
}
