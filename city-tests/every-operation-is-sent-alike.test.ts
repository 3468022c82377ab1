import { exampleValues } from '@openlondon/contract/call'
import { external } from '@openlondon/contract/testing/model-parts'
import { test } from 'vitest'
import { fitApi } from '../generator/src/decide/fit-api.ts'
import { compareCall } from '../sdk/testing/compare-call.ts'
import { city } from './city.ts'

const operations = city.apis
  .map((api) => ({ ...fitApi(api).api, upstream: external, upstreams: {} }))
  .flatMap((api) => api.operations.map((operation) => ({ id: operation.id, api, operation })))

test.each(operations)(
  '$id: the SDK sends the values that show it as everybody writes them',
  async ({ api, operation }) => {
    await compareCall(api, operation, exampleValues(api, operation))
  },
)
