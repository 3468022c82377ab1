import { smallCity } from '@openlondon/contract/testing/small-city'
import { expect, test } from 'vitest'
import { sdkAnswers } from './sdk-answers.ts'

test.each(smallCity.apis)('the API $id of a city without a generated SDK has no answers of one', async (api) => {
  expect((await sdkAnswers(smallCity, api, [])).size).toBe(0)
})
