// What the mocks of every API are made of.
export { answer, problem, type MockAnswer, type MockProblem } from './answer.ts'
export { allHandlers, mocksOf, type MockCall, type MockGiven, type MockHandler, type MockOptions } from './handler.ts'
export { factory, type MockFactory } from './factory.ts'
