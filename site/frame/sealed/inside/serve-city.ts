import type { SealedCity } from './sealed-city.ts'
import { serveQuestions } from './serve-questions.ts'
import { serveRuns } from './serve-runs.ts'

/** The whole life of a worker: one program, or answers to calls. */
export function serveCity(city: SealedCity): void {
  serveQuestions(city)
  serveRuns(city)
}
