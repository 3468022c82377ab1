import { exampleValues } from '@openlondon/contract/call'
import { isJsonType, resultResponses } from '@openlondon/contract/model'
import { access } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import type { createClient } from '@city/sdk'
import { smooths, type ApiModel, type City, type ExampleModel, type OperationModel } from '@openlondon/contract'
import type { SdkDoor } from '../../../bundle/sdk-doors.ts'
import { exampleKey, type SdkAnswers } from './example-key.ts'

/** Whether the SDK's answer is another than the owner's. */
export const smoothed = (api: ApiModel, operation: OperationModel): boolean =>
  smooths(api, operation) || operation.responses.some((response) => response.oneOrMany)

type CreateClient = typeof createClient
type SdkFunction = (client: ReturnType<CreateClient>, params: object) => Promise<unknown>
type Case = { readonly operation: OperationModel; readonly status: string; readonly example: ExampleModel }

/**
 * Ask the SDK itself: its own functions, over a `fetch` that answers with the fixture. A contract whose SDK has not
 * been generated, such as that of another city, has no such answers.
 */
export async function sdkAnswers(city: City, api: ApiModel, doors: readonly SdkDoor[]): Promise<SdkAnswers> {
  const [main, own] = await Promise.all([exportsOf(doors, '.'), exportsOf(doors, `./${api.id}`)])
  const create = main['createClient'] as CreateClient | undefined // the package's main door, whose type this is
  if (!create) return new Map()
  const answers = casesOf(api).map(async ({ operation, status, example }): Promise<[string, unknown][]> => {
    const call = own[operation.name] as SdkFunction | undefined // the generator writes a function for each operation
    const client = create({
      via: 'sandbox',
      origin: city.apiHost,
      retries: 0,
      fetch: async () => answerWith(status, example),
    })
    const params = { ...exampleValues(api, operation), ...example.request }
    // A refusal is no answer: so an envelope that says it failed is shown as it came.
    const given = await call?.(client, params).catch(() => undefined)
    const asItCame = given === undefined || JSON.stringify(given) === JSON.stringify(example.value)
    return asItCame ? [] : [[exampleKey(operation, status, example.name), given]]
  })
  return new Map((await Promise.all(answers)).flat())
}

const answerWith = (status: string, example: ExampleModel): Response =>
  Response.json(example.value, { status: Number(status.replace('XX', '00')) })

function casesOf(api: ApiModel): readonly Case[] {
  return api.operations
    .filter((operation) => smoothed(api, operation))
    .flatMap((operation) =>
      resultResponses(operation).flatMap(({ status, content }) =>
        content
          .filter(({ mediaType }) => isJsonType(mediaType))
          .flatMap(({ examples }) => examples.map((example) => ({ operation, status, example }))),
      ),
    )
}

/** A door's exports; none when the SDK has no such door or its source is not there. */
async function exportsOf(doors: readonly SdkDoor[], name: string): Promise<Readonly<Record<string, unknown>>> {
  const file = doors.find(({ door }) => door === name)?.file
  const present =
    file !== undefined &&
    (await access(file).then(
      () => true,
      () => false,
    ))
  return present ? ((await import(pathToFileURL(file).href)) as Readonly<Record<string, unknown>>) : {} // any module is one
}
