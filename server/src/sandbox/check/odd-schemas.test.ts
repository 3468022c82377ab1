import { apiOfDocument } from '@openlondon/contract/testing/api-of-document'
import { documentOf, oddSchemas } from '@openlondon/contract/testing/odd-schemas'
import { smallCity } from '@openlondon/contract/testing/small-city'
import { expect, test } from 'vitest'
import { findUnanswerable } from './find-unanswerable.ts'

/** To everything there is an answer, which the contract's validator takes, or a proof of what the loader tells: no value fits. */
test.each(oddSchemas)('$name has an answer, or is known to have none', async (odd) => {
  const api = await apiOfDocument(documentOf(odd), 'odd')
  const found = findUnanswerable({ ...smallCity, apis: [api] })
  const told = odd.found?.includes('schema-has-value') === true
  expect(found.filter(({ rule }) => !told || rule !== 'schema-has-value')).toEqual([])
})
