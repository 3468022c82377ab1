import './schema/linear-patterns.ts'

// What a server needs of contracts while it runs: a door of its own, because what judges, compares and drafts them is some
// seven hundred modules that no call needs and every start would wait for.
export { camelKey } from './decode/camel-key.ts'
export { loadKeptCity } from './load/kept-city.ts'
export { ContractError } from './files/contract-error.ts'
export { readLanguage } from './facts/read-language.ts'
export { loadOperator } from './operator/load-operator.ts'
export { operatorGaps } from './operator/operator-gaps.ts'
export { loadBaselines } from './operator/load-baselines.ts'
export { compileSchema, type Validate } from './schema/compile-schema.ts'
export { readReleases, releaseNames } from './release/releases-folder.ts'
