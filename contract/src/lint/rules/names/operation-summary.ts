import type { HouseRule } from '../../parts/house-rule.ts'
import { endsWithFullStop } from '../../words/sentence.ts'
import { operationExample } from '../../parts/rule-example.ts'

const lengthMax = 60

export const operationSummary: HouseRule = {
  id: 'operation-summary',
  severity: 'error',
  title: 'Every operation has a summary of at most 60 characters, without a full stop.',
  why: 'The summary is the heading of its page and its line in search results and menus.',
  fix: 'Say what the caller gets, as a heading: "Arrivals at a stop".',
  failing: operationExample(
    'operationId: stop\nsummary: This operation returns one single stop with all of its details.',
  ),
  passing: operationExample('operationId: stop\nsummary: One stop'),
  visit: () => ({
    Operation(operation, { report, location }) {
      const summary = operation.summary?.trim() ?? ''
      if (summary === '')
        return report({ message: 'This operation has no summary. Add one of a few words.', location: location.key() })
      const at = location.child(['summary'])
      if (summary.length > lengthMax)
        report({
          message: `The summary has ${summary.length} characters; ${lengthMax} are allowed. Move the rest to the description.`,
          location: at,
        })
      if (endsWithFullStop(summary))
        report({ message: 'The summary ends with a full stop, but it is a heading.', location: at })
    },
  }),
}
