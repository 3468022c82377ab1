import type { Solution } from './criterion.ts'

/** Given a client of the city, a point and a distance: the warnings in force there, the gravest first. */
export const solve: Solution = async () => []
