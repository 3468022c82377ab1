// One small city, seen through every API.
export type { AnyWorld, CityWorld, ViewedWorld } from './view/city-world.ts'
export { cityScenarios, isCityScenario, type CityScenario } from './scenario.ts'
export { createWorld } from './world/world.ts'
export { clockAt } from './time/clock.ts'

// The engine that answers for it.
export {
  bodyBytesMax,
  createCitySandbox,
  type CitySandbox,
  type ReplyTerms,
  type SandboxReply,
  type SandboxRequest,
} from './reply/reply.ts'
export { openWorld, type OpenWorld, type SandboxCity } from './answer/open-world.ts'

// What it answers by, for who checks it.
export { generatedAnswer, type SandboxAnswer } from './answer/choose-answer.ts'
export { answerBytesMax, generateAnswer } from './answer/generate-answer.ts'
export { bodyOfFixture, fixturesOf } from './fixture/fixture.ts'
