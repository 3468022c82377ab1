import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { City } from '@openlondon/contract'
import { z } from 'zod'
import { StartError } from '../start-error.ts'

const form = z.array(
  z.strictObject({
    /** What is looked up, in a word or two. */
    kind: z.string().min(1),
    operation: z.string().min(1),
    /** The parameter that takes the name. */
    parameter: z.string().min(1),
    /** Further parameters, always the same. */
    fixed: z.record(z.string(), z.unknown()).optional(),
    /** Where in the answer the list is: members joined by dots, empty for the answer itself. */
    list: z.string(),
    id: z.string().min(1),
    name: z.string().min(1),
    /** Further members worth telling, by path. */
    also: z.array(z.string()).optional(),
  }),
)

/** How a name becomes ids: by which operation of the city, and where in its answer. */
export type Lookup = z.infer<typeof form>[number]

/** The city's `content/lookups.json`; none where it has none. Throws a `StartError` for one that cannot be used. */
export function readLookups(city: City): readonly Lookup[] {
  const file = join(city.folder, 'content/lookups.json')
  if (!existsSync(file)) return []
  const read = form.safeParse(JSON.parse(readFileSync(file, 'utf8')))
  if (!read.success) throw new StartError(`Cannot start: content/lookups.json: ${z.prettifyError(read.error)}`, 2)
  const operations = new Set(city.apis.flatMap((api) => api.operations.map(({ id }) => id)))
  const lost = read.data.find(({ operation }) => !operations.has(operation))
  if (lost)
    throw new StartError(`Cannot start: content/lookups.json names ${lost.operation}, which no contract has.`, 2)
  return read.data
}
