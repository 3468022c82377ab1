import type { HouseRule } from '../../parts/house-rule.ts'
import { placeIn } from '../../parts/part.ts'
import { operationExample } from '../../parts/rule-example.ts'

/** Refusals after which the SDK asks again by itself. */
const later = ['408', '429', '500', '502', '503', '504']

const refused = (status: string): string =>
  `operationId: crimes\nresponses:\n  '${status}':\n    x-final: true\n    description: The area holds too many rows. Ask for smaller areas.`

export const finalFits: HouseRule = {
  id: 'final-fits',
  severity: 'error',
  title: 'Only a refusal that usually heals by waiting is said to be for good.',
  why: `The SDK asks again after ${later.join(', ')}. \`x-final: true\` on such an answer says that asking again is no use, unless the answer itself says when. On any other answer it says nothing, and whoever wrote it believes that it does.`,
  fix: `Leave \`x-final\` out, or write \`x-final: true\` on an answer of ${later.join(', ')}.`,
  failing: operationExample(refused('422')),
  passing: operationExample(refused('503')),
  check({ contract }) {
    return contract.responses.flatMap((part) => {
      if (part.value['x-final'] === undefined) return []
      if (part.value['x-final'] !== true)
        return [{ message: '`x-final` is not `true`, so it says nothing.', at: placeIn(part, 'x-final') }]
      const unfit = [...new Set(part.uses.map(({ status }) => status).filter((status) => !later.includes(status)))]
      if (unfit.length === 0) return []
      return [{ message: `Nobody asks again after ${unfit.join(', ')}, final or not.`, at: placeIn(part, 'x-final') }]
    })
  },
}
