import { benchBytes } from '../sdk/bytes.ts'
import { benchOverhead } from '../sdk/overhead.ts'
import { heaviestCall } from './heaviest-call.ts'
import type { Part } from '../measure/part.ts'
import { figuresOf } from '../measure/room-rows.ts'

const oneCallBytesMax = 2_000

/** What an application's users download: bundled by esbuild, minified, gzipped. */
export const sdkBytesPart: Part = {
  id: 'sdk-bytes',
  about: 'bytes of the SDK in an application, gzipped',
  run: async () => {
    const bars = {
      'one call, SDK': { value: oneCallBytesMax, of: 'value' },
      'each further operation': { value: 60, of: 'value' },
    } as const
    const heaviest = await heaviestCall()
    const name = `one call, SDK, heaviest operation (${heaviest.operation})`
    const bar = { value: oneCallBytesMax, of: 'value' } as const
    return {
      kind: 'measured',
      figures: [
        ...figuresOf(await benchBytes(), bars),
        { name, value: heaviest.bytes, unit: 'B', better: 'lower', bar },
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
