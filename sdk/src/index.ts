// The client: what every operation takes first.
export { createClient, type Client } from './runtime/call/client.ts'
export type { CallOptions, ClientOptions, Settings, Via } from './runtime/call/options.ts'

// What a call gives.
export { stream } from './runtime/answer/stream.ts'
export type { Call, RawAnswer, RefusalOf } from './runtime/call/call.ts'

// What a call throws, and how to tell.
export {
  isBodyError,
  isCityError,
  isHttpError,
  isNetworkError,
  isTimeoutError,
  isUsageError,
} from './runtime/answer/guards.ts'
export type {
  BodyError,
  AnsweredError,
  CityError,
  HttpError,
  NetworkError,
  Problem,
  TimeoutError,
  UsageError,
} from './runtime/answer/guards.ts'

// Watching calls.
export { warnOfSunset } from './runtime/answer/sunset.ts'
export type { Hooks, RequestEvent, ResponseEvent, RetryEvent } from './runtime/call/hooks.ts'
