// Values that fit a schema, for whoever answers in an owner's stead.
export { fittingValue, type FittingValue, type WantedValue } from './fitting-value.ts'
export type { Box } from './generate-number.ts'
export { shapeFor } from './known-values.ts'
