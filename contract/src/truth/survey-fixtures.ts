import { responseFor } from '../assemble/with-fixtures.ts'
import { undeclaredFields } from '../evidence/undeclared-fields.ts'
import { recordOf } from '../grammar/record.ts'
import { requestMismatches } from '../lint/parts/request-mismatches.ts'
import type { Fixture } from '../facts/fixtures.ts'
import type { ApiModel, JsonSchema } from '../model/model.ts'
import { compileSchema } from '../schema/compile-schema.ts'
import type { ApiSurvey, ApiTruth, Fault } from './api-truth.ts'
import { countFields } from './count-fields.ts'

export type FixturesSurvey = Pick<ApiTruth, 'fixtures'> & Pick<ApiSurvey, 'faults' | 'undeclared'>

/** Hold a contract against the answers that we made up ourselves. */
export function surveyFixtures(api: ApiModel, fixtures: readonly Fixture[]): FixturesSurvey {
  const faults = fixtures
    .map((fixture) => faultOf(api, fixture))
    .filter((message) => message !== undefined)
    .map((message): Fault => ({ kind: 'fixture', message }))
  const undeclared = fixtures.map((fixture) => {
    const schema = schemaOf(api, fixture)
    return schema ? undeclaredFields(api, schema, fixture.body) : []
  })
  return {
    fixtures: { valid: fixtures.length - faults.length, total: fixtures.length },
    faults,
    undeclared: countFields('fixtures', undeclared),
  }
}

/** What is first wrong with a fixture, if anything: it belongs to nothing, or its request or its body does not fit. */
function faultOf(api: ApiModel, fixture: Fixture): string | undefined {
  const name = `fixture ${fixture.operation}/${fixture.name}`
  const operation = api.operations.find((one) => one.name === fixture.operation)
  if (!operation) return `${name} belongs to no operation`
  if (!responseFor(operation.responses, fixture.status))
    return `${name} has the status ${fixture.status}, which is not declared`
  const [slip] = fixture.status < 400 ? requestMismatches(api, operation, recordOf(fixture.request)) : []
  if (slip !== undefined) return `${name}: ${slip.replace(/\.$/, '')}`
  const [mismatch] = compileSchema(api, schemaOf(api, fixture) ?? {}, 'all', 'owner')(fixture.body)
  return mismatch && `${name} ${mismatch.path === '' ? '' : `at ${mismatch.path} `}${mismatch.message}`
}

/** An owner's error and ours may share a status: the schema is that of the media type the fixture was put under. */
function schemaOf(api: ApiModel, { operation, status, body }: Fixture): JsonSchema | undefined {
  const responses = api.operations.find(({ name }) => name === operation)?.responses ?? []
  const content = responseFor(responses, status)?.content ?? []
  return content.find(({ examples }) => examples.some(({ value }) => value === body))?.schema
}
