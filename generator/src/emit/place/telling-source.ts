import type { MemberRead, PathStep, PlacePart, PlaceQuestion, ReadMember } from '@openlondon/contract'
import { callName, propertyName } from './question-template.ts'

/** The type of the things that are read, by the way to them in the answer. */
export function itemType({ loops, operation }: PlaceQuestion): string {
  return loops
    .flat()
    .reduce<string>(
      (type, step) => ('list' in step ? `Each<${type}>` : `${type}[${JSON.stringify(step.member)}]`),
      `Answer<typeof ${callName(operation)}>`,
    )
}

/** The type of what the outermost list holds, each of which is read by itself. */
export const outerType = (question: PlaceQuestion): string =>
  itemType({ ...question, loops: question.loops.slice(0, 1) })

/** The arrow function that finds the outermost list in an answer, which may be surely an object; undefined where the answer is what is read. */
export function listSource({ loops, operation }: PlaceQuestion, isObject: boolean): string | undefined {
  const [outermost = []] = loops
  if (outermost.length < 2) return undefined
  return `(answer: Answer<typeof ${callName(operation)}>) => ${pathSource('answer', outermost.slice(0, -1), isObject)}`
}

/** The arrow function that reads one of that list, with all that lies inside it. */
export function tellingSource(question: PlaceQuestion, part?: Pick<PlacePart, 'only' | 'unlike'>): string {
  const { loops, members, operation } = question
  const names =
    loops.length === 0 ? ['item'] : ['answer', 'item', ...loops.slice(1).map((_, index) => `item${index + 2}`)]
  const reads = members.flatMap((member) => member.reads)
  const isOfAnswer = loops.length > 0 && reads.some((read) => 'from' in read && read.from === 0)
  const fields = members.map((member) => `${member.name}: ${memberSource(member, names)}`)
  const inner = loops.slice(1)
  const thing = `{ ${[...fields, ...(part && inner.length > 0 ? [`told: ${names.at(-1)}`] : [])].join(', ')} }`
  const tests = [
    ...(part?.only ?? []).map(({ read, values }) => onlySource(readSource(read, names), values)),
    ...(part?.unlike ?? []).map(([one, other]) => `${readSource(one, names)} !== ${readSource(other, names)}`),
  ]
  const kept = tests.length > 0 ? `${tests.join(' && ')} && ${thing}` : `(${thing})`
  const body = inner.reduceRight((result, loop, index) => {
    const call = index === inner.length - 1 ? 'map' : 'flatMap'
    return `${pathSource(names[index + 1] ?? 'item', loop.slice(0, -1))}?.${call}((item${index + 2}) => ${result})`
  }, kept)
  const answer = isOfAnswer ? `, answer: Answer<typeof ${callName(operation)}>` : ''
  return `(item: ${outerType(question)}${answer}) => ${body}`
}

const onlySource = (source: string, values: readonly string[]): string =>
  values.length === 1
    ? `String(${source}) === ${JSON.stringify(values[0])}`
    : `${JSON.stringify(values)}.includes(String(${source}))`

function memberSource({ reads, type, zone }: ReadMember, names: readonly string[]): string {
  const sources = reads.map((read) => readSource(read, names))
  if (type === 'ids' && sources.length > 1) return `[${sources.join(', ')}]`
  const source = sources.join(' ?? ')
  if (zone === undefined) return source
  return zone === 'UTC' ? `instantOf(${source})` : `instantOf(${source}, ${JSON.stringify(zone)})`
}

const readSource = (read: MemberRead, names: readonly string[]): string =>
  'constant' in read ? JSON.stringify(read.constant) : pathSource(names[read.from] ?? 'item', read.steps)

/** Members by their way; what may be missing on it is asked with care, and only what is read by itself is surely there. */
function pathSource(from: string, steps: readonly PathStep[], isThere = from === 'item'): string {
  const [step, ...rest] = steps
  if (step === undefined) return from
  if ('list' in step) {
    if (step.list === 'first') return pathSource(`${from}?.[0]`, rest)
    return `${from}?.map((each) => ${pathSource('each', rest)})`
  }
  const name = propertyName(step.member)
  if (isThere) return pathSource(name.startsWith('"') ? `${from}[${name}]` : `${from}.${name}`, rest)
  return pathSource(name.startsWith('"') ? `${from}?.[${name}]` : `${from}?.${name}`, rest)
}
