import { textOf } from '../../../grammar/record.ts'
import type { HouseRule } from '../../parts/house-rule.ts'
import { isProblem } from '../../words/problem.ts'
import { operationExample } from '../../parts/rule-example.ts'

const stop =
  "operationId: stop\nresponses:\n  '404':\n    description: There is no such stop.\n    content: { application/problem+json: { schema: { type: object } } }"

const shown = (status: number): { readonly fixtures: { readonly stop: string } } => ({
  fixtures: {
    stop: `[{ "name": "none", "summary": "No such stop", "status": 404, "body": { "type": "/errors/path.unknown", "title": "There is nothing here", "status": ${status}, "code": "path.unknown" } }]`,
  },
})

export const problemConsistent: HouseRule = {
  id: 'problem-consistent',
  severity: 'error',
  title:
    'A problem that is shown agrees with itself: its status is the one it comes with, its type ends with its code.',
  why: 'Programs switch on the code and people look it up by the type. An example in which they differ sends one of the two astray.',
  fix: 'Copy the code, the type and the status of the problem from its page in the catalogue of errors.',
  failing: operationExample(stop, shown(400)),
  passing: operationExample(stop, shown(404)),
  check: ({ fixtures }) =>
    fixtures.flatMap(({ name, status, body, locate }) => {
      if (!isProblem(body)) return []
      const [stated, type, code] = [body['status'], textOf(body['type']), textOf(body['code'])]
      const wrongStatus = `The problem in "${name}" says status ${String(stated)}, but comes with ${status}.`
      const wrongType = `The problem in "${name}" has the code "${code}", but its type is "${type}".`
      return [
        ...(stated === undefined || stated === status ? [] : [{ message: wrongStatus, at: locate('/status') }]),
        ...(code === '' || type === 'about:blank' || type.split('/').at(-1) === code
          ? []
          : [{ message: wrongType, at: locate('/type') }]),
      ]
    }),
}
