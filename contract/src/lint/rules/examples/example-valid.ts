import { recordOf } from '../../../grammar/record.ts'
import type { Fixture } from '../../../facts/fixtures.ts'
import type { ApiModel, OperationModel } from '../../../model/model.ts'
import { responseFor } from '../../../assemble/with-fixtures.ts'
import type { HouseRule, Remark } from '../../parts/house-rule.ts'
import { mismatchesOf, plainMismatches } from '../../parts/mismatches.ts'
import { requestMismatches } from '../../parts/request-mismatches.ts'
import { operationExample } from '../../parts/rule-example.ts'
import { placeIn } from '../../parts/part.ts'

const stop = `operationId: stop
parameters:
  - { name: id, in: path, required: true, description: The code., schema: { type: string }, example: '58234' }
responses:
  '200':
    description: The stop.
    content:
      application/json:
        schema: { type: object, required: [name], properties: { name: { type: string } } }`

const fixture = (body: string): { readonly fixtures: { readonly stop: string } } => ({
  fixtures: {
    stop: `[{ "name": "market", "summary": "Market", "request": { "id": "58234" }, "status": 200, "body": ${body} }]`,
  },
})

export const exampleValid: HouseRule = {
  id: 'example-valid',
  severity: 'error',
  title:
    'Every example fits its schema: fixtures, examples of parameters, bodies and answers, and those of plain schemas.',
  why: 'An example that its own schema refuses teaches the wrong thing, and one of the two is a lie about the API.',
  fix: 'Look which of the two the owner really does. Correct the example, or loosen the schema.',
  failing: operationExample(stop, fixture('{ "name": 7 }')),
  passing: operationExample(stop, fixture('{ "name": "Market" }')),
  check: ({ api, contract, fixtures }) => [
    ...contract.operations.flatMap((part) =>
      [...declaredMismatches(api, part.model), ...answerMismatches(api, part.model, fixtures)].map((message) => ({
        message,
        at: placeIn(part),
      })),
    ),
    ...contract.schemas.flatMap((part) =>
      plainMismatches(api, part.value).map((message) => ({ message, at: placeIn(part) })),
    ),
    ...fixtures.flatMap((own) => {
      const operation = api.operations.find((one) => one.name === own.operation)
      return operation ? fixtureMismatches(api, operation, own) : []
    }),
  ],
}

function declaredMismatches(api: ApiModel, operation: OperationModel): readonly string[] {
  const parameters = operation.parameters.flatMap((parameter) => {
    if (parameter.example === undefined) return []
    const [first] = mismatchesOf(api, parameter.schema, parameter.example, 'caller')
    return first ? [`The example of the parameter "${parameter.name}" ${where(first.path)}${first.message}.`] : []
  })
  const bodies = (operation.requestBody?.content ?? []).flatMap((media) =>
    media.examples.flatMap((example) => {
      const [first] = mismatchesOf(api, media.schema ?? {}, example.value, 'caller')
      return first ? [`The request body example "${example.name}" ${where(first.path)}${first.message}.`] : []
    }),
  )
  return [...parameters, ...bodies]
}

/** Of the examples that stand in the contract beside their answers; those in files of their own are told of there. */
function answerMismatches(api: ApiModel, { name, responses }: OperationModel, fixtures: readonly Fixture[]): string[] {
  const inFiles = new Set(fixtures.filter(({ operation }) => operation === name).map(({ body }) => body))
  return responses.flatMap(({ status, content }) =>
    content.flatMap(({ schema, examples }) =>
      examples.flatMap((example) => {
        const [first] = schema && !inFiles.has(example.value) ? mismatchesOf(api, schema, example.value, 'owner') : []
        return first
          ? [`The example "${example.name}" of the answer ${status} ${where(first.path)}${first.message}.`]
          : []
      }),
    ),
  )
}

function fixtureMismatches(api: ApiModel, operation: OperationModel, own: Fixture): readonly Remark[] {
  const isRefusal = own.status >= 400
  const request = isRefusal ? [] : requestMismatches(api, operation, recordOf(own.request))
  const response = responseFor(operation.responses, own.status)
  const media = response?.content.find((one) => one.examples.some((example) => example.value === own.body))
  const body = media?.schema ? mismatchesOf(api, media.schema, own.body, 'owner').slice(0, 5) : []
  return [
    ...request.map((problem) => ({ message: `The fixture "${own.name}": ${problem}`, at: own.at })),
    ...body.map(({ path, message }) => ({
      message: `The fixture "${own.name}" ${where(path)}${message}.`,
      at: own.locate(path),
    })),
  ]
}

const where = (path: string): string => (path === '' ? '' : `at ${path} `)
