// The client: what every operation takes first.
export { createClient, type Client } from './runtime/client.ts'
export type { CallOptions, ClientOptions, Settings, Via } from './runtime/options.ts'

// What a call gives.
export { stream } from './runtime/stream.ts'
export type { Call, RawAnswer } from './runtime/call.ts'

// What a call throws, and how to tell.
export {
  isBodyError,
  isCityError,
  isHttpError,
  isNetworkError,
  isTimeoutError,
  isUsageError,
} from './runtime/guards.ts'
export type {
  BodyError,
  AnsweredError,
  CityError,
  HttpError,
  NetworkError,
  Problem,
  TimeoutError,
  UsageError,
} from './runtime/guards.ts'

// Watching calls.
export { warnOfSunset } from './runtime/sunset.ts'
export type { Hooks, RequestEvent, ResponseEvent, RetryEvent } from './runtime/hooks.ts'
