import { privacyOf } from '../../../assemble/build-operation.ts'
import { recordOf } from '../../../grammar/record.ts'
import { startOf } from '../../../files/contract-error.ts'
import type { HouseRule } from '../../parts/house-rule.ts'
import { operationExample } from '../../parts/rule-example.ts'

export const privacyClass: HouseRule = {
  id: 'privacy-class',
  severity: 'error',
  title: 'Every operation has a privacy class, C0 to C4, of its own or by the default in api.yaml.',
  why: 'The class decides which keys may call, what is logged and for how long. Nothing may be open by accident.',
  fix: 'C0 open reference, C1 open and live, C2 could single people out when joined, C3 personal, C4 special category. Set `defaults.privacy`, and `x-privacy` where one operation differs.',
  failing: operationExample('operationId: stop\nx-privacy: public', {
    'api.yaml': 'defaults: { cacheSeconds: 30, access: open }',
  }),
  passing: operationExample('operationId: stop\nx-privacy: C1', {
    'api.yaml': 'defaults: { cacheSeconds: 30, access: open }',
  }),
  visit({ statedFacts, factsFile }, reportElsewhere) {
    const hasDefault = privacyOf(recordOf(statedFacts['defaults'])['privacy']) !== undefined
    let someWithout = false
    return {
      Operation(operation, { report, location }) {
        const stated = recordOf(operation)['x-privacy']
        if (stated === undefined) someWithout ||= !hasDefault
        else if (!privacyOf(stated))
          report({
            message: `"x-privacy: ${String(stated)}" is none of C0, C1, C2, C3, C4.`,
            location: location.child(['x-privacy']),
          })
      },
      Root: {
        leave() {
          if (someWithout)
            reportElsewhere({
              message: 'Operations without `x-privacy` have no class. Add `defaults.privacy`.',
              at: startOf(factsFile),
            })
        },
      },
    }
  },
}
