// One small city, seen through every API.
export type { AnyWorld, CityWorld, ViewedWorld } from './view/city-world.ts'
export { cityScenarios, isCityScenario, type CityScenario } from './scenario.ts'
export { createSessions, type Session, type Sessions } from './session/sessions.ts'
export { createViewAnswers, type Moment, type ViewAnswers, type Viewed } from './answer/view-answers.ts'
export type { AskedRequest } from './view/ask.ts'
export type { ViewAnswer } from './view/answer.ts'
export { createWorld } from './world/world.ts'
export { clockAt } from './time/clock.ts'
