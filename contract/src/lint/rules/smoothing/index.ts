export { annotationKnown } from './annotation-known.ts'
export { decoderFits } from './decoder-fits.ts'
export { deriveFits } from './derive-fits.ts'
export { unwrapExists } from './unwrap-exists.ts'
