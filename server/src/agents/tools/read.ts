import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { operationPath, problemPath } from '@openlondon/contract/model'
import { z } from 'zod'
import { catalog } from '@openlondon/contract/problem'
import { operationOf } from '../call-operation.ts'
import { describeOperation } from '../describe-operation.ts'
import { sourceLines } from '../provenance.ts'
import { quoted } from '../quoted.ts'
import { ToolFault, type AgentContext, type Tool } from '../tool.ts'

const input = {
  id: z
    .string()
    .min(1)
    .max(200)
    .describe('an id or path from find: api.operation, an API, an error code, /start/keys/, /examples/…'),
  part: z.number().int().min(1).max(50).optional().describe('of a long text, from 1'),
}

const partCharacters = 8_000

/** One thing in full: an operation, an API, an error, an example's program or a guide. */
export const read: Tool<typeof input> = {
  name: 'read',
  description:
    'Read one thing: an operation with its call, parameters and example answer, an API, an error, an example program, a guide.',
  input,
  run: async (context, { id, part = 1 }) => {
    const { writer, text, source } = await textOf(context, id)
    const parts = Math.max(1, Math.ceil(text.length / partCharacters))
    if (part > parts) throw new ToolFault(`It has ${parts} part${parts === 1 ? '' : 's'}.`)
    return [
      quoted(writer, text.slice((part - 1) * partCharacters, part * partCharacters)),
      ...(parts > 1 ? [`Part ${part} of ${parts}.`] : []),
      ...source,
    ].join('\n')
  },
}

type Text = { readonly writer: string; readonly text: string; readonly source: readonly string[] }

async function textOf(context: AgentContext, id: string): Promise<Text> {
  const { city, origin } = context
  const problem = Object.entries(catalog).find(([code]) => code === id)?.[1]
  if (problem)
    return {
      writer: 'this portal',
      text: `${id} (status ${problem.status}, to be mended by the ${problem.owner}): ${problem.title}. ${problem.cause} ${problem.fix}`,
      source: [`Source: ${origin}${problemPath(id)}`],
    }
  const api = city.apis.find((one) => one.id === id || `/apis/${one.id}/` === id)
  if (api) {
    const operations = api.operations.map((one) => `- \`${one.id}\` ${one.method} ${one.path}: ${one.summary}`)
    return {
      writer: `the contract of ${api.name}`,
      text: [`${api.name} ${api.version}. ${api.summary}`, api.description, ...operations].join('\n'),
      source: [...sourceLines(api), `Contract: ${origin}/apis/${api.id}/openapi.json`],
    }
  }
  if (id.startsWith('/examples/')) return example(context, id)
  if (id.startsWith('/')) return page(context, id)
  const { api: own, operation } = operationOf(city, id)
  return {
    writer: `the contract of ${own.name}`,
    text: describeOperation(city, own, operation, context.apiOrigin),
    source: [...sourceLines(own), `Page: ${origin}${operationPath(operation)}`],
  }
}

async function example({ city, origin }: AgentContext, id: string): Promise<Text> {
  const [, api, task] = /^\/examples\/([a-z0-9-]+)\/([a-z0-9-]+)\/?$/.exec(id) ?? []
  const text =
    api && task
      ? await readFile(join(city.examplesFolder, api, `${task}.ts`), 'utf8').catch(() => undefined)
      : undefined
  if (text === undefined) throw new ToolFault(`There is no example ${id}. Ask find for one.`)
  return {
    writer: `the examples of ${city.name}`,
    text,
    source: [`Source: ${origin}${id}`, 'It runs as it is with Node 24.'],
  }
}

async function page(context: AgentContext, id: string): Promise<Text> {
  const path = (id.split('#')[0] ?? '').replace(/\/$/, '')
  const isPath = /^(?:\/[A-Za-z0-9][\w.-]*)+$/.test(path)
  if (!isPath) throw new ToolFault(`"${id}" is no path of this site.`)
  return {
    writer: `the pages of ${context.origin}`,
    text: await fileOf(context, `${path}.md`),
    source: [`Page: ${context.origin}${path}/`],
  }
}

async function fileOf({ siteDir, origin }: AgentContext, path: string): Promise<string> {
  const text = await readFile(join(siteDir, path), 'utf8').catch(() => undefined)
  if (text === undefined) throw new ToolFault(`There is no text of ${origin}${path}. Ask find for what there is.`)
  return text
}
