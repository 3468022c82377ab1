// The package of one city's sandbox for tests and pages.
export { buildOffline } from './build-offline.ts'
export { offlineName } from './package-texts.ts'
