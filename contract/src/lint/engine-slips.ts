/** What the engine takes for a fault, and is none. */
type Problem = { readonly ruleId: string; readonly message: string; readonly location: readonly Place[] }

type Place = { readonly pointer?: string | undefined }

/** In these a schema says what holds of a value that another one describes. */
const conditions = /\/(?:then|else|if|not|dependentSchemas\/[^/]+)(?:\/|$)/

/** A parameter that it found no place for; of names in braces the engine knows those in plain letters alone. */
const unused = /^Path parameter `(?<name>.+)` is not used in the path `(?<path>.+)`\.$/

/**
 * The engine's own slips: a schema may be `true` or `false` in 3.1, a condition may require what is described outside, and
 * a name in a path may have any letters.
 */
export function isEngineSlip({ ruleId, message, location }: Problem): boolean {
  if (ruleId === 'struct') return /^Expected type `Schema` \(object\) but got `boolean`$/.test(message)
  if (ruleId === 'path-parameters-defined') {
    const { name, path } = unused.exec(message)?.groups ?? {}
    return path !== undefined && path.includes(`{${name}}`)
  }
  return ruleId === 'no-required-schema-properties-undefined' && conditions.test(location[0]?.pointer ?? '')
}
