export const dayMs = 86_400_000

/** `2026-11-23`, in UTC. */
export function dayOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10)
}
