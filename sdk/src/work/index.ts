// All pages of an operation.
export { paginate, type Progress, type Walk } from './paging/paginate.ts'
export { PagingError, type Page, type Paged } from './paging/paged.ts'

// What changes.
export { watch } from './live/watch.ts'
export type { WatchOptions } from './live/watch-options.ts'
export { streamingClient, type StreamingClient } from './live/streaming.ts'
export type { Live } from './live/live.ts'
export type { Update } from './live/changes.ts'

// What was told and still holds, and who wants the same.
export { cache, type CacheOptions } from './caching/cache.ts'
export { coalesce } from './caching/coalesce.ts'
export { memoryStore, type AnswerStore, type KeptAnswer } from './caching/answer-store.ts'
export { scopeOf } from './caching/scope-of.ts'
export type { Lifetimes } from './caching/lifetimes.ts'

// No sooner than the limit allows.
export { pace, type DeclaredLimit, type PaceOptions } from './pacing/pace.ts'

// What is told of calls.
export { attribution, type Attributing, type LicenceFacts } from './telling/attribution.ts'
export { lifecycle, type Ending, type Endings } from './telling/lifecycle.ts'
export { log, type CallRecord } from './telling/log.ts'

// Writes that may be tried again.
export { idempotencyKeys, type IdempotentWrites } from './writing/idempotency-keys.ts'
