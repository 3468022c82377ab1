import type { Solution } from './criterion.ts'

/** Given a client of the city and ids of stations: those with a lift out of order. */
export const solve: Solution = async () => []
