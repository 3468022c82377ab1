import type { PlacePart, PlaceQuestion } from '@openlondon/contract'
import { answerReading, type Made } from '../../decide/answer-reading.ts'
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
  const { operation } = question
  const { rest, reading, kinds } = plainly(question)
  const headers = headerSources(question)
  const made = [
    ...(wantsBox(question) ? [`box: ${boxSource(question.metres)}`] : []),
    ...headers.map(([header, source]) => `${propertyName(header)}: ${source}`),
  ]
  const list = listSource(question, kinds.join() === 'isObject')
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['api', apiName(question)],
    ['licence', licence],
    ['name', JSON.stringify(operation.name)],
    ['path', JSON.stringify(questionTemplate(question))],
    ...Object.entries(rest).map(([key, value]) => [key, JSON.stringify(value)] as const),
    ['header', headers.length > 0 ? JSON.stringify(headers.map(([header]) => header)) : undefined],
    ['content', headers.length > 0 ? 'headerParameters' : undefined],
    ...Object.entries(reading).map(([key, one]) => [key, madeSource(one, operation.apiId)] as const),
    ['more', made.length > 0 ? `(asked) => ({ ${made.join(', ')} })` : undefined],
    ['list', list],
    ['tell', tellingSource(question, part)],
  ]
  return lines.map(([key, source]) => (source === undefined ? '' : `  ${key}: ${source},\n`)).join('')
}

/**
 * What the operation's own descriptor says of sending and reading, but for what a question says itself. A place is told by what
 * succeeds: which of several results it was is not asked.
 */
function plainly({ api, operation }: PlaceQuestion) {
  const descriptor = describeOperation(operation, api)
  const { name: _name, path: _path, header: _header, results: _results, ...rest } = descriptor.data
  return { rest, reading: answerReading({ ...descriptor, data: rest }), kinds: descriptor.kinds }
}

function madeSource({ name, from, given }: Made, apiId: string): string {
  const own = from === 'decoders' ? `${name}Of_${wordOf(apiId)}` : name
  if (!given) return own
  const args = given.map((one) =>
    typeof one === 'object' ? madeSource(one, apiId) : one === undefined ? 'undefined' : JSON.stringify(one),
  )
  return `/* @__PURE__ */ ${own}(${args.join(', ')})`
}

/** A function, and those among what it is given. */
const madeIn = (made: Made): readonly Made[] => [
  made,
  ...(made.given ?? []).flatMap((one) => (typeof one === 'object' ? madeIn(one) : [])),
]

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
    take(own, `import { %% } from './${api.id}/api.ts'`, `${apiConstant(operation.upstream)} as ${apiName(question)}`)
    take(own, `import type { %% } from './${api.id}/index.ts'`, `${operation.name} as ${callName(operation)}`)
    for (const { name, from } of Object.values(plainly(question).reading).flatMap(madeIn))
      if (from === 'decoders') take(own, `import { %% } from './${api.id}/decoders.ts'`, `${name} as ${name}Of_${word}`)
      else take(runtime, `import { %% } from '../runtime/answer/${from}.ts'`, name)
    if (headerSources(question).length > 0)
      take(runtime, `import { %% } from '../runtime/request/content.ts'`, 'headerParameters')
    if (wantsBox(question)) take(runtime, `import { %% } from '../geo/box.ts'`, 'boxAround')
    if (question.members.some(({ zone }) => zone !== undefined))
      take(runtime, `import { %% } from '../place/instant-of.ts'`, 'instantOf')
  }
  return [runtime, own].flatMap((of) =>
    [...of].map(([line, names]) => line.replace('%%', () => [...names].sort().join(', '))).sort(),
  )
}
