/** What a reader has the sandbox play; empty texts for what is left as it is. */
export type Wishes = {
  /** `429`, or `storm` for the whole city. */
  readonly scenario: string
  /** `2026-11-23T09:10` on the city's clocks. */
  readonly time: string
  /** Under which the sandbox keeps what the reader has written. */
  readonly session: string
}

export const noWishes: Wishes = { scenario: '', time: '', session: '' }

/** As the sandbox reads them. */
export function wishHeaders({ scenario, time, session }: Wishes): Readonly<Record<string, string>> {
  return {
    ...(scenario !== '' && { 'X-Sandbox-Scenario': scenario }),
    ...(time !== '' && { 'X-Sandbox-Time': time }),
    ...(session !== '' && { 'X-Sandbox-Session': session }),
  }
}
