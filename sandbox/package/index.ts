// The package of one city's sandbox for tests and pages.
export { buildOffline } from './build-offline.ts'
