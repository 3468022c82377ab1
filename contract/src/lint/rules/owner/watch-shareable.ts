import { recordOf } from '../../../grammar/record.ts'
import type { HouseRule } from '../../parts/house-rule.ts'
import { placeIn } from '../../parts/part.ts'
import { operationExample } from '../../parts/rule-example.ts'

const facts = { 'api.yaml': 'defaults: { privacy: C1, cacheSeconds: 30, access: open }' }

export const watchShareable: HouseRule = {
  id: 'watch-shareable',
  severity: 'error',
  title: 'Only an operation whose answer may be shared for some time can be watched.',
  why: 'All who watch are served by one request to the owner in each lifetime of the answer, so there must be a lifetime, and the answer must be for everybody.',
  fix: 'Write `x-watch: true` only on a GET of class C0 or C1 with a lifetime above 0 seconds, or leave it out.',
  failing: operationExample('operationId: stop\nx-watch: true\nx-cache-seconds: 0', facts),
  passing: operationExample('operationId: stop\nx-watch: true', facts),
  check({ contract }) {
    return contract.operations.flatMap((part) => {
      const { model } = part
      const stated = recordOf(part.value)['x-watch']
      if (stated === undefined) return []
      const fault =
        typeof stated !== 'boolean'
          ? 'says neither true nor false'
          : !stated
            ? undefined
            : model.method !== 'GET'
              ? `is a ${model.method}`
              : model.cacheSeconds === 0
                ? 'has no lifetime'
                : model.privacy > 'C1'
                  ? `is of privacy class ${model.privacy}`
                  : undefined
      return fault === undefined
        ? []
        : [{ message: `"${model.name}" cannot be watched: it ${fault}.`, at: placeIn(part, 'x-watch') }]
    })
  },
}
