import type { ApiModel, City, IdKind, ParameterModel } from '@openlondon/contract'
import { resolveSchema } from '@openlondon/contract/model'
import { brandOf } from '../create/id-sources.ts'
import type { NameRow } from './names.ts'

/** What a field needs to find ids by their names. */
export type LookUp = {
  readonly file: string
  readonly title: string
  /** What may be typed, where that is no id. */
  readonly words?: string
  /** The field that takes the second half of what is picked, which is a point: `51.5,-0.1`. */
  readonly pair?: string
}

const fileOf = ({ slug }: IdKind): string => `/assets/ids/${slug}.json`

/** Kinds whose names can be looked up; their files are written beside the pages. */
export const lookUpFiles = (city: Pick<City, 'ids'>): readonly { readonly file: string; readonly text: string }[] =>
  named(city).map((kind) => ({ file: fileOf(kind), text: JSON.stringify(kind.ids.map(rowOf)) }))

/**
 * By the brand of the parameter's type; of a plain text that takes ids among other things, by its example being one.
 */
export function lookUpFor(
  city: Pick<City, 'ids'>,
  api: Pick<ApiModel, 'schemas'>,
  { schema, example }: Pick<ParameterModel, 'schema' | 'example'>,
): LookUp | undefined {
  const whole = resolveSchema(api, schema)
  const brand = brandOf(api, schema) ?? (whole.items && brandOf(api, whole.items))
  const kind = named(city).find((one) =>
    brand === undefined ? one.ids.some(({ id }) => [example].flat().includes(id)) : one.kind === brand,
  )
  return kind && { file: fileOf(kind), title: kind.title }
}

const named = ({ ids }: Pick<City, 'ids'>): readonly IdKind[] => ids.filter((kind) => kind.ids.length > 0)

const rowOf = ({ id, name, aliases }: IdKind['ids'][number]): NameRow => [id, name, ...aliases]
