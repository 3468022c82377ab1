import { hour } from '../time/clock.ts'

/** Hours between two high waters of the moon's and of the sun's tide (principal constituents M2 and S2). */
const moonHours = 12.4206
const sunHours = 12

export type Tide = {
  /** Half of what lies between low and high water at a mean tide, in the unit of the answer. */
  readonly reach: number
  /** Minutes after the first place of the river. */
  readonly lagMinutes?: number
}

/** How far above or below mean water the tide stands: springs and neaps by the two tides that are strongest. */
export function tideAt(instant: number, { reach, lagMinutes = 0 }: Tide): number {
  const hours = instant / hour - lagMinutes / 60
  const turn = (period: number): number => Math.cos((2 * Math.PI * hours) / period)
  return reach * (0.77 * turn(moonHours) + 0.23 * turn(sunHours))
}
