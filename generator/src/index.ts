// Generating the SDK of a city.
export { runGenerate } from './city/cli.ts'
export { generateAll, generateSdk } from './city/generate-city.ts'
export { expressible, inexpressible } from './decide/inexpressible.ts'
export { engineFiles } from './files/engine-sdk.ts'
export { writeFiles } from './files/source-files.ts'
export { writeDecodedParity } from './emit/parity/decoded-parity.ts'
