import type { NormalizedProblem } from '@redocly/openapi-core'
import type { ContractFiles } from '../files/contract-files.ts'
import { withTrueNames } from '../grammar/stand-ins.ts'
import { isDescribedAround } from './described-around.ts'

/** What the engine takes for a fault, and may be none. */
type Problem = Pick<NormalizedProblem, 'ruleId' | 'message' | 'location'>

/** In these a schema says what holds of a value that another one describes. */
const conditions = /\/(?:then|else|if|not|dependentSchemas\/[^/]+)(?:\/|$)/

/** An operation that the owner calls is on no page, and so under no heading; a callback's address is an expression. */
const ownersCall = /^#?\/webhooks\/|\/callbacks\/|\{\$(?:url|method|statusCode|request|response)\b/

/** A parameter that it found no place for; of names in braces the engine knows those in plain letters alone. */
const unused = /^Path parameter `(?<name>.+)` is not used in the path `(?<path>.+)`\.$/

/** A property that it looked for in the outermost choice around it, in every branch of that. */
const undefinedProperty = /^Required property '(?<name>[^]*)' is not defined\.$/

/**
 * The engine's own slips: a schema may be `true` or `false` in 3.1, a name in a path may have any letters, what the owner
 * calls needs no tag, and a part of a schema may require what is described outside: outside a condition, or beside a branch.
 */
export function isEngineSlip({ ruleId, message, location }: Problem, files: ContractFiles, root: string): boolean {
  switch (ruleId) {
    case 'struct':
      return /^Expected type `Schema` \(object\) but got `boolean`$/.test(message)
    case 'operation-tag-defined':
      return ownersCall.test(withTrueNames(location[0]?.pointer ?? ''))
    case 'path-parameters-defined': {
      const { name, path } = unused.exec(message)?.groups ?? {}
      return path !== undefined && path.includes(`{${name}}`)
    }
    case 'no-required-schema-properties-undefined': {
      const name = undefinedProperty.exec(withTrueNames(message))?.groups?.['name']
      const written = location[0]?.pointer ?? ''
      if (name === undefined || conditions.test(written)) return name !== undefined
      const pointer = withTrueNames(written)
        .replace(/^#/, '')
        .replace(/\/required\/\d+$/, '')
      const path = location[0]?.source.absoluteRef ?? root
      return isDescribedAround(files, { source: files.read(path), path, pointer }, name)
    }
    default:
      return false
  }
}
