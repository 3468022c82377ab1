import type { ApiModel, JsonSchema } from '../model/model.ts'
import { isMarked } from '../model/schemas/side-marks.ts'
import { partsOf, schemasIn } from '../model/schemas/schema-parts.ts'

type Schemas = Pick<ApiModel, 'schemas'>

/** Who wrote a value: the caller does not write what is `readOnly`, nor the owner what is `writeOnly`; or either. */
export type Side = 'caller' | 'owner' | 'either'

const marked = new WeakMap<ApiModel['schemas'], boolean>()

/** Whether it matters who wrote a value of the schema. */
export function isSided(api: Schemas, schema: JsonSchema): boolean {
  let isMarked = marked.get(api.schemas)
  if (isMarked === undefined) marked.set(api.schemas, (isMarked = Object.values(api.schemas).some(hasMark)))
  return isMarked || hasMark(schema)
}

/** Where nothing depends on the side, all sides are checked alike, and compiled once. */
export const sideThatMatters = (api: Schemas, schema: JsonSchema, side: Side): Side =>
  side === 'either' || isSided(api, schema) ? side : 'either'

const hasMark = (schema: JsonSchema): boolean =>
  schemasIn(schema).some(({ readOnly, writeOnly }) => readOnly === true || writeOnly === true)

/** The names among those required that this side does not write, in whichever branch they are described. */
export function unwritten(api: Schemas, schema: JsonSchema, side: Side): readonly string[] {
  if (side === 'either') return []
  const mark = side === 'caller' ? 'readOnly' : 'writeOnly'
  return partsOf(api, schema).flatMap(({ properties = {} }) =>
    Object.entries(properties).flatMap(([name, member]) => (isMarked(api, member, mark) ? [name] : [])),
  )
}
