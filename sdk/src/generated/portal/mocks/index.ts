// Generated from portal@3.6.0. Do not edit: npm run generate

import type { HttpHandler } from 'msw'
import { allHandlers, type MockOptions } from '../../../mocks/index.ts'
import * as handlers from './handlers.ts'

export { answer, problem } from '../../../mocks/index.ts'
export type {
  MockAnswer,
  MockCall,
  MockFactory,
  MockGiven,
  MockHandler,
  MockOptions,
  MockProblem,
} from '../../../mocks/index.ts'
export * from './handlers.ts'
export * from './schemas.ts'

/** One handler for each operation, for `setupServer` and `setupWorker`. Answers are the contract's examples. */
export const mockHandlers = (options: MockOptions = {}): HttpHandler[] => allHandlers(handlers, options)
