import type { City } from '@openlondon/contract'
import { loneModel } from '@openlondon/contract/document'
import { createOperationPage, type OperationPage } from '../reference/create/create-operation-page.ts'

/** A contract as it would be published, and of which operations the pages are wanted. */
export type DrawQuestion = {
  readonly city: City
  readonly apiId: string
  /** JSON. */
  readonly contract: string
  /** Ids. */
  readonly operations: readonly string[]
}

/**
 * The pages that the reference would have, from the same code. What only a build knows is not in them: answers as the SDK gives
 * them, how far they were found true, and what stands around.
 */
export function drawPages({ city, apiId, contract, operations }: DrawQuestion): readonly OperationPage[] {
  const facts = city.apis.find(({ id }) => id === apiId)
  if (!facts) throw new Error(`There is no API "${apiId}" on these pages.`)
  const model = loneModel({ root: 'openapi.json', texts: { 'openapi.json': contract } }, apiId)
  const { findings: _findings, ...proposed } = model
  const api = { ...facts, ...proposed }
  return api.operations
    .filter(({ id }) => operations.includes(id))
    .map((operation) => createOperationPage({ ...city, apis: [api] }, api, operation))
}
