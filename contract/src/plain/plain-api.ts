import type { ContractModel, JsonSchema } from '../model/model.ts'
import { mapSchema } from './map-schema.ts'
import { spellBranches } from './spell-branches.ts'
import { spellChoice } from './spell-choice.ts'
import { spellDiscriminator } from './spell-discriminator.ts'
import { spellKind } from './spell-kind.ts'
import { spellLiteral } from './spell-literal.ts'
import { spellMap } from './spell-map.ts'
import { spellNever } from './spell-never.ts'
import { spellPattern } from './spell-pattern.ts'
import { spellRequired } from './spell-required.ts'
import { spellSingle } from './spell-single.ts'
import { spellTuple } from './spell-tuple.ts'
import { spellValues } from './spell-values.ts'
import { splitReadWrite } from './split-read-write.ts'
import { withSchemas, type PlacedChange } from './with-schemas.ts'

/**
 * The same API in words that every tool reads alike. Where generators differ, it is over what JSON Schema leaves to
 * be combined: a member required in one branch and described in another, a choice beside members, a discriminator,
 * members that only one side writes. All of that is spelt out, and nothing else is changed.
 */
export function plainApi<Api extends ContractModel>(api: Api): Api {
  const split = splitReadWrite(api.schemas)
  const spell = (schema: JsonSchema): JsonSchema =>
    mapSchema(schema, (part) =>
      [
        spellLiteral,
        spellBranches,
        (one: JsonSchema) => spellSingle(one, split.schemas),
        (one: JsonSchema) => spellDiscriminator(one, split.schemas),
        spellNever,
        spellPattern,
        spellMap,
        (one: JsonSchema) => spellRequired(one, split.schemas),
        spellChoice,
        spellValues,
        spellKind,
        spellTuple,
      ].reduce((spelt, step) => step(spelt), part),
    )
  const schemas = Object.fromEntries(Object.entries(split.schemas).map(([name, schema]) => [name, spell(schema)]))
  return withSchemas(
    api,
    schemas,
    onceEach((schema, writer) => spell(split.change(schema, writer))),
  )
}

/** Model and document state the same schemas. */
function onceEach(change: PlacedChange): PlacedChange {
  const made = { caller: new WeakMap<JsonSchema, JsonSchema>(), other: new WeakMap<JsonSchema, JsonSchema>() }
  return (schema, writer) => {
    const known = made[writer === 'caller' ? 'caller' : 'other']
    const plain = known.get(schema) ?? change(schema, writer)
    known.set(schema, plain)
    return plain
  }
}
