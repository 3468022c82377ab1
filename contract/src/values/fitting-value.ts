import type { ApiModel, JsonSchema } from '../model/model.ts'
import type { Validate } from '../schema/compile-schema.ts'
import { generateValue, impossible, type Fullness, type GenerateOptions } from './generate-value.ts'
import { possibleSchemas, type PossibleSchemas } from './possible-schemas.ts'

/** A valid value and its JSON, or why none could be made; `isProven` where nobody can make one. */
export type FittingValue =
  | { readonly ok: true; readonly value: unknown; readonly json: string }
  | { readonly ok: false; readonly reason: string; readonly isProven: boolean }

/** What of a value is wanted; `validate` has the last word, and throws for a schema it cannot read. */
export type WantedValue = Pick<GenerateOptions, 'seed' | 'box' | 'echo' | 'wantsArray'> & {
  readonly fullness: Fullness
  readonly validate: () => Validate
  /** No longer than so many characters, as JSON. */
  readonly lengthMax: number
}

type Attempt = Pick<GenerateOptions, 'fullness' | 'usesExamples' | 'bytes' | 'isVaried'>

/** From a rich value to the least one: a schema that is half understood still gets a value. */
const attempts: readonly Attempt[] = [
  { fullness: 'full', usesExamples: true, bytes: 16_384 },
  { fullness: 'full', usesExamples: false, bytes: 16_384 },
  { fullness: 'full', usesExamples: false, bytes: 4_096 },
  { fullness: 'least', usesExamples: true, bytes: 4_096 },
  { fullness: 'least', usesExamples: false, bytes: 1_024 },
  // Conditions and choices of which one must not fit are met by trying on.
  ...Array.from({ length: 8 }, (_, index): Attempt => {
    const fullness = index % 2 === 0 ? 'full' : 'least'
    return { fullness, usesExamples: false, bytes: 2_048, isVaried: true }
  }),
]

/** Make a value of a schema that the contract's own validator accepts, the same for the same wants. */
export function fittingValue(api: ApiModel, schema: JsonSchema, wanted: WantedValue): FittingValue {
  let reason = 'no value satisfies the schema'
  for (const [index, attempt] of attempts.entries()) {
    const fullness = attempt.fullness === 'full' ? wanted.fullness : attempt.fullness
    const { seed, box, echo, wantsArray, lengthMax } = wanted
    const options = { ...attempt, fullness, seed: `${seed} ${index}`, box, echo, wantsArray }
    const value = generateValue(api, schema, options)
    if (value === impossible) continue
    const fault = firstFault(wanted.validate, value)
    const json = JSON.stringify(value)
    if (!fault && json.length <= lengthMax) return { ok: true, value, json }
    reason = fault ?? `the answer is longer than ${lengthMax} bytes`
  }
  const proof = possibleFor(api).contradiction(schema)
  return proof
    ? { ok: false, reason: `no value fits it, because ${proof.message}`, isProven: true }
    : { ok: false, reason, isProven: false }
}

const possible = new WeakMap<ApiModel['schemas'], PossibleSchemas>()

/** Asked of an owner's values only, and only where none could be made. */
function possibleFor({ schemas }: ApiModel): PossibleSchemas {
  const known = possible.get(schemas) ?? possibleSchemas(schemas, 'owner')
  possible.set(schemas, known)
  return known
}

/** A schema that the validator itself cannot read is a fault of the contract, not of who asks. */
function firstFault(validate: () => Validate, value: unknown): string | undefined {
  try {
    const [fault] = validate()(value)
    return fault && `${fault.path || '/'} ${fault.message}`
  } catch (error) {
    return `the schema cannot be compiled: ${error instanceof Error ? error.message : String(error)}`
  }
}
