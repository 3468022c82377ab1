// Generating the SDK.
export { runGenerate } from './city/cli.ts'
export { checkFresh, fixCommand, generateAll } from './city/generate-city.ts'
export type { GenerateOptions } from './city/generate-city.ts'
export { GenerateError } from './decide/generate-error.ts'
export { writeDecodedParity } from './emit/parity/decoded-parity.ts'
export { generateSdk } from './city/generate-sdk.ts'
export { packageExports } from './city/package-exports.ts'

// How to call an operation, for pages that show it.
export { snippetsFor } from './snippets.ts'
export type { SnippetOptions, Snippets } from './snippets.ts'
