import { schemaOf } from '../../../assemble/build-schema.ts'
import { isPattern } from '../../../schema/pattern.ts'
import type { HouseRule } from '../../parts/house-rule.ts'

const contract = (pattern: string): { readonly 'openapi.yaml': string } => ({
  'openapi.yaml': `openapi: 3.1.0
info: { title: Stops, version: 1.0.0 }
paths: {}
components:
  schemas:
    Code: { type: string, pattern: '${pattern}' }
`,
})

export const patternValid: HouseRule = {
  id: 'pattern-valid',
  severity: 'error',
  title: 'A pattern is a regular expression as JavaScript knows it, in Unicode mode.',
  why: 'A pattern written for another engine is ignored, so a value it was meant to refuse goes through.',
  fix: 'Write it for ECMA-262: no possessive quantifiers, no inline flags, a backslash only before what needs one.',
  failing: contract('^([0-9]{5}$'),
  passing: contract('^[0-9]{5}$'),
  visit: () => ({
    Schema(schema, { report, location }) {
      const { pattern } = schemaOf(schema)
      if (pattern === undefined || isPattern(pattern, 'u')) return
      report({ message: `The pattern "${pattern}" is no regular expression.`, location: location.child(['pattern']) })
    },
  }),
}
