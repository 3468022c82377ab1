import { isRecord, listOf, recordOf, textOf, type JsonRecord } from '../grammar/record.ts'
import { buildContent } from '../assemble/build-content.ts'
import { schemasOf } from '../load/load-api.ts'
import { jsonOf } from '../model/operations/media-type.ts'
import type { ApiModel, ExampleModel, MediaTypeModel } from '../model/model.ts'
import { resolveSchema } from '../model/schemas/resolve-schema.ts'
import type { NormalDocument, NormalOperation } from '../normalise/normalise-document.ts'
import { compileSchema } from '../schema/compile-schema.ts'

/** An answer as it stands in `fixtures/<operation>.json`. */
type DraftFixture = { readonly name: string; readonly summary: string; readonly status: number; readonly body: unknown }

/** Fixtures by operation, and the operations without the examples that became one. */
export type DraftFixtures = {
  readonly fixtures: ReadonlyMap<string, readonly DraftFixture[]>
  readonly operations: readonly NormalOperation[]
}

type Schemas = Pick<ApiModel, 'schemas'>

/**
 * Make fixtures of the examples a document has of its answers. One that does not fit its schema stays where it is, for
 * lint to say so: which of the two is wrong is for the owner to tell.
 */
export function draftFixtures(normal: NormalDocument): DraftFixtures {
  const api = { schemas: schemasOf(normal) }
  const drafted = normal.operations.map((operation) => {
    const answers = Object.entries(recordOf(operation.value['responses'])).map(
      ([status, response]) => [status, draftAnswer(status, recordOf(response), api)] as const,
    )
    const fixtures = namedApart(answers.flatMap(([, { taken }]) => taken))
    const responses = Object.fromEntries(answers.map(([status, { response }]) => [status, response]))
    return { operation: { ...operation, value: { ...operation.value, responses } }, fixtures }
  })
  return {
    operations: drafted.map(({ operation }) => operation),
    fixtures: new Map(
      drafted.flatMap(({ operation, fixtures }) =>
        fixtures.length === 0 ? [] : [[operation.operationId, fixtures] as const],
      ),
    ),
  }
}

type DraftAnswer = { readonly response: JsonRecord; readonly taken: readonly DraftFixture[] }

function draftAnswer(status: string, response: JsonRecord, api: Schemas): DraftAnswer {
  const media = jsonOf(buildContent(response['content']))
  const code = Number(status.replace(/XX$/i, '00'))
  if (!media || !Number.isInteger(code)) return { response, taken: [] }
  const fitting = examplesOf(media, api).filter((example) => fits(example, media, api))
  const names = new Set(fitting.map(({ name }) => name))
  const content = { ...recordOf(response['content']), [media.mediaType]: without(names, response, media) }
  return {
    response: { ...response, content },
    taken: fitting.map(({ name, summary, value }) => ({ name, summary, status: code, body: value })),
  }
}

/** Those of the answer, else those of its schema. */
function examplesOf({ examples, schema }: MediaTypeModel, api: Schemas): readonly ExampleModel[] {
  if (examples.length > 0 || !schema) return examples
  const stated: JsonRecord = { ...resolveSchema(api, schema) }
  const values = 'example' in stated ? [stated['example']] : listOf(stated['examples'])
  return values.map((value, index) => ({ name: index === 0 ? 'example' : `example-${index + 1}`, summary: '', value }))
}

function fits({ value }: ExampleModel, { schema }: MediaTypeModel, api: Schemas): boolean {
  try {
    return schema !== undefined && compileSchema(api, schema, 'all', 'owner')(value).length === 0
  } catch {
    // A schema that cannot be compiled is told of by lint; nothing fits it.
    return false
  }
}

function without(names: ReadonlySet<string>, response: JsonRecord, { mediaType }: MediaTypeModel): JsonRecord {
  const { example, examples, ...rest } = recordOf(recordOf(response['content'])[mediaType])
  if (!isRecord(examples)) return example === undefined || names.size > 0 ? rest : { ...rest, example }
  const kept = Object.entries(examples).filter(([name]) => !names.has(name))
  return kept.length === 0 ? rest : { ...rest, examples: Object.fromEntries(kept) }
}

/** The same name may stand at several answers of an operation, but once in its file. */
function namedApart(fixtures: readonly DraftFixture[]): readonly DraftFixture[] {
  return fixtures.map((fixture, index) => {
    const isTaken = fixtures.slice(0, index).some(({ name }) => name === fixture.name)
    return { ...fixture, name: isTaken ? `${fixture.name}-${fixture.status}` : textOf(fixture.name) || 'example' }
  })
}
