// Values to a request and back. Pure: the browser imports this door, too.
export {
  writeCall,
  type CallValues,
  type WrittenCall,
  type WrittenOperation,
  type WrittenParameter,
} from './write-call.ts'
export { sentMedia, writeBody, type FormEncoding } from './write-body.ts'
export { splitQuery, type RawCall } from './raw-call.ts'
export { namesOf, readParameter } from './read-parameter.ts'
export { readForm } from './read-form.ts'
export { nestingMax, nestsTooDeep } from './nesting.ts'

// Which values show an operation.
export { exampleRequest, exampleValues, statedValues, type ExampleRequest } from './example-values.ts'
