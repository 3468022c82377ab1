import { templateNames } from '../../../normalise/path-parameters.ts'
import { responseFor } from '../../../assemble/with-fixtures.ts'
import type { HouseRule } from '../../parts/house-rule.ts'
import { operationExample } from '../../parts/rule-example.ts'

const problem = (status: string, text: string): string => `  '${status}': { description: ${text} }`

const open = { 'api.yaml': 'defaults: { access: open, privacy: C1, cacheSeconds: 30 }' }

export const errorsDocumented: HouseRule = {
  id: 'errors-documented',
  severity: 'warning',
  title:
    'An operation declares the refusals that can happen: 401, 403 and 429 where a key is asked for, 404 where the path has a name in braces.',
  why: 'What is not declared has no type in the SDK and no line on the page, and a developer meets it first in production.',
  fix: "Refer to the city's shared answers under common/responses.yaml.",
  failing: operationExample(`operationId: stop\nresponses:\n${problem('200', 'The stop.')}`, open),
  passing: operationExample(
    `operationId: stop\nresponses:\n${problem('200', 'The stop.')}\n${problem('404', 'There is no such stop.')}\n${problem('429', 'Too many requests.')}`,
    open,
  ),
  visit: ({ api }) => ({
    Operation(operation, { report, location }) {
      const model = api.operations.find((one) => one.name === operation.operationId)
      if (!model) return
      const expected = [
        ...(model.access === 'open' ? [] : [401]),
        ...(model.access === 'key' ? [403] : []),
        ...(templateNames(model.path).length > 0 ? [404] : []),
        429,
      ]
      const absent = expected.filter((status) => !responseFor(model.responses, status))
      if (absent.length > 0)
        report({ message: `"${model.name}" does not declare ${absent.join(', ')}.`, location: location.key() })
    },
  }),
}
