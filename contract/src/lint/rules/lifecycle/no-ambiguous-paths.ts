import type { ApiModel, JsonSchema, OperationModel } from '../../../model/model.ts'
import type { HouseRule } from '../../parts/house-rule.ts'
import { mismatchesOf } from '../../parts/mismatches.ts'
import { pathsExample } from '../../parts/rule-example.ts'

const stops = (pattern: string): string =>
  `/stops/{id}/lines:\n  get:\n    operationId: stopLines\n    parameters:\n      - { name: id, in: path, required: true, description: Its id., schema: { type: string${pattern} } }\n/stops/near/{point}:\n  get: { operationId: stopsNear }`

export const noAmbiguousPaths: HouseRule = {
  id: 'no-ambiguous-paths',
  severity: 'info',
  title: 'No URL fits two paths of the same method.',
  why: '`/stops/{id}/lines` and `/stops/near/{point}` both fit `/stops/near/lines`; which one answers is decided by whoever happens to route it.',
  fix: 'Give one of them a fixed first word of its own. Where the owner cannot change, narrow the parameter with a `pattern` that the fixed word does not fit: ids of stops begin with a digit, and `near` does not.',
  failing: pathsExample(stops('')),
  passing: pathsExample(stops(", pattern: '^[0-9]'")),
  visit: ({ api }) => ({
    Paths(paths, { report, location }) {
      const shapes = Object.keys(paths).map((path): Shape => ({ path, segments: path.split('/') }))
      for (const [index, one] of shapes.entries()) {
        const rival = shapes.find((other, place) => place < index && areAmbiguous(api, one, other))
        if (rival === undefined) continue
        const message = `"${one.path}" and "${rival.path}" fit the same URL.`
        report({ message, location: location.child([one.path]).key() })
      }
    },
  }),
}

type Shape = { readonly path: string; readonly segments: readonly string[] }

/** Some method that both paths have finds a URL that fits both. */
function areAmbiguous(api: ApiModel, left: Shape, right: Shape): boolean {
  // Nearly every pair of paths ends here; a large contract has millions of pairs.
  if (left.segments.length !== right.segments.length) return false
  if (left.segments.some((segment, index) => areApart(segment, right.segments[index] ?? ''))) return false
  const pairs = left.segments.map((segment, index): readonly [string, string] => [segment, right.segments[index] ?? ''])
  if (isOneMoreSpecific(pairs)) return false
  return operationsAt(api, left.path).some((one) =>
    operationsAt(api, right.path).some(
      (other) =>
        one.method === other.method && pairs.every(([mine, theirs]) => canMeet(api, [mine, one], [theirs, other])),
    ),
  )
}

const operationsAt = (api: ApiModel, path: string): readonly OperationModel[] =>
  api.operations.filter((operation) => operation.path === path.split('?')[0])

/** A plainly more specific path is no rival: fixed words win over braces (OpenAPI 3.1, section 4.8.8.2). */
function isOneMoreSpecific(pairs: readonly (readonly [string, string])[]): boolean {
  const leftWins = pairs.some(([one, other]) => !isOpen(one) && isOpen(other))
  const rightWins = pairs.some(([one, other]) => isOpen(one) && !isOpen(other))
  return leftWins !== rightWins
}

const isOpen = (segment: string): boolean => segment.includes('{')

/** What is fixed in two segments differs, whatever stands for the names: `Site={site}` is never `Group={group}`. */
function areApart(one: string, other: string): boolean {
  if (one === other) return false
  if (!isOpen(one) && !isOpen(other)) return true
  const [mine, theirs] = [fixedEnds(one), fixedEnds(other)]
  const canBegin = mine.start.startsWith(theirs.start) || theirs.start.startsWith(mine.start)
  const canEnd = mine.end.endsWith(theirs.end) || theirs.end.endsWith(mine.end)
  return !canBegin || !canEnd
}

const fixedEnds = (segment: string): { readonly start: string; readonly end: string } =>
  isOpen(segment)
    ? { start: segment.slice(0, segment.indexOf('{')), end: segment.slice(segment.lastIndexOf('}') + 1) }
    : { start: segment, end: segment }

type Place = readonly [segment: string, operation: OperationModel]

/** A fixed word meets a name that takes it for a value. Of two names nobody can say that they never meet. */
function canMeet(api: ApiModel, left: Place, right: Place): boolean {
  if (isOpen(left[0]) === isOpen(right[0])) return true
  const [[template, { parameters }], [word]] = isOpen(left[0]) ? [left, right] : [right, left]
  const { start, end } = fixedEnds(template)
  const isAround = word.length > start.length + end.length && word.startsWith(start) && word.endsWith(end)
  if (!isAround) return false
  const value = word.slice(start.length, word.length - end.length)
  const [name, more] = [...template.matchAll(/\{([^}]+)\}/g)].map((match) => match[1])
  const schema = parameters.find((parameter) => parameter.in === 'path' && parameter.name === name)?.schema
  return more !== undefined || schema === undefined || readings(value).some((one) => fits(api, schema, one))
}

const fits = (api: ApiModel, schema: JsonSchema, value: unknown): boolean =>
  mismatchesOf(api, schema, value).length === 0

/** What a text in a path may stand for: itself, a number, or a list of either. */
function readings(text: string): readonly unknown[] {
  const items = text.split(',')
  return [text, items, ...(items.some((item) => Number.isNaN(Number(item))) ? [] : [Number(text), items.map(Number)])]
}
