export { responseExample } from './response-example.ts'
export { errorExample } from './error-example.ts'
export { exampleValid } from './example-valid.ts'
export { exampleNoPersonalData } from './example-no-personal-data.ts'
