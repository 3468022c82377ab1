// Generating the SDK of a city.
export { runGenerate } from './city/cli.ts'
export { generateAll, generateSdk } from './city/generate-city.ts'
export { expressible, inexpressible } from './decide/inexpressible.ts'
export { writeDecodedParity } from './emit/parity/decoded-parity.ts'
