import { decodedAnswer, decodedSchemas } from '../decode/decoded-answer.ts'
import { below } from '../grammar/pointer.ts'
import { operationById } from '../model/operations/find-operation.ts'
import type { City, OperationModel } from '../model/model.ts'
import { successResponse } from '../model/operations/results.ts'
import { follow, isList, isNumber, isZoneless, suits, type Spot } from './answer-schema.ts'
import { needs, type Piece } from './asked-value.ts'
import type { ConceptMember } from './concepts.ts'
import { pathSteps, type MemberRead, type PathStep } from './item-path.ts'
import { meant, type Say } from './place-finding.ts'
import type { PlaceQuestion, ReadMember } from './place-model.ts'
import { readAsked } from './read-asked.ts'

export type StatedQuestion = {
  readonly operation: string
  readonly ask: Readonly<Record<string, string>>
  readonly items?: string
  readonly members: Readonly<Record<string, string>>
  readonly clock?: string
}

/** The things around an item: the answer, and what stands in each list on the way to it. */
export type Around = { readonly names: readonly string[]; readonly spots: readonly Spot[] }

export type ReadQuestion = PlaceQuestion & {
  readonly readPath: (path: string, pointer: string) => { readonly read: MemberRead; readonly spot: Spot } | undefined
}

/** Read a question and hold it against the contract of the operation; undefined where there is no such operation. */
export function readQuestion(
  city: Pick<City, 'apis' | 'timeZone'>,
  stated: StatedQuestion,
  known: Readonly<Record<string, ConceptMember>>,
  metres: number | undefined,
  say: Say,
): ReadQuestion | undefined {
  const operation = operationById(city, stated.operation)
  const api = city.apis.find(({ id }) => id === operation?.apiId)
  if (!operation || !api) {
    const [apiId] = stated.operation.split('.')
    const names = city.apis.filter(({ id }) => id === apiId).flatMap(({ operations }) => operations.map(({ id }) => id))
    say(
      '/operation',
      `No API has the operation "${stated.operation}".${meant(stated.operation, names.length > 0 ? names : city.apis.map(({ id }) => id))}`,
    )
    return undefined
  }
  if (operation.method !== 'GET')
    say(
      '/operation',
      `"${operation.id}" is a ${operation.method}. A place is only read of: name an operation that is a GET.`,
    )
  const ask = readAsked(api, operation, stated.ask, metres, say)
  const schemas = { schemas: decodedSchemas(api) }
  const answer: Spot = { schema: answerSchema(), mayLack: false }
  const { loops, around } = readItems(schemas, answer, stated.items, say)

  function answerSchema() {
    const response = successResponse(operation as OperationModel)
    return response ? decodedAnswer(api!, response) : {}
  }

  function readPath(path: string, pointer: string): { readonly read: MemberRead; readonly spot: Spot } | undefined {
    const steps = pathSteps(path)
    if (!steps) {
      say(pointer, `"${path}" is no path. Write names with dots between them, [0] for the first of a list.`)
      return undefined
    }
    const [head, ...rest] = steps
    const outer = head && 'member' in head ? around.names.slice(0, -1).lastIndexOf(head.member) : -1
    const from = outer === -1 ? around.spots.length - 1 : outer
    const own = outer === -1 ? steps : rest
    const found = follow(schemas, around.spots[from] ?? answer, own)
    if ('known' in found) {
      say(
        pointer,
        `What ${stated.operation} answers has no "${found.step}" where "${path}" looks for it.${meant(found.step, found.known)}`,
      )
      return undefined
    }
    return { read: { from, steps: own }, spot: found }
  }

  const members = Object.entries(stated.members).flatMap(([name, text]): readonly ReadMember[] => {
    const pointer = below('/members', name)
    const member = known[name]
    if (!member) {
      say(pointer, `"${name}" is no member of the concept.${meant(name, Object.keys(known))}`)
      return []
    }
    const read = text
      .split('|')
      .flatMap((one): readonly { readonly read: MemberRead; readonly spot: Spot | undefined }[] => {
        const path = one.trim()
        if (path.startsWith('=')) return [{ read: { constant: path.slice(1).trim() }, spot: undefined }]
        const found = readPath(path, pointer)
        return found ? [found] : []
      })
    for (const { spot } of read) {
      if (spot && !suits(schemas, spot, member.type))
        say(
          pointer,
          `"${name}" wants ${wanted[member.type]}, and "${text}" is none by the contract of ${stated.operation}.`,
        )
    }
    if (member.required && read.length > 0 && read.every(({ spot }) => spot?.mayLack === true))
      say(
        pointer,
        `"${name}" must always be there, and "${text}" may be missing or null by the contract of ${stated.operation}. Add | and something that is always there.`,
      )
    if (member.type === 'ids' && read.some(({ spot }) => spot?.mayLack))
      say(pointer, `An id in "${text}" may be missing or null by the contract of ${stated.operation}.`)
    const spots = read.flatMap(({ spot }) => spot ?? [])
    const isRead =
      member.type === 'time' &&
      spots.some((spot) => isNumber(schemas, spot) || (stated.clock !== undefined && isZoneless(schemas, spot)))
    const zone = stated.clock === 'city' ? city.timeZone : 'UTC'
    return [{ name, type: member.type, reads: read.map((one) => one.read), ...(isRead && { zone }) }]
  })
  for (const [name, member] of Object.entries(known))
    if (member.required && !Object.hasOwn(stated.members, name))
      say(
        '/members',
        `"${name}" is missing. Add ${member.meaning.toLowerCase().replace(/\.$/, '')}, as a path into the answer.`,
      )

  const used = new Set(
    ask
      .flatMap(({ values }) => values.flat())
      .flatMap((piece: Piece) => (typeof piece === 'string' ? [] : [piece.token as string])),
  )
  return {
    api,
    operation,
    ask,
    loops,
    members,
    needs: needs.filter((need) => used.has(need)),
    ...(metres !== undefined && { metres }),
    readPath,
  }
}

const wanted = {
  text: 'a text',
  number: 'a number',
  id: 'a text or a number',
  ids: 'texts',
  point: 'a point, with lat and lon',
  time: 'a time',
} as const

function readItems(
  schemas: Parameters<typeof follow>[0],
  answer: Spot,
  items: string | undefined,
  say: Say,
): { readonly loops: readonly (readonly PathStep[])[]; readonly around: Around } {
  const names = ['answer']
  const spots = [answer]
  if (items === undefined) {
    if (!isList(schemas, answer)) return { loops: [], around: { names, spots } }
    const item = follow(schemas, answer, [{ list: 'each' }])
    return {
      loops: [[{ list: 'each' }]],
      around: { names: [...names, ''], spots: [...spots, 'known' in item ? answer : item] },
    }
  }
  const steps = pathSteps(items)
  const loops: PathStep[][] = []
  let open: PathStep[] = []
  for (const step of steps ?? []) {
    open.push(step)
    if (!('list' in step && step.list === 'each')) continue
    loops.push(open)
    open = []
  }
  if (!steps || open.length > 0) {
    say('/items', `"${items}" leads to no list. Write a path that ends in [].`)
    return { loops: [], around: { names, spots } }
  }
  for (const loop of loops) {
    const found = follow(schemas, spots.at(-1) ?? answer, loop)
    if ('known' in found) {
      say('/items', `"${items}" leads nowhere: there is no "${found.step}".${meant(found.step, found.known)}`)
      return { loops: [], around: { names, spots } }
    }
    names.push(loop.flatMap((step) => ('member' in step ? [step.member] : [])).at(-1) ?? '')
    spots.push(found)
  }
  return { loops, around: { names, spots } }
}
