import type { OfflineTestQuestion } from './questions.ts'

export type Told = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export function askAll(
  ask: typeof globalThis.fetch,
  origin: string,
  portals: readonly string[],
  questions: readonly OfflineTestQuestion[],
): Promise<readonly Told[]>
