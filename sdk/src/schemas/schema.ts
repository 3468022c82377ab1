import { issuesOf, type Issue } from './issues.ts'
import type { Part } from './words.ts'

/**
 * A validator of one type of the SDK, for whatever takes a standard schema (https://standardschema.dev): a form, a router, a
 * queue. It looks at what the SDK gives, and never changes it: members that the contract does not name are let through.
 */
export interface Schema<Value> {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: 'open-city-sdk'
    readonly validate: (
      value: unknown,
    ) => { readonly value: Value; readonly issues?: undefined } | { readonly issues: readonly Issue[] }
    /** For compilers only: nothing is there at run time. */
    readonly types?: { readonly input: Value; readonly output: Value } | undefined
  }
}

/** A schema that can be a part of others. */
export interface NamedSchema<Value> extends Schema<Value> {
  readonly part: Part
}

/** The schema of a type, which the generator has seen to say the same in these words. */
export const schema = <Value>(part: Part): Schema<Value> => {
  const made: NamedSchema<Value> = {
    part,
    '~standard': {
      version: 1,
      vendor: 'open-city-sdk',
      validate: (value) => {
        const issues = issuesOf(part, value)
        // What has no issue is of the type: both are made of one contract.
        return issues.length > 0 ? { issues } : { value: value as Value }
      },
    },
  }
  return made
}
