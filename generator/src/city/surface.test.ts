import { describe, expect, test } from 'vitest'
import { loadAlone, type ApiModel } from '@openlondon/contract'
import { tinyCityFiles, writeCity } from '@openlondon/contract/testing/tiny-city'
import { apiSurface } from './api-surface.ts'
import { surfaceDifference } from './surface-difference.ts'

const stops = 'apis/buses/schemas/stops.yaml'
const paths = 'apis/buses/paths/stops.yaml'

async function tinyApi(
  replaced: readonly (readonly [file: keyof typeof tinyCityFiles, from: string, to: string])[],
): Promise<ApiModel> {
  const files: Record<string, string> = { ...tinyCityFiles }
  for (const [file, from, to] of replaced) files[file] = (files[file] ?? '').replaceAll(from, to)
  const [api] = loadAlone(await writeCity(files), 'buses').city.apis
  if (!api) throw new Error('The tiny city has an API.')
  return api
}

describe('what changes of the SDK is told by name, before and after', () => {
  test.each([
    ['nothing', [], []],
    ['words alone', [[stops, 'Its name.', 'What people call it.']], []],
    [
      'a member that is gone',
      [[stops, "    near: { type: array, description: Stops next to it., items: { $ref: '#/Stop' } }\n", '']],
      [['Stop', expect.stringContaining('near?: Array<Stop>'), expect.not.stringContaining('near')]],
    ],
    [
      'an operation of another name',
      [[paths, 'operationId: stops', 'operationId: poles']],
      [
        ['StopsParams', expect.stringContaining('ids: Readonly<Array<string>>'), undefined],
        ['StopsResult', expect.any(String), undefined],
        [
          'stops',
          expect.stringMatching(/^export const stops: \(client: Client, .*\) => Call<StopsResult, .*>$/),
          undefined,
        ],
        ['PolesParams', undefined, expect.any(String)],
        ['PolesResult', undefined, expect.any(String)],
        ['poles', undefined, expect.stringMatching(/^export const poles: /)],
      ],
    ],
    [
      'a text of a document that looks like code or a comment',
      [
        [
          stops,
          'name: { type: string, description: Its name. }',
          `name: { type: string, enum: ["*/ export const evil: 1", "\\n/** x"], description: "*/ export const evil = 1 /*" }`,
        ],
      ],
      [['Stop', expect.any(String), expect.stringContaining('export const evil: 1')]],
    ],
  ] as const)('%s', async (_name, replaced, wanted) => {
    const [before, after] = await Promise.all([tinyApi([]), tinyApi(replaced as Parameters<typeof tinyApi>[0])])
    const told = surfaceDifference(
      await apiSurface(before, 'https://open.tiny.example'),
      await apiSurface(after, 'https://open.tiny.example'),
    )
    expect(told.map(({ name, before: was, after: is }) => [name, was, is])).toEqual(wanted)
  })
})
