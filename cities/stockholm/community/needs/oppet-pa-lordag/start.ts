import type { Solution } from './criterion.ts'

/** En klient för staden, en punkt och ett avstånd: biblioteken som har öppet på lördag, det närmaste först. */
export const solve: Solution = async () => []
