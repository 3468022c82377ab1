import type { MemberRead, PathStep, PlacePart, PlaceQuestion, ReadMember } from '@openlondon/contract'
import { callName, propertyName } from './asking-source.ts'

/** The arrow function that reads things from an answer, with all that stands around each of them. */
export function readingSource(question: PlaceQuestion, part?: Pick<PlacePart, 'only' | 'unlike'>): string {
  const { loops, members, operation } = question
  const names = ['answer', ...loops.map((_loop, index) => `item${index + 1}`)]
  const item = names.at(-1) ?? 'answer'
  const fields = members.map((member) => `${member.name}: ${memberSource(member, names)}`)
  const thing = `{ ${[...fields, ...(part ? [`told: ${item}`] : [])].join(', ')} }`
  const tests = [
    ...(part?.only ?? []).map(
      ({ read, values }) => `${JSON.stringify(values)}.includes(String(${readSource(read, names)}))`,
    ),
    ...(part?.unlike ?? []).map(([one, other]) => `${readSource(one, names)} !== ${readSource(other, names)}`),
  ]
  const kept = tests.length > 0 ? `${tests.join(' && ')} ? [${thing}] : []` : undefined
  const body = loops.reduceRight((inner, loop, index) => {
    const list = `${pathSource(names[index] ?? 'answer', loop.slice(0, -1))} ?? []`
    const isInnermost = index === loops.length - 1
    const call = isInnermost && kept === undefined ? 'map' : 'flatMap'
    const result = isInnermost ? (kept === undefined ? `(${thing})` : `(${kept})`) : inner
    return `(${list}).${call}((item${index + 1}) => ${result})`
  }, `[${thing}]`)
  return `(answer: Awaited<ReturnType<typeof ${callName(operation)}>>) => ${body}`
}

function memberSource({ reads, type, zone }: ReadMember, names: readonly string[]): string {
  const sources = reads.map((read) => readSource(read, names))
  if (type === 'ids') return `[${sources.map((source) => `...[${source} ?? []].flat()`).join(', ')}]`
  const source = sources.join(' ?? ')
  if (zone === undefined) return source
  return zone === 'UTC' ? `instantOf(${source})` : `instantOf(${source}, ${JSON.stringify(zone)})`
}

const readSource = (read: MemberRead, names: readonly string[]): string =>
  'constant' in read ? JSON.stringify(read.constant) : pathSource(names[read.from] ?? 'answer', read.steps)

function pathSource(from: string, steps: readonly PathStep[]): string {
  const [step, ...rest] = steps
  if (step === undefined) return from
  if ('list' in step) {
    if (step.list === 'first') return pathSource(`${from}?.[0]`, rest)
    return `${from}?.map((each) => ${pathSource('each', rest)})`
  }
  const name = propertyName(step.member)
  return pathSource(name.startsWith('"') ? `${from}?.[${name}]` : `${from}?.${name}`, rest)
}
