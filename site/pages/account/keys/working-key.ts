import type { KeySummary } from '@city/sdk/portal'

/** Whether the gateway or the sandbox still takes it. */
export const isWorking = (key: KeySummary): boolean => key.status === 'active' || key.status === 'rotating'

/** Calls of today by key id; a key that is not in it has not been asked about. */
export type TodaysCalls = Readonly<Record<string, number>>
