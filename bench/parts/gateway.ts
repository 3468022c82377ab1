import { attacks, benchFairness } from '../gateway/fairness.ts'
import { benchGateway, fastify } from '../gateway/gateway.ts'
import { benchVerify } from '../gateway/verify.ts'
import { benchWatch } from '../gateway/watch.ts'
import type { Part } from '../measure/part.ts'
import { figuresOf } from '../measure/room-rows.ts'

/** The gateway with a key, against proxies that do nothing but forward, in front of the same owner, turn by turn. */
export const gatewayPart: Part = {
  id: 'gateway',
  about: 'the gateway (key, limits, count, log) against a bare undici proxy, and others where they are installed',
  run: async () => {
    const rows = [...(await benchGateway()), ...(await benchVerify())]
    const beside = `gateway beside ${fastify}`
    return {
      kind: 'measured',
      figures: figuresOf(rows, {
        'gateway, CPU per request': { value: 1.25, of: 'ratio' },
        'verification of a known key': { value: 3, of: 'value' },
        ...(rows.some(({ name }) => name === beside) ? { [beside]: { value: 0.75, of: 'ratio' } } : {}),
      }),
    }
  },
}

/** What one holder's attack costs another. */
export const fairnessPart: Part = {
  id: 'fairness',
  about: 'p99 of one holder while another attacks, against the same in quiet',
  run: async () => ({
    kind: 'measured',
    figures: figuresOf(
      await benchFairness(),
      Object.fromEntries(
        Object.values(attacks).map(
          (words) => [`p99 while another holder ${words}`, { value: 2, of: 'ratio' }] as const,
        ),
      ),
    ),
  }),
}

/** Ten thousand who watch one thing. */
export const watchPart: Part = {
  id: 'watch',
  about: '10,000 streams of one answer that changes every two seconds',
  run: async () => ({
    kind: 'measured',
    figures: figuresOf(await benchWatch(), { 'questions to the owner in one lifetime': { value: 1, of: 'value' } }),
  }),
}
