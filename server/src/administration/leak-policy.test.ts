import { expect, test } from 'vitest'
import { whatToDo } from './leak-policy.ts'

const approved = [{ apiId: 'health', until: 2 }]

test.each([
  ['revoke', 'live', [], 'revoked'],
  ['mark', 'test', approved, 'marked'],
  ['protect', 'test', [], 'revoked'],
  ['protect', 'live', [], 'marked'],
  ['protect', 'live', approved, 'revoked'],
  ['protect', 'live', [{ apiId: 'health', until: undefined }], 'revoked'],
  ['protect', 'live', [{ apiId: 'health', until: 1 }], 'marked'],
] as const)('%s: a %s key with %j is %s', (policy, environment, approvals, want) => {
  expect(whatToDo(policy, { environment, approvals }, 1)).toBe(want)
})
