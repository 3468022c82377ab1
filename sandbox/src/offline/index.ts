// The sandbox without a server: what a package for a city's tests and pages is built of.
export { createOffline, type OfflineDoor } from './offline.ts'
export { createOfflineEngine, type OfflineEngine } from './offline-engine.ts'
export type { OfflineFacts } from './address.ts'
export { readCity, writeCity } from './city-text.ts'
