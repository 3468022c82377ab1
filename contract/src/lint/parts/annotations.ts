import type { JsonSchema } from '../../model/model.ts'
import { nearestName } from '../../model/names/nearest-name.ts'

/** Where an annotation may stand. */
export type PartKind = 'document' | 'path' | 'operation' | 'parameter' | 'answer' | 'schema'

const operation =
  'x-access x-cache-seconds x-coverage x-deprecated-on x-deprecation-reason x-dpia x-either x-facade x-freshness x-idempotent x-item-id x-lawful-basis x-pagination x-privacy x-replacement x-sunset x-upstream x-watch'
const answer = 'x-final x-one-or-many x-result-kind x-success x-unwrap'
const schema =
  'x-brand x-crs x-currency x-decode x-decode-keys x-derive x-extensible-enum x-null-value x-personal-data x-unit'

/** Every key that our own code reads, and the parts it is read from. */
export const annotations: ReadonlyMap<string, PartKind> = new Map([
  ...operation.split(' ').map((key): [string, PartKind] => [key, 'operation']),
  ...answer.split(' ').map((key): [string, PartKind] => [key, 'answer']),
  ...schema.split(' ').map((key): [string, PartKind] => [key, 'schema']),
])

/** The known key that somebody most likely meant. */
export const likelyAnnotation = (key: string): string | undefined => nearestName(key, annotations.keys())

/** How the SDK can read a value; `list` and `first` read one thing or several of it. */
export const decoders = [
  'number',
  'boolean',
  'date',
  'dateTime',
  'lastSegment',
  'point',
  'latLon',
  'list',
  'first',
] as const satisfies readonly JsonSchema['x-decode'][]
