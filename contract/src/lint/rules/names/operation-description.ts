import type { HouseRule } from '../../parts/house-rule.ts'
import { isSentence } from '../../words/sentence.ts'
import { operationExample } from '../../parts/rule-example.ts'

export const operationDescription: HouseRule = {
  id: 'operation-description',
  severity: 'warning',
  title: 'Every operation has a description of at least one sentence that is not the summary again.',
  why: 'Readers decide here whether this is the call they need: what it answers, how fresh it is, what is odd about it.',
  fix: 'Write one to four sentences: what comes back, in which order and unit, how fresh, and what surprises people.',
  failing: operationExample('operationId: stop\nsummary: One stop\ndescription: One stop'),
  passing: operationExample(
    'operationId: stop\nsummary: One stop\ndescription: A stop with its place and the lines that call there.',
  ),
  visit: () => ({
    Operation(operation, { report, location }) {
      const description = operation.description?.trim() ?? ''
      if (description === '')
        return report({
          message: 'This operation has no description. Add at least one sentence.',
          location: location.key(),
        })
      const at = location.child(['description'])
      if (description.replace(/\.$/, '') === operation.summary?.trim())
        report({ message: 'The description repeats the summary. Say what the summary cannot.', location: at })
      else if (!isSentence(description)) report({ message: 'The description is not a sentence yet.', location: at })
    },
  }),
}
