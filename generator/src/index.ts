// Generating the SDK.
export { runGenerate } from './cli.ts'
export { checkFresh, fixCommand, generateAll } from './generate-all.ts'
export type { GenerateOptions } from './generate-all.ts'
export { GenerateError } from './generate-error.ts'
export { writeDecodedParity } from './decoded-parity.ts'
export { generateSdk } from './generate-sdk.ts'
export { generatorVersion } from './header.ts'
export { packageExports } from './package-exports.ts'

// How to call an operation, for pages that show it.
export { snippetsFor } from './snippets.ts'
export type { SnippetOptions, Snippets } from './snippets.ts'
