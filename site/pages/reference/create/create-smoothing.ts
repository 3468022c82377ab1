import { jsonOf, resultResponses } from '@openlondon/contract/model'
import type { ApiModel, DecodePlan, Derived, OperationModel, ResponseModel, ValueDecoder } from '@openlondon/contract'
import { decodePlans } from '@openlondon/contract/shown'
import { valueAt, type Step } from './value-at.ts'

/** A value on its way: what came over the wire, and what the SDK makes of it, both as JSON. */
export type Smoothed = { readonly wire: string; readonly sdk: string }

/** Members of an answer that the SDK gives otherwise than they came, all in the same way. */
export type SmoothingRow = {
  /** Where a reader finds them in the SDK's answer, such as `lines[].created`; empty for the answer as a whole. */
  readonly members: readonly string[]
  /** In a few words, where an example cannot say it. */
  readonly wire: string
  readonly sdk: string
  readonly examples: readonly Smoothed[]
  /** Names of the SDK's decoders, each explained once on a page of its own. */
  readonly decoders: readonly string[]
}

type Answer = { readonly wire: unknown; readonly sdk: unknown }

/** What the SDK does to the answers of an operation, from the same plans that its decoders are written from. */
export function createSmoothing(
  api: ApiModel,
  operation: OperationModel,
  sdkAnswer: (status: string, example: string) => unknown,
): readonly SmoothingRow[] {
  const rows = resultResponses(operation).flatMap((response) => rowsOf(api, response, sdkAnswer))
  return [...Map.groupBy(rows, likeness).values()].flatMap((alike) => {
    const [first] = alike.toSorted((one, other) => other.examples.length - one.examples.length)
    if (!first) return []
    const wire = new Set(alike.map((row) => row.wire)).size === 1 ? first.wire : 'from a latitude and a longitude'
    return [folded({ ...first, wire }, [...new Set(alike.flatMap(({ members }) => members))])]
  })
}

/** Rows that say the same are one, with all their members; of points it is enough that they are points. */
function likeness(row: SmoothingRow): string {
  if (row.decoders.join() === 'pointOf') return 'pointOf'
  return JSON.stringify(row.decoders.join() === 'nullFor' ? { ...row, members: [] } : row)
}

/** Points stand all over some answers, and are all made alike: one name stands for them. */
function folded(row: SmoothingRow, members: readonly string[]): SmoothingRow {
  if (row.decoders.join() !== 'pointOf' || members.length === 1) return { ...row, members }
  const name = members[0]?.split('.').at(-1) ?? ''
  return { ...row, members: [name], wire: `${row.wire}, in ${members.length} places` }
}

function rowsOf(
  api: ApiModel,
  response: ResponseModel,
  sdkAnswer: (status: string, example: string) => unknown,
): readonly SmoothingRow[] {
  const media = jsonOf(response.content)
  if (!media?.schema) return []
  const answers = media.examples.map(({ name, value }) => ({ wire: value, sdk: sdkAnswer(response.status, name) }))
  const steps: readonly Step[] = [
    ...(response.unwrap ?? []).map((name): Step => ({ wire: name })),
    ...(response.resultKind === undefined ? [] : [{ sdk: 'data' }]),
  ]
  const { schemas: plans, ofResponse } = decodePlans(api)
  const plan = ofResponse(response, media.schema)
  // One thing for one id and a list for several: the SDK decodes each of it.
  const whole = response.oneOrMany ? { list: plan?.items ?? plan ?? {} } : (plan ?? {})
  const walk: Walk = { plans, answers, rows: [], trail: [] }
  collect(walk, whole, steps, '')
  return [
    ...(response.unwrap ? [envelopeRow(response.unwrap)] : []),
    ...(response.successFlag === undefined ? [] : [flagRow(response.successFlag)]),
    ...walk.rows,
  ]
}

const envelopeRow = (path: readonly string[]): SmoothingRow => ({
  members: [''],
  wire: `inside \`${path.join('.')}\``,
  sdk: 'that member alone',
  examples: [],
  decoders: ['unwrap'],
})

const flagRow = (flag: string): SmoothingRow => ({
  members: [''],
  wire: `\`${flag}\` that is not \`true\`, with a status of success`,
  sdk: 'an `HttpError`',
  examples: [],
  decoders: ['unlessTrue'],
})

const manyRow = (member: string): SmoothingRow => ({
  members: [member],
  wire: 'one thing, or a list of them',
  sdk: 'always a list',
  examples: [],
  decoders: ['list'],
})

const omitRow = (member: string): SmoothingRow => ({
  members: [member],
  wire: 'a private name, from the owner alone',
  sdk: 'left out, at the gateway too',
  examples: [],
  decoders: ['omit'],
})

type Walk = {
  readonly plans: ReadonlyMap<string, DecodePlan>
  readonly answers: readonly Answer[]
  readonly rows: SmoothingRow[]
  /** Named schemas above this place: a recursive one is said once. */
  readonly trail: readonly string[]
}

function collect(walk: Walk, plan: DecodePlan, steps: readonly Step[], member: string): void {
  if (plan.ref !== undefined) {
    const target = walk.trail.includes(plan.ref) ? undefined : walk.plans.get(plan.ref)
    if (target) collect({ ...walk, trail: [...walk.trail, plan.ref] }, target, steps, member)
  }
  if (plan.nulls || plan.decode) walk.rows.push(valueRow(walk, plan, steps, member))
  if (plan.list) {
    walk.rows.push(manyRow(member))
    collect(walk, plan.list, [...steps, { each: 'many' }], `${member}[]`)
  }
  if (plan.first) {
    walk.rows.push({ ...manyRow(member), sdk: 'the first', decoders: ['first'] })
    collect(walk, plan.first, [...steps, { first: true }], member)
  }
  if (plan.items) collect(walk, plan.items, [...steps, { each: 'item' }], `${member}[]`)
  if (plan.values) collect(walk, plan.values, [...steps, { each: 'entry' }], `${member}{}`)
  for (const name of plan.omit ?? []) walk.rows.push(omitRow(joined(member, name)))
  const renames = Object.entries(plan.rename ?? {})
  if (renames.length > 0) walk.rows.push(renameRow(member, renames))
  for (const [name, derived] of Object.entries(plan.derive ?? {}))
    walk.rows.push(derivedRow(walk, derived, steps, joined(member, name), name))
  for (const [name, inner] of Object.entries(plan.fields ?? {})) {
    const renamed = plan.rename?.[name] ?? name
    collect(walk, inner, [...steps, { wire: name, sdk: renamed }], joined(member, renamed))
  }
}

const joined = (member: string, name: string): string => (member === '' ? name : `${member}.${name}`)

const meanings: Readonly<Record<ValueDecoder, string>> = {
  number: 'a number',
  boolean: 'true or false',
  date: 'a day',
  dateTime: 'an instant in UTC',
  lastSegment: 'the id at its end',
  point: 'a point, `{ lat, lon }`',
  latLon: 'a point, `{ lat, lon }`',
}

function valueRow({ answers }: Walk, plan: DecodePlan, steps: readonly Step[], member: string): SmoothingRow {
  const nulls = (plan.nulls ?? []).map((text) => ({ wire: JSON.stringify(text), sdk: 'null' }))
  const seen = answers
    .flatMap((answer) => valueAt(answer, steps))
    .find(({ wire, sdk }) => wire !== undefined && sdk !== undefined && sdk !== null && wire !== sdk)
  return {
    members: [member],
    wire: plan.decode === 'lastSegment' ? 'an address' : plan.decode ? 'text' : '',
    sdk: plan.decode ? meanings[plan.decode] : '',
    examples: [...(seen ? [{ wire: short(seen.wire), sdk: short(seen.sdk) }] : []), ...nulls],
    decoders: [...(plan.nulls ? ['nullFor'] : []), ...(plan.decode ? [plan.decode] : [])],
  }
}

const renamesShown = 3

function renameRow(member: string, renames: readonly (readonly [string, string])[]): SmoothingRow {
  const more = renames.length - renamesShown
  return {
    members: [member],
    wire: more > 0 ? `${renames.length} names, such as` : '',
    sdk: '',
    examples: renames.slice(0, renamesShown).map(([wire, sdk]) => ({ wire, sdk })),
    decoders: ['rename'],
  }
}

function derivedRow(
  { answers }: Walk,
  derived: Derived,
  steps: readonly Step[],
  member: string,
  name: string,
): SmoothingRow {
  const seen = answers
    .flatMap((answer) => valueAt(answer, [...steps, { wire: derived.from, sdk: name }]))
    .find(({ sdk }) => sdk !== undefined && sdk !== null)
  const entry = seen && derived.key !== undefined ? entryValue(seen.wire, derived.key) : seen?.wire
  const from = sourceOf(derived)
  return {
    members: [member],
    wire: `from ${from}`,
    sdk: seen ? '' : 'null',
    examples: seen && entry !== undefined ? [{ wire: short(entry), sdk: short(seen.sdk) }] : [],
    decoders: decodersOf(derived),
  }
}

function sourceOf({ from, key, lon }: Derived): string {
  if (lon !== undefined) return `\`${from}\` and \`${lon}\``
  return key === undefined ? `\`${from}\`` : `\`${key}\` in \`${from}\``
}

const decodersOf = ({ decode, lon, lookup }: Derived): readonly string[] =>
  lon === undefined ? ['derive', ...(lookup ? ['lookup'] : []), ...(decode ? [decode] : [])] : ['pointOf']

/** The value of one entry of a list of `{ key, value }`. */
function entryValue(entries: unknown, key: string): unknown {
  const list: readonly unknown[] = Array.isArray(entries) ? entries : []
  const found = list.find((entry) => typeof entry === 'object' && entry !== null && 'key' in entry && entry.key === key)
  return typeof found === 'object' && found !== null && 'value' in found ? found.value : undefined
}

const shownCharacters = 40

function short(value: unknown): string {
  const text = JSON.stringify(value) ?? ''
  return text.length > shownCharacters ? `${text.slice(0, shownCharacters)}…` : text
}
