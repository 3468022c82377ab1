// The keyless stand-in for every API of a city.
export { createSandbox } from './sandbox.ts'

// And for a document that is proposed.
export { createProposedSandbox, type ProposedSandbox } from './proposed/proposed-sandbox.ts'

// What it cannot answer, or not truly.
export { findUnanswerable } from './check/find-unanswerable.ts'
export { operationFaults, sandboxFaults } from './check/sandbox-faults.ts'
export { serveSandbox, type ServedSandbox } from './check/serve-sandbox.ts'
