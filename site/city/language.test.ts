import { expect, test } from 'vitest'
import { apiLanguage, cityLanguage } from './language.ts'

test.each<[readonly [string, ...string[]], string | undefined]>([
  [['en'], undefined],
  [['en-IE', 'ga'], undefined],
  [['sv'], 'sv'],
  [['fr-CA', 'en'], 'fr-CA'],
])('what is written in %o is marked %s', (languages, want) => {
  expect(cityLanguage({ languages })).toBe(want)
  expect(apiLanguage({ languages }, { upstream: { kind: 'external', url: 'https://owner.example' } })).toBe(want)
  expect(apiLanguage({ languages }, { upstream: { kind: 'portal', path: '/portal' } })).toBeUndefined()
})
