import { expect, test } from 'vitest'
import { readAlgoliaApp } from './algolia-app.ts'

const whole = { ALGOLIA_APP_ID: 'APP', ALGOLIA_SEARCH_KEY: 'key', ALGOLIA_INDEX: 'docs' }

test.each([
  ['nothing', {}, undefined],
  ['empty names', { ALGOLIA_APP_ID: '' }, undefined],
  ['all three', whole, { appId: 'APP', searchKey: 'key', indexName: 'docs' }],
])('%s', (_name, env, want) => {
  expect(readAlgoliaApp(env)).toEqual(want)
})

test('a half-named app is said, and what is missing', () => {
  expect(() => readAlgoliaApp({ ...whole, ALGOLIA_INDEX: undefined })).toThrow(/missing: ALGOLIA_INDEX\./)
})
