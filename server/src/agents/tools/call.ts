import { z } from 'zod'
import { callOperation, operationOf } from '../call-operation.ts'
import { ageLine, sourceLines } from '../provenance.ts'
import { quoted } from '../quoted.ts'
import { shortenJson } from '../shorten-json.ts'
import type { Tool } from '../tool.ts'

const input = {
  operation: z.string().max(120).describe('api.operation'),
  parameters: z.record(z.string(), z.unknown()).optional(),
  where: z.enum(['sandbox', 'live']).optional().describe('sandbox needs no key and is made up; live asks the owner'),
  scenario: z.string().max(40).optional().describe('sandbox only: storm, strike, empty, 429 …'),
  time: z.string().max(40).optional().describe('sandbox only: RFC 3339'),
  items: z.number().int().min(1).max(50).optional().describe('of each list; 5 unless said'),
}

/** One reading call, in the sandbox unless live is asked for. */
export const call: Tool<typeof input> = {
  name: 'call',
  description: 'Call one operation that only reads. Read it first for its parameters.',
  input,
  run: async (context, { operation: id, parameters = {}, where = 'sandbox', scenario, time, items = 5 }) => {
    const subject = operationOf(context.city, id)
    const called = await callOperation(context, subject, parameters, where, { scenario, time })
    const { status, text, headers } = called.answer
    return [
      `${status} from ${where === 'live' ? 'the gateway' : 'the sandbox'}: GET ${called.address}`,
      ...(headers['retry-after'] === undefined ? [] : [`Try again after ${headers['retry-after']} s.`]),
      quoted(subject.api.owner.name, shortenJson(text, items)),
      ...sourceLines(subject.api),
      ageLine(where, subject.operation, called),
    ].join('\n')
  },
}
