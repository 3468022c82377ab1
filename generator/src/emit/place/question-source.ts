import type { PlacePart, PlaceQuestion } from '@openlondon/contract'
import { describeOperation } from '../../decide/descriptor.ts'
import { apiConstant } from '../api-module.ts'
import {
  boxSource,
  callName,
  headerSources,
  propertyName,
  questionTemplate,
  wantsBox,
  wordOf,
} from './question-template.ts'
import { listSource, tellingSource } from './telling-source.ts'

/** What a question says, a line each: how it is sent is what the operation's own descriptor says, but for what it is asked by. */
export function questionSource(question: PlaceQuestion, licence: string, part?: PlacePart): string {
  const { api, operation } = question
  const { data, parse, decoder, successFlag, kinds } = describeOperation(operation, api)
  const { name, path: _path, header: _header, ...rest } = data
  const headers = headerSources(question)
  const made = [
    ...(wantsBox(question) ? [`box: ${boxSource(question.metres)}`] : []),
    ...headers.map(([header, source]) => `${propertyName(header)}: ${source}`),
  ]
  const list = listSource(question, kinds.join() === 'isObject')
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['api', apiName(question)],
    ['licence', licence],
    ['name', JSON.stringify(name)],
    ['path', JSON.stringify(questionTemplate(question))],
    ...Object.entries(rest).map(([key, value]) => [key, JSON.stringify(value)] as const),
    ['header', headers.length > 0 ? JSON.stringify(headers.map(([header]) => header)) : undefined],
    ['content', headers.length > 0 ? 'headerParameters' : undefined],
    ['parse', decoder ? `${decoder}Of_${wordOf(operation.apiId)}` : parse],
    ['kind', kinds.length > 1 ? `/* @__PURE__ */ either(${kinds.join(', ')})` : kinds[0]],
    ['refuses', successFlag === undefined ? undefined : `/* @__PURE__ */ unlessTrue(${JSON.stringify(successFlag)})`],
    ['more', made.length > 0 ? `(asked) => ({ ${made.join(', ')} })` : undefined],
    ['list', list],
    ['tell', tellingSource(question, part)],
  ]
  return lines.map(([key, source]) => (source === undefined ? '' : `  ${key}: ${source},\n`)).join('')
}

/** What an API's host is called here. */
const apiName = ({ operation }: PlaceQuestion): string =>
  `${apiConstant(operation.upstream)}Of_${wordOf(operation.apiId)}`

/** The modules that questions refer to, and what of them. */
export function questionImports(questions: readonly PlaceQuestion[]): readonly string[] {
  const runtime = new Map<string, Set<string>>()
  const own = new Map<string, Set<string>>()
  const take = (of: Map<string, Set<string>>, file: string, ...names: readonly string[]): void =>
    void of.set(file, new Set([...(of.get(file) ?? []), ...names]))
  for (const question of questions) {
    const { api, operation } = question
    const word = wordOf(api.id)
    const { parse, decoder, successFlag, kinds } = describeOperation(operation, api)
    take(own, `import { %% } from './${api.id}/api.ts'`, `${apiConstant(operation.upstream)} as ${apiName(question)}`)
    take(own, `import type { %% } from './${api.id}/index.ts'`, `${operation.name} as ${callName(operation)}`)
    if (decoder) take(own, `import { %% } from './${api.id}/decoders.ts'`, `${decoder} as ${decoder}Of_${word}`)
    else if (parse) take(runtime, `import { %% } from '../runtime/parse.ts'`, parse)
    if (kinds.length > 0)
      take(runtime, `import { %% } from '../runtime/kind.ts'`, ...kinds, ...(kinds.length > 1 ? ['either'] : []))
    if (successFlag !== undefined) take(runtime, `import { %% } from '../runtime/refuses.ts'`, 'unlessTrue')
    if (headerSources(question).length > 0)
      take(runtime, `import { %% } from '../runtime/content.ts'`, 'headerParameters')
    if (wantsBox(question)) take(runtime, `import { %% } from '../geo/box.ts'`, 'boxAround')
    if (question.members.some(({ zone }) => zone !== undefined))
      take(runtime, `import { %% } from '../place/instant-of.ts'`, 'instantOf')
  }
  return [runtime, own].flatMap((of) =>
    [...of].map(([line, names]) => line.replace('%%', () => [...names].sort().join(', '))).sort(),
  )
}
