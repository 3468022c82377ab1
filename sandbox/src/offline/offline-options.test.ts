import { expect, test } from 'vitest'
import { everyScenario } from '../reply/played-problem.ts'
import type { OfflineScenario } from './offline-options.ts'

/** The compiler says when one is missing here, or is none. */
const declared = {
  401: true,
  403: true,
  404: true,
  429: true,
  quota: true,
  500: true,
  503: true,
  slow: true,
  empty: true,
  generated: true,
  quiet: true,
  strike: true,
  storm: true,
  'closed-line': true,
  'owner-down': true,
  surge: true,
} satisfies Record<OfflineScenario, true>

test('the declarations of a package name what the sandbox plays, no more and no less', () => {
  expect(Object.keys(declared).toSorted()).toEqual(everyScenario.toSorted())
})
