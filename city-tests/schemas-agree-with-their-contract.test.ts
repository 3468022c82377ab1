import { decodedAnswer, decodedDocument, plainApi, type ApiModel, type OperationModel } from '@openlondon/contract'
import { exampleValues } from '@openlondon/contract/call'
import { isJsonType, readMediaType, resultResponses } from '@openlondon/contract/model'
import { strangersCheck } from '@openlondon/contract/testing/strangers-word'
import type { Client } from '@openlondon/sdk'
import type { StandardSchemaV1 } from '@standard-schema/spec'
import { expect, test } from 'vitest'
import { pascalCase } from '../generator/src/decide/name.ts'
import { brokenValues } from './broken-values.ts'
import { city, sdkDir } from './city.ts'

type Call = (client: Client, params: object) => Promise<unknown>

/** A door of the city's SDK, as a user takes it. */
const door = <Door extends object>(name: string): Promise<Door> => import(`${city.sdk.packageName}${name}`)

/** An answer of the contract: what the SDK gives for its examples, and what a stranger says of the like. */
type Case = {
  readonly operation: OperationModel
  readonly given: readonly { readonly example: string; readonly data: unknown }[]
  /** Absent where an operation has several results: what is broken for one may be another. */
  readonly stranger?: (value: unknown) => boolean
}

async function casesOf(api: ApiModel): Promise<readonly Case[]> {
  const check = strangersCheck(decodedDocument(api))
  const cases = api.operations.flatMap((operation) => {
    const results = resultResponses(operation)
    return results.map(async (response): Promise<Case> => {
      const media = response.content.find(({ mediaType }) => mediaType === readMediaType(response))
      const examples = media && isJsonType(media.mediaType) ? media.examples : []
      const given = await Promise.all(
        examples.map(async ({ name, value }) => ({
          example: name,
          data: await sdkGives(api, operation, response.status, value),
        })),
      )
      const isSole = results.length === 1 && given.length > 0
      return { operation, given, ...(isSole && { stranger: check(decodedAnswer(api, response)) }) }
    })
  })
  return Promise.all(cases)
}

/** What the SDK makes of an owner's example; the example where it is a refusal, in whatever status it comes. */
async function sdkGives(api: ApiModel, operation: OperationModel, status: string, value: unknown): Promise<unknown> {
  const { createClient } = await door<{ createClient: (options: object) => Client }>('')
  const call = (await door<Readonly<Record<string, Call>>>(`/${api.id}`))[operation.name]
  const answered = Number(status.replace('default', '200').replaceAll(/x/gi, '0'))
  const fetch = (): Promise<Response> => Promise.resolve(Response.json(value, { status: answered }))
  const client = createClient({ via: 'sandbox', origin: city.apiHost, retries: 0, fetch })
  return call?.(client, exampleValues(api, operation)).catch(() => refused)
}

const refused = Symbol('an envelope that says it failed')

if (sdkDir === undefined) console.warn('Skipped: no SDK of this city is there to ask. Make it: npm run generate')

test.skipIf(sdkDir === undefined).each(city.apis)(
  'what the SDK gives of $id fits its schemas, and they refuse what a stranger refuses',
  async (whole) => {
    const api = plainApi(whole)
    const schemas = await door<Readonly<Record<string, StandardSchemaV1 | undefined>>>(`/${api.id}/schemas`)
    const cases = await casesOf(api)
    const faults = cases.flatMap(({ operation, given, stranger }) => {
      const name = `${pascalCase(operation.name)}ResultSchema`
      const slips = (value: unknown): string => slipsOf(schemas[name], value)
      const answers = given.filter(({ data }) => data !== refused)
      const misfits = answers.map(({ example, data }) => [`${name} refuses ${example}: `, slips(data)] as const)
      const [first] = answers
      const broken = first && stranger ? [...brokenValues(first.data)] : []
      return [
        ...misfits.filter(([, slip]) => slip !== '').map((words) => words.join('')),
        ...broken
          .filter((value) => (slips(value) === '') !== stranger?.(value))
          .map((value) => `${name} says "${slips(value)}" of ${JSON.stringify(value)}, and a stranger does not`),
      ]
    })
    expect(faults).toEqual([])
    expect(cases.some(({ given }) => given.length > 0)).toBe(true)
  },
)

function slipsOf(schema: StandardSchemaV1 | undefined, value: unknown): string {
  const checked = schema?.['~standard'].validate(value)
  if (checked === undefined || checked instanceof Promise) return 'there is no such schema'
  return (checked.issues ?? []).map(({ path = [], message }) => `${path.join('.')} ${message}`).join('; ')
}
