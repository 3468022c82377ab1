import { catalog, type CatalogEntry } from '@openlondon/contract/problem'

/** A kind of refusal under the code that it is known by. */
export type Problem = CatalogEntry & { readonly code: string }

/** Everything the server can refuse, in the catalog's order. */
export const problems: readonly Problem[] = Object.entries(catalog).map(([code, entry]) => ({ code, ...entry }))
