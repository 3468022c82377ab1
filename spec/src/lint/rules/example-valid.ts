import { recordOf } from '../../json/record.ts'
import type { Fixture } from '../../load/fixtures.ts'
import { schemaOf } from '../../assemble/build-schema.ts'
import type { ApiModel, JsonSchema, OperationModel } from '../../model.ts'
import { compileSchema } from '../../schema/compile-schema.ts'
import { responseFor } from '../../assemble/with-fixtures.ts'
import type { HouseRule, ReportElsewhere } from '../house-rule.ts'
import { operationExample } from '../rule-example.ts'
import { requestMismatches } from '../request-mismatches.ts'

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
    stop: `[{ "name": "bank", "summary": "Bank", "request": { "id": "58234" }, "status": 200, "body": ${body} }]`,
  },
})

export const exampleValid: HouseRule = {
  id: 'example-valid',
  severity: 'error',
  title: 'Every example fits its schema: fixtures, parameter examples, body examples and those of plain schemas.',
  why: 'An example that its own schema refuses teaches the wrong thing, and one of the two is a lie about the API.',
  fix: 'Look which of the two the owner really does. Correct the example, or loosen the schema.',
  failing: operationExample(stop, fixture('{ "name": 7 }')),
  passing: operationExample(stop, fixture('{ "name": "Bank" }')),
  visit: ({ api, fixtures }, reportElsewhere) => ({
    Operation(operation, { report, location }) {
      const model = api.operations.find((one) => one.name === operation.operationId)
      if (!model) return
      for (const message of declaredMismatches(api, model)) report({ message, location: location.key() })
      for (const own of fixtures.filter((one) => one.operation === model.name))
        checkFixture(api, model, own, reportElsewhere)
    },
    Schema(schema, { report, location }) {
      const stated = schemaOf(schema)
      const given = [...(stated.examples ?? []), ...(stated.default === undefined ? [] : [stated.default])]
      if (!isPlain(stated) || given.length === 0) return
      const validate = compileSchema(noSchemas, stated)
      for (const value of given) {
        const [first] = validate(value)
        if (first)
          report({
            message: `The example ${shortJson(value)} does not fit its own schema: ${first.message}.`,
            location: location.key(),
          })
      }
    },
  }),
}

const noSchemas = { schemas: {} }

/** Schemas without members can be judged where they stand; the others are judged through fixtures. */
const isPlain = (schema: JsonSchema): boolean =>
  ['string', 'number', 'integer', 'boolean'].includes(String(schema.type))

function declaredMismatches(api: ApiModel, operation: OperationModel): readonly string[] {
  const parameters = operation.parameters.flatMap((parameter) => {
    if (parameter.example === undefined) return []
    const [first] = compileSchema(api, parameter.schema)(parameter.example)
    return first ? [`The example of the parameter "${parameter.name}" ${where(first.path)}${first.message}.`] : []
  })
  const bodies = (operation.requestBody?.content ?? []).flatMap((media) =>
    media.examples.flatMap((example) => {
      const [first] = compileSchema(api, media.schema ?? {})(example.value)
      return first ? [`The request body example "${example.name}" ${where(first.path)}${first.message}.`] : []
    }),
  )
  return [...parameters, ...bodies]
}

function checkFixture(api: ApiModel, operation: OperationModel, own: Fixture, report: ReportElsewhere): void {
  const isRefusal = own.status >= 400
  for (const problem of isRefusal ? [] : requestMismatches(api, operation, recordOf(own.request))) {
    report({ message: `The fixture "${own.name}": ${problem}`, at: own.at })
  }
  const response = responseFor(operation.responses, own.status)
  const media = response?.content.find((one) => one.examples.some((example) => example.value === own.body))
  if (!media?.schema) return
  for (const mismatch of compileSchema(api, media.schema)(own.body).slice(0, 5)) {
    report({
      message: `The fixture "${own.name}" ${where(mismatch.path)}${mismatch.message}.`,
      at: own.locate(mismatch.path),
    })
  }
}

const where = (path: string): string => (path === '' ? '' : `at ${path} `)

const shortJson = (value: unknown): string => JSON.stringify(value).slice(0, 60)
