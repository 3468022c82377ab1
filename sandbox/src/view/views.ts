import type { Ask } from './ask.ts'

/**
 * What one operation shows of the world. It answers the body of a success, or `answer(…)`, or ends with `refuse(…)`. It keeps
 * nothing and asks neither the time nor chance of the machine: the same question at the same seed and time has the same
 * answer.
 */
export type View<Kinds> = (ask: Ask<Kinds>) => unknown

/** The views of one API by the names of its operations. */
export type Views<Kinds> = Readonly<Record<string, View<Kinds>>>
