import { basename } from 'node:path'
import { exampleValues } from '../call/example-values.ts'
import { writeCall } from '../call/write-call.ts'
import type { ApiModel, City, OperationModel } from '../model/model.ts'
import { isFixed } from '../model/operations/parameters.ts'
import type { Fields } from './field.ts'
import { readFactsFile } from './read-facts-file.ts'

/** The call that readers begin with: guides, the SDK's README, and a new key. */
export type FirstCall = {
  readonly operation: OperationModel
  /** Below the API, with values in it. */
  readonly path: string
  /** As code, `{ modes: ['tram'] }`; empty when it takes none. */
  readonly parameters: string
}

const file = 'content/first-call.json'

const members = {
  api: { kind: 'text', required: true, meaning: 'the API of the call that readers begin with', example: 'trams' },
  name: { kind: 'text', required: true, meaning: 'its operation', example: 'nextTrams' },
  path: {
    kind: 'text',
    required: true,
    meaning: 'its address below the API, with values in it',
    example: '/stops/4711/next',
  },
  parameters: { kind: 'text', meaning: 'its parameters as code', example: '{ id: 4711 }', fallback: '' },
} as const satisfies Fields

/**
 * What the city's `content/first-call.json` says. Where there is none, an operation that reads, that needs no key if
 * there is such a one, and that is not about the portal itself; nothing in a city that has none of the kind.
 */
export function firstCall(city: Pick<City, 'folder' | 'apis'>): FirstCall | undefined {
  const stated = readFactsFile(city.folder, file, members)
  if (!stated) return plainCall(city)
  const { api, name, path, parameters } = stated
  const operation = city.apis.flatMap(({ operations }) => operations).find(({ id }) => id === `${api}.${name}`)
  if (operation) return { operation, path, parameters }
  throw new Error(
    `${basename(city.folder)}/${file}: "name" names ${api}.${name}, which is in no contract of the city. Name one of its operations.`,
  )
}

function plainCall({ apis }: Pick<City, 'apis'>): FirstCall | undefined {
  const readings = apis
    .filter(({ upstream }) => upstream.kind === 'external')
    .flatMap((api) => api.operations.map((operation) => ({ api, operation })))
    .filter(({ operation }) => operation.method === 'GET' && operation.access !== 'session')
  const first = readings.find(({ operation }) => operation.access === 'open') ?? readings[0]
  return first && callOf(first.api, first.operation)
}

/** A call as its contract shows it. */
export function callOf(api: ApiModel, operation: OperationModel): FirstCall {
  const values = exampleValues(api, operation)
  const asked = operation.parameters.filter((parameter) => !isFixed(parameter) && values[parameter.name] !== undefined)
  return {
    operation,
    path: writeCall(operation, values).path,
    parameters: asked.length === 0 ? '' : code(Object.fromEntries(asked.map(({ name }) => [name, values[name]]))),
  }
}

/** A value as people would write it, on one line. */
function code(value: unknown): string {
  if (typeof value === 'string') return /['\\\n]/.test(value) ? JSON.stringify(value) : `'${value}'`
  if (Array.isArray(value)) return `[${value.map(code).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  const members = Object.entries(value).map(
    ([name, one]) => `${/^[A-Za-z_$][\w$]*$/.test(name) ? name : code(name)}: ${code(one)}`,
  )
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}
