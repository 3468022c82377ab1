import type { HouseRule } from '../../parts/house-rule.ts'
import { pathsExample } from '../../parts/rule-example.ts'

const lengthMax = 32

export const operationIdNamed: HouseRule = {
  id: 'operation-id-named',
  severity: 'error',
  title: 'Every operation has an operationId of its own: camelCase, at most 32 characters.',
  why: 'It is the name of the function in the SDK, of the reference page and of the line in the changelog. Developers type it.',
  fix: 'Write a name as a developer would guess it, such as `lineStatus` or `createKey`. Leave out the name of the API.',
  failing: pathsExample('/stops:\n  get: { operationId: Get_All_Stops }\n/lines:\n  get: {}'),
  passing: pathsExample('/stops:\n  get: { operationId: stops }\n/lines:\n  get: { operationId: lines }'),
  visit() {
    const taken = new Map<string, string>()
    return {
      Operation(operation, { report, location }) {
        const id = operation.operationId
        if (!id)
          return report({ message: 'This operation has no operationId. Give it a name.', location: location.key() })
        const at = location.child(['operationId'])
        const place = location.absolutePointer
        if (taken.has(id) && taken.get(id) !== place)
          report({ message: `The operationId "${id}" is used twice. Give each operation its own.`, location: at })
        taken.set(id, place)
        if (!/^[a-z][A-Za-z0-9]*$/.test(id))
          report({
            message: `The operationId "${id}" is not camelCase: small letter first, then letters and digits only.`,
            location: at,
          })
        if (id.length > lengthMax)
          report({
            message: `The operationId "${id}" has ${id.length} characters; ${lengthMax} are allowed.`,
            location: at,
          })
      },
    }
  },
}
