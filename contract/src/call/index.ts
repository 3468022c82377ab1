// Values to a request and back. Pure: the browser imports this door, too.
export { exampleParams, type ExampleParams } from './example-values.ts'
export { requestAddress } from './write-call.ts'
export { decodeDeepObject, decodeParameter } from './read-parameter.ts'
