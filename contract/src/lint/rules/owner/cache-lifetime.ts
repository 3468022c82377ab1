import { cacheSecondsOf } from '../../../assemble/build-operation.ts'
import { recordOf } from '../../../grammar/record.ts'
import { startOf } from '../../../files/contract-error.ts'
import type { HouseRule } from '../../parts/house-rule.ts'
import { operationExample } from '../../parts/rule-example.ts'

export const cacheLifetime: HouseRule = {
  id: 'cache-lifetime',
  severity: 'error',
  title: 'Every reading operation says how many seconds its answer may be reused.',
  why: 'It spares the owner calls, spares developers their limit, and tells a reader how live "live" is.',
  fix: 'Set `defaults.cacheSeconds` in api.yaml to what the owner sends in Cache-Control, and `x-cache-seconds` where one operation differs; 0 means never.',
  failing: operationExample('operationId: stop\nx-cache-seconds: half an hour', {
    'api.yaml': 'defaults: { privacy: C1, access: open }',
  }),
  passing: operationExample('operationId: stop\nx-cache-seconds: 1800', {
    'api.yaml': 'defaults: { privacy: C1, access: open }',
  }),
  visit({ statedFacts, factsFile }, reportElsewhere) {
    const hasDefault = cacheSecondsOf(recordOf(statedFacts['defaults'])['cacheSeconds']) !== undefined
    let someWithout = false
    return {
      Operation(operation, { report, location, key }) {
        const stated = recordOf(operation)['x-cache-seconds']
        if (stated === undefined) someWithout ||= key === 'get' && !hasDefault
        else if (cacheSecondsOf(stated) === undefined)
          report({
            message: `"x-cache-seconds: ${String(stated)}" is not a whole number of seconds.`,
            location: location.child(['x-cache-seconds']),
          })
      },
      Root: {
        leave() {
          if (someWithout)
            reportElsewhere({
              message: 'Operations without `x-cache-seconds` have no lifetime. Add `defaults.cacheSeconds`.',
              at: startOf(factsFile),
            })
        },
      },
    }
  },
}
