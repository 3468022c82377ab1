import type { ApiModel, ContractModel, JsonSchema } from '../../model/model.ts'
import { namesIn, schemasIn } from '../../model/schemas/schema-parts.ts'
import type { Witness } from '../../model/change.ts'
import { compileSchema as interpretSchema } from '../../schema/interpret-schema.ts'
import type { Side } from '../../schema/one-sided.ts'
import type { Quest } from '../schemas/found.ts'
import { generateValue, impossible } from '../../values/generate-value.ts'

type Schemas = Pick<ApiModel, 'schemas' | 'operations'>

/** Longer values prove as much, and nobody reads them. */
const lengthMax = 1100

/**
 * A small value that one side accepts and the other refuses, as the house's validator says of both: for a request one that
 * could be sent, for an answer one that had not to be expected. None where the two cannot be told apart by a value.
 */
export function findWitness(before: ContractModel, after: ContractModel, quest: Quest): Witness | undefined {
  const isRequest = quest.direction === 'request'
  const side = isRequest ? 'caller' : 'owner'
  const [old, now] = [narrowed(before, quest.before), narrowed(after, quest.after)]
  try {
    const was = judgeOf(old, quest.before, side)
    const is = judgeOf(now, quest.after, side)
    const [accepting, refusing] = isRequest ? [was, is] : [is, was]
    const [source, schema] = isRequest ? [old, quest.before] : [now, quest.after]
    for (const value of candidates(source, schema, quest)) {
      // First, because a long value of ways that lead back to themselves is judged for seconds.
      if ((JSON.stringify(value)?.length ?? 0) > lengthMax) continue
      if (accepting(value) && !refusing(value)) return { value, accepted: isRequest ? 'before' : 'after' }
    }
  } catch {
    // A schema that the validator cannot read proves nothing either way.
  }
  return undefined
}

/** Whether a value fits. It is asked of a handful of values, for which compiling would be dear. */
function judgeOf(api: Schemas, schema: JsonSchema, side: Side): (value: unknown) => boolean {
  const judge = interpretSchema(api, schema, 'first', side)
  return (value) => judge(value).length === 0
}

/** The components that a schema leads to, and no others: a validator reads them all before the first value. */
function narrowed({ schemas }: Pick<ApiModel, 'schemas'>, schema: JsonSchema): Schemas {
  const roots = [...new Set(namesIn(schema))].toSorted().join()
  const known = narrowedBy.get(schemas) ?? new Map<string, Schemas>()
  narrowedBy.set(schemas, known)
  const kept = known.get(roots) ?? narrowedAnew(schemas, schema)
  known.set(roots, kept)
  return kept
}

const narrowedBy = new WeakMap<ApiModel['schemas'], Map<string, Schemas>>()

function narrowedAnew(schemas: ApiModel['schemas'], schema: JsonSchema): Schemas {
  const kept: Record<string, JsonSchema> = {}
  const open = [...namesIn(schema)]
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const target = schemas[name]
    if (!target || Object.hasOwn(kept, name)) continue
    kept[name] = target
    open.push(...namesIn(target))
  }
  return { schemas: kept, operations: [] }
}

function* candidates(api: Schemas, schema: JsonSchema, { hints, before, after }: Quest): Generator<unknown> {
  yield* hints
  const stated = [before, after]
    .flatMap(schemasIn)
    .flatMap((one) => [...(one.enum ?? []), ...('const' in one ? [one.const] : [])])
  yield* stated.slice(0, 40)
  yield* [null, 'text', '', 1, 0.5, -1, true, {}, [], ['text'], [1]]
  const members = [before, after].flatMap((one) => Object.keys(one.properties ?? {}))
  for (const fullness of ['least', 'full'] as const)
    for (let attempt = 0; attempt < 4; attempt += 1) {
      const made = generated(api, schema, fullness, attempt)
      if (made === impossible) continue
      yield made
      if (typeof made !== 'object' || made === null || Array.isArray(made)) {
        if (made !== undefined) yield [made]
        continue
      }
      for (const name of members) {
        const { [name]: _left, ...rest } = made as Record<string, unknown> // an object that was just made
        yield rest
      }
      for (const name of members) for (const value of [null, 1, 'text', true, {}, []]) yield { ...made, [name]: value }
      yield { ...made, 'another-member': 1 }
    }
}

function generated(api: Schemas, schema: JsonSchema, fullness: 'least' | 'full', attempt: number): unknown {
  return generateValue(api, schema, {
    seed: `witness ${attempt}`,
    fullness,
    box: [-1, -1, 1, 1],
    echo: new Map(),
    wantsArray: undefined,
    bytes: 2_000,
    usesExamples: attempt === 0,
    isVaried: attempt > 1,
  })
}
