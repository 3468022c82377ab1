// What pages of an operation are drawn from, beside the model: a door of its own, because a browser draws them of a proposal.
export { cityPlace } from './concepts/city-place.ts'
export { decodePlans } from './decode/plan.ts'
export { isEngineText } from './load/engine-text.ts'
export { nullValuesOf, withoutNullTexts } from './model/schemas/null-texts.ts'
export { resolveSchema } from './model/schemas/resolve-schema.ts'
