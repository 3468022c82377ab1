import type { HouseRule } from '../../parts/house-rule.ts'
import { operationExample } from '../../parts/rule-example.ts'
import { letsAnybodyIn, waysIn } from '../../parts/security.ts'
import { placeIn } from '../../parts/part.ts'

export const securityFitsAccess: HouseRule = {
  id: 'security-fits-access',
  severity: 'warning',
  title: 'What `security` tells a program and what `x-access` tells the gateway are the same.',
  why: 'One is read by tools that know OpenAPI, the other by the portal. Where they differ, one of the two promises a call that is refused.',
  fix: 'An operation with access `open` says `security: []`; one with `key` or `session` names a scheme that asks for it.',
  failing: operationExample('operationId: stop\nx-access: key\nsecurity: []'),
  passing: operationExample('operationId: stop\nx-access: open\nsecurity: []'),
  check: ({ contract }) =>
    contract.operations.flatMap((part) => {
      const { name, access } = part.model
      const ways = waysIn(contract, part)
      if (!ways || letsAnybodyIn(ways) === (access === 'open')) return []
      const message =
        access === 'open'
          ? `"${name}" is open to anybody, but its security asks for a scheme.`
          : `"${name}" asks for a ${access}, but its security lets anybody in.`
      return [{ message, at: placeIn(part) }]
    }),
}
