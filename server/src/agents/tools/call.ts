import { recordOf } from '@openlondon/contract/model'
import { catalog } from '@openlondon/contract/problem'
import { z } from 'zod'
import { callOperation, operationOf } from '../call-operation.ts'
import { ageLine, sourceLines } from '../provenance.ts'
import { quoted } from '../quoted.ts'
import { shortenJson } from '../shorten-json.ts'
import { ToolFault, type Tool } from '../tool.ts'

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
    const { status, text, headers, isCut } = called.answer
    const isOurs = isProblemOfOurs(text)
    const told = [
      `${status} from ${where === 'live' ? 'the gateway' : 'the sandbox'}: GET ${called.address}`,
      ...(headers['retry-after'] === undefined ? [] : [`Try again after ${headers['retry-after']} s.`]),
      ...(isCut ? ['The answer is longer than is read here: this is its beginning.'] : []),
      quoted(isOurs ? 'this portal' : subject.api.owner.name, shortenJson(text, items)),
      ...(isOurs ? [] : [...sourceLines(subject.api), ageLine(where, subject.operation, called)]),
    ].join('\n')
    if (status >= 400) throw new ToolFault(told)
    return told
  },
}

/** Whether the portal itself refused: then the owner has said nothing, and nothing is owed for it. */
function isProblemOfOurs(text: string): boolean {
  try {
    const { type, code } = recordOf(JSON.parse(text))
    return typeof code === 'string' && Object.hasOwn(catalog, code) && type === `/errors/${code}`
  } catch {
    return false
  }
}
