/** What the engine takes for a fault, and is none. */
type Problem = { readonly ruleId: string; readonly message: string; readonly location: readonly Place[] }

type Place = { readonly pointer?: string | undefined }

/** In these a schema says what holds of a value that another one describes. */
const conditions = /\/(?:then|else|if|not|dependentSchemas\/[^/]+)(?:\/|$)/

/** The engine's own slips: a schema may be `true` or `false` in 3.1, and a condition may require what is described outside. */
export function isEngineSlip({ ruleId, message, location }: Problem): boolean {
  if (ruleId === 'struct') return /^Expected type `Schema` \(object\) but got `boolean`$/.test(message)
  return ruleId === 'no-required-schema-properties-undefined' && conditions.test(location[0]?.pointer ?? '')
}
