import { setFlagsFromString } from 'node:v8'

// A pattern that tries a text in too many ways goes on in the engine's linear mode, which knows neither Unicode mode nor
// references back: 48 seconds become two milliseconds. It must be said before the first pattern is made, so the doors by
// which Node's programs come to contracts import this. A browser has no such mode, and asks itself only.
setFlagsFromString('--enable-experimental-regexp-engine-on-excessive-backtracks')
