import { benchGateway } from '../gateway/gateway.ts'
import type { Part } from '../measure/part.ts'
import { figuresOf } from '../measure/room-rows.ts'

/** The gateway with a key, against a proxy that does nothing but forward, in front of the same owner, turn by turn. */
export const gatewayPart: Part = {
  id: 'gateway',
  about: 'the gateway (key, limits, count) against a bare undici proxy',
  run: async () => ({
    kind: 'measured',
    figures: figuresOf(await benchGateway(), { 'gateway, CPU per request': { value: 1.25, of: 'ratio' } }),
  }),
}
