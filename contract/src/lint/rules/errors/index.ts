export { errorsDocumented } from './errors-documented.ts'
export { problemJson } from './problem-json.ts'
export { problemConsistent } from './problem-consistent.ts'
export { finalFits } from './final-fits.ts'
