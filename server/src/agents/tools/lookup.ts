import { z } from 'zod'
import { callOperation, operationOf } from '../call-operation.ts'
import { ageLine, sourceLines } from '../provenance.ts'
import { plain, quoted } from '../quoted.ts'
import type { Lookup } from '../read-lookups.ts'
import { ToolFault, type AgentContext, type Tool } from '../tool.ts'

const input = {
  name: z.string().min(1).max(120),
  kind: z.string().max(40).optional().describe('such as station or postcode; about lists them'),
  where: z.enum(['sandbox', 'live']).optional(),
}

const idsMax = 8

/** From a name to the ids that operations take, by the operations that the city names for it. */
export const lookup: Tool<typeof input> = {
  name: 'lookup',
  description: 'Turn a name into the ids that operations take (stations, lines, postcodes …).',
  input,
  run: async (context, { name, kind, where = 'sandbox' }) => {
    const { lookups, city } = context
    if (lookups.length === 0)
      throw new ToolFault(`${plain(city.name)} declares no look-ups. Find an operation that searches.`)
    const wanted = kind === undefined ? lookups : lookups.filter((one) => one.kind.includes(kind.toLowerCase()))
    if (wanted.length === 0)
      throw new ToolFault(`Nothing of that kind is looked up. There is ${lookups.map((one) => one.kind).join(', ')}.`)
    const found = await Promise.all(
      // What cannot be asked for this name, such as a postcode by a station's, has no ids to tell.
      wanted.map((one) => idsOf(context, one, name, where).catch((error: unknown) => ignoreFault(error))),
    )
    const some = found.filter((text) => text !== undefined)
    if (some.length === 0) throw new ToolFault(`No ${wanted.map((one) => one.kind).join(' or ')} is called like that.`)
    return some.join('\n\n')
  },
}

function ignoreFault(error: unknown): undefined {
  if (!(error instanceof ToolFault)) throw error
}

async function idsOf(
  context: AgentContext,
  one: Lookup,
  name: string,
  where: 'sandbox' | 'live',
): Promise<string | undefined> {
  const subject = operationOf(context.city, one.operation)
  const called = await callOperation(context, subject, { ...one.fixed, [one.parameter]: name }, where)
  if (called.answer.status !== 200) return undefined
  const list = memberOf(JSON.parse(called.answer.text), one.list)
  const items = (Array.isArray(list) ? list : [list]).filter((item) => memberOf(item, one.id) !== undefined)
  if (items.length === 0) return undefined
  const lines = items.slice(0, idsMax).map((item) => {
    const also = (one.also ?? []).map((path) => `${path}=${String(memberOf(item, path))}`)
    return [String(memberOf(item, one.id)), String(memberOf(item, one.name)), ...also].join(' | ')
  })
  return [
    `${one.kind}, by ${one.operation}:`,
    quoted(subject.api.owner.name, lines.join('\n')),
    ...sourceLines(subject.api),
    ageLine(where, subject.operation, called),
  ].join('\n')
}

/** `a.b` of a value; the value itself for an empty path. */
function memberOf(value: unknown, path: string): unknown {
  if (path === '') return value
  return path
    .split('.')
    .reduce<unknown>(
      (inner, name) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, name) : undefined),
      value,
    )
}
