import { apiOfDocument } from '@openlondon/contract/testing/api-of-document'
import { documentOf, oddSchemas } from '@openlondon/contract/testing/odd-schemas'
import { smallCity } from '@openlondon/contract/testing/small-city'
import { expect, test } from 'vitest'
import { findUnanswerable } from './find-unanswerable.ts'

/** What no value fits the loader tells of; to everything else there is an answer, which the contract's validator takes. */
test.each(oddSchemas)('$name has an answer, or is known to have none', async (odd) => {
  const api = await apiOfDocument(documentOf(odd), 'odd')
  const told = findUnanswerable({ ...smallCity, apis: [api] }).map(({ message }) => message)
  if (!odd.found?.includes('schema-has-value')) expect(told).toEqual([])
})
