import { issuesOf } from './issues.ts'
import type { NamedSchema, Part, Schema } from './words.ts'

export type { Schema }

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
