import { diffApis, type ApiModel, type ContractModel } from '@openlondon/contract'
import { rewritten } from '@openlondon/contract/testing/rewritten'
import { seededRandom } from '@openlondon/contract/random'
import { expect, test } from 'vitest'
import { recordOf } from '../contract/src/grammar/record.ts'
import { city } from './city.ts'

/** The same contract with each of its component schemas spelt otherwise by chance. */
function speltOtherwise(api: ApiModel): ContractModel {
  const random = seededRandom(api.id)
  // A map of schemas comes out as one.
  const schemas = rewritten(api.schemas, random, 'schema-map') as ApiModel['schemas']
  const components = { ...recordOf(api.document['components']), schemas }
  return { ...api, schemas, document: { ...api.document, components } }
}

test.each(city.apis.map((api) => ({ id: api.id, api })))('$id, spelt otherwise, did not change', ({ api }) => {
  expect(diffApis(api, speltOtherwise(api))).toEqual([])
  expect(diffApis(speltOtherwise(api), api)).toEqual([])
})
