import type { Solution } from './criterion.ts'

/** Given a client of the city and a borough: the numbers of its open applications, the oldest first. */
export const solve: Solution = async () => []
