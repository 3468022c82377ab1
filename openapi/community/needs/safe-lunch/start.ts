import type { Solution } from './criterion.ts'

/** Given a client of the city, a point and a distance: the kitchens rated 0, 1 or 2, the worst first. */
export const solve: Solution = async () => []
