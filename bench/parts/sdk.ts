import { benchBytes } from '../sdk/bytes.ts'
import { benchOverhead } from '../sdk/overhead.ts'
import { everyCall, medianOf } from '../../sdk/testing/every-call.ts'
import type { Figure, Part } from '../measure/part.ts'
import { figuresOf } from '../measure/room-rows.ts'

const oneCallBytesMax = 2_000
const heaviestCallBytesMax = 2_600

/** What an application's users download: bundled by esbuild, minified, gzipped. */
export const sdkBytesPart: Part = {
  id: 'sdk-bytes',
  about: 'bytes of the SDK in an application, gzipped',
  run: async () => {
    const bars = {
      'one call, SDK': { value: oneCallBytesMax, of: 'value' },
      'each further operation': { value: 60, of: 'value' },
    } as const
    const calls = await everyCall()
    const heaviest = calls.at(-1)
    const over = (name: string, value: number, bar: number): Figure => ({
      name: `one call, SDK, ${name}`,
      value,
      unit: 'B',
      better: 'lower',
      bar: { value: bar, of: 'value' },
    })
    return {
      kind: 'measured',
      figures: [
        ...figuresOf(await benchBytes(), bars),
        over(`median of ${calls.length} operations`, medianOf(calls), oneCallBytesMax),
        over(`heaviest operation (${heaviest?.operation})`, heaviest?.gzip ?? Number.NaN, heaviestCallBytesMax),
      ],
    }
  },
}

/** One call after another to a server on the loopback that answers at once, so that the difference is the client. */
export const sdkCallsPart: Part = {
  id: 'sdk-calls',
  about: 'overhead of an SDK call over raw fetch',
  run: async () => ({
    kind: 'measured',
    figures: figuresOf(await benchOverhead(), { 'call, SDK': { value: 1.1, of: 'ratio' } }),
  }),
}
