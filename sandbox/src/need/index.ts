// What a city's needs are judged by.
export type { CityDay, Criterion, Trial } from './criterion.ts'
export { judgeNeed, type Verdict } from './judge-need.ts'
