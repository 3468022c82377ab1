// What a city's world and views are written with.
export { answer, answerWithHeaders, refuse } from './answer.ts'
export type { Ask, Portal } from './ask.ts'
export { oneOrMany, pageOf, sortedBy, stretchOf, type Page } from './lists.ts'
export type { View, Views } from './views.ts'
export type { CityScenario } from '../scenario.ts'
export { incidents, type Incident } from '../happenings/incident.ts'
export { ledger, type Entry } from '../happenings/ledger.ts'
export { tideAt } from '../happenings/tide.ts'
export { tripsBetween, type Trip } from '../happenings/trips.ts'
export { countAt, walkAt } from '../happenings/walk.ts'
export { chanceOf, type Chance, type Random } from '../time/chance.ts'
export { day, hour, minute, type Clock, type WallTime } from '../time/clock.ts'
export { addDays, addMonths, dayOf, monthOf, utc, utcMinutes, wallText } from '../time/written-time.ts'
export {
  bearingBetween,
  boxAround,
  boxOf,
  clipToBox,
  doMeet,
  isInBox,
  isInside,
  metresBetween,
  middleOf,
  outlineSize,
  pointAt,
  roundDegrees,
} from '../world/geometry.ts'
export { plainName } from '../world/plain-name.ts'
export type { Box, Outline, Point, Thing } from '../world/thing.ts'
export type { Near } from '../world/cells.ts'
export type { Makers, World } from '../world/world.ts'
export type { CityWorld } from './city-world.ts'
