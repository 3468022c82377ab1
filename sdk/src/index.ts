// The client: what every operation takes first.
export { createClient, type Client } from './runtime/client.ts'
export type { CallOptions, ClientOptions, Settings, Via } from './runtime/options.ts'

// What a call gives.
export type { Call, RawAnswer } from './runtime/call.ts'

// What a call throws, and how to tell.
export { BodyError, CityError, HttpError, NetworkError, TimeoutError } from './runtime/errors.ts'
export { isBodyError, isCityError, isHttpError, isNetworkError, isTimeoutError } from './runtime/errors.ts'
export type { Problem } from './runtime/errors.ts'

// Watching calls.
export { warnOfSunset } from './runtime/sunset.ts'
export type { Hooks, RequestEvent, ResponseEvent, RetryEvent } from './runtime/hooks.ts'
