// The keyless stand-in for every API of a city.
export { createSandbox } from './sandbox.ts'

// What it cannot answer, or not truly.
export { findUnanswerable } from './find-unanswerable.ts'
export { operationFaults, sandboxFaults } from './sandbox-faults.ts'
export { serveSandbox, type ServedSandbox } from './serve-sandbox.ts'
