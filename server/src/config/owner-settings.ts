import { waitMs, waitSeconds, wholeNumber } from './form.ts'
import type { Settings } from './setting.ts'

/** How owners are asked. */
export const ownerSettings = {
  upstreamTimeoutMs: {
    name: 'UPSTREAM_TIMEOUT_MS',
    meaning: 'How long an owner may take to begin an answer, and to go on with it, in milliseconds.',
    form: waitMs(1),
    fallback: 10_000,
  },
  upstreamConnectMs: {
    name: 'UPSTREAM_CONNECT_MS',
    meaning: 'How long a connection to an owner may take to be made, in milliseconds.',
    form: waitMs(1),
    fallback: 5_000,
  },
  upstreamTotalMs: {
    name: 'UPSTREAM_TOTAL_MS',
    meaning: 'How long an owner’s answer may take in all, from the first word to the last, in milliseconds.',
    form: waitMs(1),
    fallback: 120_000,
  },
  upstreamConnections: {
    name: 'UPSTREAM_CONNECTIONS',
    meaning:
      'Calls that one server of an owner is asked at the same time. One holder has three eighths of them at most.',
    form: wholeNumber(2),
    fallback: 128,
  },
  upstreamWaitMs: {
    name: 'UPSTREAM_WAIT_MS',
    meaning: 'How long a call may wait for one of these connections, in milliseconds.',
    form: waitMs(1),
    fallback: 5_000,
  },
  statusCheckSeconds: {
    name: 'STATUS_CHECK_SECONDS',
    meaning:
      'How long nobody may have called an API before its owner’s server is asked for a sign of life (`HEAD` at its base address), in seconds; 0 asks none, and the status page knows of calls alone.',
    form: waitSeconds(0),
    fallback: undefined,
    otherwise: '`300` in production, else `0`: who tries a portal out sends owners nothing of its own accord',
  },
  truthMsPerSecond: {
    name: 'TRUTH_MS_PER_SECOND',
    meaning:
      'How many milliseconds of each second may go into holding owners’ answers against their contract, beside the calls and in a thread of its own; 0 looks at none. Nothing of an answer is kept but the shape of what does not fit.',
    form: wholeNumber(0, 1_000),
    fallback: 5,
  },
} as const satisfies Settings
