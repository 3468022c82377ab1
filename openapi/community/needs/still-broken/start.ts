import type { Solution } from './criterion.ts'

/** Given a client of the city, a point, a distance and the time: what is open around it, the longest wait first. */
export const solve: Solution = async () => []
