import type { ApiModel, JsonSchema } from '../../../model/model.ts'
import { resolveSchema, schemaName } from '../../../model/schemas/resolve-schema.ts'
import { resultResponses } from '../../../model/operations/results.ts'
import { branchesOf } from '../../../model/schemas/schema-parts.ts'
import type { HouseRule } from '../../parts/house-rule.ts'
import { answerExample } from '../../parts/rule-example.ts'
import { placeIn } from '../../parts/part.ts'

const depthMax = 8

/** An object within an object, as often as asked. */
const deep = (levels: number): string =>
  levels === 0 ? '{ type: string }' : `{ type: object, properties: { next: ${deep(levels - 1)} } }`

export const depth: HouseRule = {
  id: 'depth',
  severity: 'info',
  title: 'An answer is at most eight objects deep, counting each schema once.',
  why: "Nobody keeps nine levels in mind, and every level is one more `?.` in the reader's program.",
  fix: 'Refer to the inner thing by its id and let it be asked for, or unwrap an envelope with `x-unwrap`. Where the owner nests so deep, this is only said so that readers know.',
  failing: answerExample(deep(9)),
  passing: answerExample(deep(8)),
  check({ contract, api }) {
    const known = new Map<string, number>()
    return contract.operations.flatMap((part) => {
      const bodies = resultResponses(part.model).flatMap((one) => one.content)
      const levels = Math.max(0, ...bodies.map((media) => levelsOf(media.schema ?? {}, api, known)))
      if (levels <= depthMax) return []
      return [{ message: `The answer of "${part.model.name}" is ${levels} objects deep.`, at: placeIn(part) }]
    })
  },
}

/** A schema met again inside itself adds nothing: its levels are the reader's choice. */
function levelsOf(schema: JsonSchema, api: Pick<ApiModel, 'schemas'>, known: Map<string, number>): number {
  const name = schemaName(schema)
  const before = name === undefined ? undefined : known.get(name)
  if (before !== undefined) return before
  if (name !== undefined) known.set(name, 0)
  const full = resolveSchema(api, schema)
  const inside = (one: JsonSchema | undefined): number => (one ? levelsOf(one, api, known) : 0)
  const { additionalProperties: more } = full
  const members = [...Object.values(full.properties ?? {}), ...(typeof more === 'object' ? [more] : [])]
  const own = members.length === 0 ? 0 : 1 + Math.max(...members.map(inside))
  const nested = [full.items, ...branchesOf(full)]
  const levels = Math.max(own, ...nested.map(inside))
  if (name !== undefined) known.set(name, levels)
  return levels
}
