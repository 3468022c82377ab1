import type { Solution } from './criterion.ts'

/** Given a client of the city and the first half of a postcode: the surgeries that are open there, by name. */
export const solve: Solution = async () => []
