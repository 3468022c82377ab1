import type {
  ApiModel,
  ApiTruth,
  City,
  MediaTypeModel,
  OperationModel,
  ParameterModel,
  ResponseModel,
} from '@openlondon/contract'
import { isEngineText, resolveSchema } from '@openlondon/contract/shown'
import { exampleValues, sentMedia } from '@openlondon/contract/call'
import type { Recipe } from '../call/recipe.ts'
import {
  basesOf,
  clientName,
  environmentNames,
  isFormType,
  isJsonType,
  isTextType,
  jsonOf,
  operationTwinPath,
  readMediaType,
  resultResponses,
  upstreamOf,
} from '@openlondon/contract/model'
import { createAround, type AroundGroup, type Surroundings } from '../around/create-around.ts'
import { lookUpFor } from '../look-up/create-look-up.ts'
import { placeLookUps } from '../look-up/place-look-up.ts'
import { createDeprecationNotice, type DeprecationNotice } from './create-deprecation.ts'
import { createOperationFacts, type Fact } from './create-facts.ts'
import { linkedIds } from './create-models-page.ts'
import { createParameterField, createRecipeParameter, type ParameterField } from './create-parameter-field.ts'
import { createSchemaCards, type SchemaCards, type TypeLabel } from './create-schema-cards.ts'
import { createSmoothing, type SmoothingRow } from './create-smoothing.ts'
import { renderInline, renderMarkdown } from './render-markdown.ts'
import { exampleKey, type SdkAnswers } from './example-key.ts'

/** An invented answer. */
export type AnswerExample = {
  readonly name: string
  readonly summary: string
  /** As it comes over the wire. */
  readonly wire: AnswerText
  /** As the SDK gives it, where that is not the same. */
  readonly sdk?: AnswerText
}

/** Pretty JSON, or what is no JSON as it stands; cut when it is very long. */
export type AnswerText = { readonly text: string; readonly cut: boolean }

export type Answer = {
  readonly status: string
  readonly description: string
  /** In the engine's words, and so in the page's language. */
  readonly isOurs?: true
  /** A result, be it one of several kinds; the others are refusals. */
  readonly result: boolean
  readonly kind?: string
  readonly oneOrMany: boolean
  readonly mediaType?: string
  readonly type?: TypeLabel
  readonly headers: readonly { readonly name: string; readonly description: string }[]
  readonly examples: readonly AnswerExample[]
}

/** Everything one operation's page carries. */
export type OperationPage = {
  readonly id: string
  readonly apiId: string
  readonly apiName: string
  readonly name: string
  readonly method: string
  readonly path: string
  readonly tag: string
  readonly summary: string
  readonly description: string
  readonly state: string
  readonly deprecation?: DeprecationNotice
  readonly twin: string
  readonly facts: readonly Fact[]
  readonly attribution: readonly string[]
  readonly recipe: Recipe
  readonly parameters: readonly ParameterField[]
  readonly body?: OperationBody
  readonly answers: readonly Answer[]
  readonly cards: SchemaCards
  /** What the SDK gives otherwise than it came. */
  readonly smoothing: readonly SmoothingRow[]
  readonly around: readonly AroundGroup[]
}

export type OperationBody = {
  readonly description: string
  readonly required: boolean
  readonly mediaType: string
  readonly type: TypeLabel
  /** The fields of a form. */
  readonly fields: readonly ParameterField[]
}

export const exampleCharactersMax = 3000
const cardDepth = 4

export function createOperationPage(
  city: City,
  api: ApiModel,
  operation: OperationModel,
  answersOfSdk: SdkAnswers = new Map(),
  truth?: ApiTruth,
  surroundings: Surroundings = { places: [], releases: [] },
): OperationPage {
  const examples = exampleValues(api, operation)
  const ids = linkedIds(city, api)
  const places = placeLookUps(city)
  const parameters = operation.parameters.map((parameter) => {
    const field = createParameterField(parameter, api.schemas, ids, examples[parameter.name])
    const lookUp =
      (field.control === 'text' ? lookUpFor(city, api, parameter) : undefined) ??
      (/^(?:text|number)$/.test(field.control) ? places.lookUpFor(parameter, operation) : undefined)
    return { ...field, ...(lookUp ? { lookUp } : {}) }
  })
  const sdkAnswer = (status: string, example: string): unknown =>
    answersOfSdk.get(exampleKey(operation, status, example))
  const answers = operation.responses.map((response) => createAnswer(api, operation, response, ids, sdkAnswer))
  const body = createBody(api, operation, ids, examples['body'])
  return {
    id: operation.id,
    apiId: api.id,
    apiName: api.name,
    name: operation.name,
    method: operation.method,
    path: operation.path,
    tag: operation.tag,
    summary: operation.summary,
    description: renderMarkdown(operation.description),
    state: operation.deprecation ? 'deprecated' : api.lifecycle.state,
    ...(operation.deprecation ? { deprecation: createDeprecationNotice(city, operation.deprecation) } : {}),
    twin: operationTwinPath(operation),
    facts: createOperationFacts(api, operation, truth),
    attribution: api.licence.attribution,
    recipe: createRecipe(city, api, operation, examples['body']),
    parameters,
    ...(body ? { body: body.body } : {}),
    answers: answers.map(({ answer }) => answer),
    cards: Object.assign({}, body?.cards ?? {}, ...answers.map(({ cards }) => cards)) as SchemaCards, // maps of cards only
    smoothing: createSmoothing(api, operation, sdkAnswer),
    around: createAround(city, api, operation, surroundings),
  }
}

export function createRecipe(city: City, api: ApiModel, operation: OperationModel, body: unknown): Recipe {
  const media = sentMedia(operation.requestBody)
  const upstream = upstreamOf(api, operation)
  const { sandbox, live } = basesOf(api)
  return {
    apiId: api.id,
    name: operation.name,
    method: operation.method,
    path: operation.path,
    parameters: operation.parameters.map((parameter) => createRecipeParameter(parameter, api.schemas)),
    ...(media
      ? {
          body: {
            mediaType: media.mediaType,
            ...(media.joined && { joined: media.joined }),
            ...(media.deep && { deep: media.deep }),
            start: pretty(body),
          },
        }
      : {}),
    access: operation.access,
    bases: { sandbox, live },
    areas: upstream.kind === 'external' ? (upstream.hosts ?? []).map(({ area, name }) => ({ area, name })) : [],
    ownPortal: api.upstream.kind === 'portal',
    ...readAs(operation),
    packageName: city.sdk.packageName,
    clientName: clientName(city.id, ['answer', operation.name]),
    keyName: environmentNames(city.sdk).key,
  }
}

/** Of successes that carry something: as the SDK reads them, which is as bytes if there are any, and as text if not all are JSON. */
function readAs(operation: OperationModel): Pick<Recipe, 'answer'> {
  const mediaTypes = resultResponses(operation).flatMap((response) => readMediaType(response) ?? [])
  const bytes = mediaTypes.find((mediaType) => !isJsonType(mediaType) && !isTextType(mediaType))
  if (bytes !== undefined) return { answer: { file: `answer.${/\/(\w+)$/.exec(bytes)?.[1] ?? 'bin'}` } }
  if (mediaTypes.length === 0) return {}
  return { answer: mediaTypes.every(isJsonType) ? 'json' : 'text' }
}

function createBody(
  api: ApiModel,
  operation: OperationModel,
  ids: ReadonlyMap<string, string>,
  start: unknown,
): { readonly body: OperationBody; readonly cards: SchemaCards } | undefined {
  const media = sentMedia(operation.requestBody)
  if (!operation.requestBody || !media?.schema) return undefined
  const { type, cards } = createSchemaCards(api.schemas, media.schema, 'body', { depth: cardDepth, ids, answer: false })
  const { description, required } = operation.requestBody
  const fields = isFormType(media.mediaType) ? formFields(api, media, ids, start) : []
  return { body: { description: renderInline(description), required, mediaType: media.mediaType, type, fields }, cards }
}

/** A form's fields are entered like parameters. */
function formFields(
  api: ApiModel,
  media: MediaTypeModel,
  ids: ReadonlyMap<string, string>,
  start: unknown,
): readonly ParameterField[] {
  const form = resolveSchema(api, media.schema ?? {})
  const values = typeof start === 'object' && start !== null ? (start as Readonly<Record<string, unknown>>) : {} // an object's members
  return Object.entries(form.properties ?? {}).map(([name, schema]) => {
    const field: ParameterModel = {
      name,
      in: 'query',
      required: form.required?.includes(name) ?? false,
      description: schema.description ?? '',
      schema,
      style: 'form',
      explode: true,
      allowEmptyValue: false,
      deprecated: schema.deprecated ?? false,
      ...(schema.examples?.[0] === undefined ? {} : { example: schema.examples[0] }),
    }
    return createParameterField(field, api.schemas, ids, values[name])
  })
}

function createAnswer(
  api: ApiModel,
  operation: OperationModel,
  response: ResponseModel,
  ids: ReadonlyMap<string, string>,
  sdkAnswer: (status: string, example: string) => unknown,
): { answer: Answer; cards: SchemaCards } {
  const media = jsonOf(response.content) ?? response.content[0]
  const result = resultResponses(operation).includes(response)
  const schema =
    result && media?.schema
      ? createSchemaCards(api.schemas, media.schema, 'answer', { depth: cardDepth, ids, answer: true })
      : undefined
  const answer: Answer = {
    status: response.status,
    description: renderInline(response.description),
    ...(isEngineText(response.description) ? { isOurs: true } : {}),
    result,
    ...(response.resultKind === undefined ? {} : { kind: response.resultKind }),
    oneOrMany: response.oneOrMany,
    ...(media ? { mediaType: media.mediaType } : {}),
    ...(schema ? { type: schema.type } : {}),
    headers: response.headers.map(({ name, description }) => ({ name, description: renderInline(description) })),
    examples: (result ? (media?.examples ?? []) : (media?.examples.slice(0, 1) ?? [])).map((example) => ({
      name: example.name,
      summary: example.summary,
      wire: cutText(isText(media, example.value) ? example.value : pretty(example.value)),
      ...sdkText(sdkAnswer(response.status, example.name)),
    })),
  }
  return { answer, cards: schema?.cards ?? {} }
}

/** A table or a page comes as it is; text inside JSON comes with its quotes. */
const isText = (media: MediaTypeModel | undefined, value: unknown): value is string =>
  typeof value === 'string' && !isJsonType(media?.mediaType ?? '')

const sdkText = (answer: unknown): { sdk?: AnswerText } =>
  answer === undefined ? {} : { sdk: cutText(pretty(answer)) }

const pretty = (value: unknown): string => JSON.stringify(value, null, 2) ?? ''

/** Cut at a line end, so that what is left reads as JSON that goes on. */
export function cutText(text: string, max: number = exampleCharactersMax): { text: string; cut: boolean } {
  if (text.length <= max) return { text, cut: false }
  return { text: text.slice(0, text.lastIndexOf('\n', max)), cut: true }
}
