import { expect, test } from 'vitest'
import { offlineName } from './offline-package.ts'

test.each([
  ['@small/sdk', '@small/offline'],
  ['@small/city-sdk', '@small/city-sdk-offline'],
  ['small', 'small-offline'],
  ['sdk', 'sdk-offline'],
])('beside %s stands %s', (packageName, want) => {
  expect(offlineName({ sdk: { packageName, description: '', keywords: [], envPrefix: 'SMALL' } })).toBe(want)
})
