import type { Solution } from './criterion.ts'

/** Given a client of the city, a postcode, an age and a distance: what runs there for somebody of that age. */
export const solve: Solution = async () => []
