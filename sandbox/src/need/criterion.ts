import type { OfflineOptions } from '../offline/offline-options.ts'

/** Which day of the sandboxed city a solution is held against. */
export type CityDay = Pick<OfflineOptions, 'time' | 'seed' | 'scenario'>

/** What a criterion is given to judge with. */
export type Trial<Client, Solution> = {
  readonly solve: Solution
  /** A client of the sandboxed city on that day; without one, on its own morning. */
  readonly cityOn: (day?: CityDay) => Client
  /** Say in words what must hold, and what came beside what is wanted: equal by value, the order of lists counting. */
  readonly want: (words: string, got: unknown, wanted: unknown) => void
}

/** The program that says whether a need is solved. It names what must hold, and never how. */
export type Criterion<Client, Solution> = (trial: Trial<Client, Solution>) => Promise<void>
