import { snippetsFor } from '@openlondon/generator'
import type { ApiModel, City, MediaTypeModel, OperationModel, ResponseModel } from '@openlondon/spec'
import type { Recipe } from '../../src/reference/call/recipe.ts'
import { basesOf, operationPath, operationTwinPath } from './addresses.ts'
import { createOperationFacts, type Fact } from './create-facts.ts'
import { createParameterField, type ParameterField } from './create-parameter-field.ts'
import { createSchemaCards, type SchemaCards, type TypeLabel } from './create-schema-cards.ts'
import { renderInline, renderMarkdown } from './render-markdown.ts'

/** An invented answer: `text` is pretty JSON, cut when it is very long. */
export type AnswerExample = {
  readonly name: string
  readonly summary: string
  readonly text: string
  readonly cut: boolean
}

export type Answer = {
  readonly status: string
  readonly description: string
  /** A result, be it one of several kinds; the others are refusals. */
  readonly result: boolean
  readonly kind?: string
  readonly oneOrMany: boolean
  readonly mediaType?: string
  readonly type?: TypeLabel
  readonly headers: readonly { readonly name: string; readonly description: string }[]
  readonly examples: readonly AnswerExample[]
}

export type DeprecationNotice = {
  readonly since: string
  readonly sunset?: string
  readonly reason?: string
  readonly replacement?: { readonly id: string; readonly href: string }
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
  readonly body?: { readonly description: string; readonly required: boolean; readonly type: TypeLabel }
  readonly answers: readonly Answer[]
  readonly cards: SchemaCards
}

export const exampleCharactersMax = 4000
const cardDepth = 4

export function createOperationPage(city: City, api: ApiModel, operation: OperationModel): OperationPage {
  const { params } = snippetsFor(city, operation, { via: 'sandbox', origin: city.host })
  const parameters = operation.parameters.map((parameter) =>
    createParameterField(parameter, api.schemas, params[parameter.name]),
  )
  const recipe = createRecipe(city, api, operation, parameters, params['body'])
  const body = firstJson(operation.requestBody?.content)
  const bodyCards = body?.schema ? createSchemaCards(api.schemas, body.schema, 'body', cardDepth) : undefined
  const answers = operation.responses.map((response) => createAnswer(api, response))
  const state = operation.deprecation ? 'deprecated' : api.lifecycle.state
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
    state,
    ...(operation.deprecation ? { deprecation: createDeprecationNotice(city, operation.deprecation) } : {}),
    twin: operationTwinPath(operation),
    facts: createOperationFacts(api, operation),
    attribution: api.licence.attribution,
    recipe,
    parameters,
    ...(operation.requestBody && bodyCards
      ? {
          body: {
            description: renderInline(operation.requestBody.description),
            required: operation.requestBody.required,
            type: bodyCards.type,
          },
        }
      : {}),
    answers: answers.map(({ answer }) => answer),
    cards: Object.assign({}, bodyCards?.cards ?? {}, ...answers.map(({ cards }) => cards)) as SchemaCards, // maps of cards only
  }
}

export function createRecipe(
  city: City,
  api: ApiModel,
  operation: OperationModel,
  parameters: readonly ParameterField[],
  body: unknown,
): Recipe {
  const media = firstJson(operation.requestBody?.content)
  return {
    apiId: api.id,
    name: operation.name,
    method: operation.method,
    path: operation.path,
    parameters: parameters.map(({ name, in: place, list, explode, style, value }) => ({
      name,
      in: place,
      list,
      explode,
      style,
      value,
    })),
    ...(media ? { body: { mediaType: media.mediaType, start: pretty(body) } } : {}),
    access: operation.access,
    bases: basesOf(api),
    ownPortal: api.upstream.kind === 'portal',
    answers: operation.responses.some(({ status, content }) => status.startsWith('2') && content.length > 0),
    clientName: city.id,
    keyName: `${city.id.toUpperCase().replaceAll(/\W/g, '_')}_KEY`,
  }
}

export const startValues = (parameters: readonly ParameterField[]): Record<string, string> =>
  Object.fromEntries(parameters.map((parameter) => [parameter.name, parameter.start]))

function createAnswer(api: ApiModel, response: ResponseModel): { answer: Answer; cards: SchemaCards } {
  const media = firstJson(response.content) ?? response.content[0]
  const result = response.status.startsWith('2') || response.resultKind !== undefined
  const schema = result && media?.schema ? createSchemaCards(api.schemas, media.schema, 'answer', cardDepth) : undefined
  const answer: Answer = {
    status: response.status,
    description: renderInline(response.description),
    result,
    ...(response.resultKind === undefined ? {} : { kind: response.resultKind }),
    oneOrMany: response.oneOrMany,
    ...(media ? { mediaType: media.mediaType } : {}),
    ...(schema ? { type: schema.type } : {}),
    headers: response.headers.map(({ name, description }) => ({ name, description: renderInline(description) })),
    examples: (result ? (media?.examples ?? []) : (media?.examples.slice(0, 1) ?? [])).map((example) => ({
      name: example.name,
      summary: example.summary,
      ...cutText(pretty(example.value)),
    })),
  }
  return { answer, cards: schema?.cards ?? {} }
}

function createDeprecationNotice(
  city: City,
  deprecation: NonNullable<OperationModel['deprecation']>,
): DeprecationNotice {
  const replacement = city.apis
    .flatMap((api) => api.operations)
    .find((candidate) => candidate.id === deprecation.replacement)
  return {
    since: deprecation.since,
    ...(deprecation.sunset ? { sunset: deprecation.sunset } : {}),
    ...(deprecation.reason ? { reason: deprecation.reason } : {}),
    ...(replacement ? { replacement: { id: replacement.id, href: operationPath(replacement) } } : {}),
  }
}

function firstJson(content: readonly MediaTypeModel[] | undefined): MediaTypeModel | undefined {
  return content?.find((media) => media.mediaType.includes('json'))
}

const pretty = (value: unknown): string => JSON.stringify(value, null, 2) ?? ''

/** Cut at a line end, so that what is left reads as JSON that goes on. */
export function cutText(text: string, max: number = exampleCharactersMax): { text: string; cut: boolean } {
  if (text.length <= max) return { text, cut: false }
  return { text: text.slice(0, text.lastIndexOf('\n', max)), cut: true }
}
