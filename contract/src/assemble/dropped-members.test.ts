import { expect, test } from 'vitest'
import { tinyCityFiles, writeCity } from '../../testing/tiny-city.ts'
import { checkRecording } from '../evidence/recorded-answers.ts'
import { loadCity } from '../load/load-city.ts'
import { droppedMembers } from '../model/schemas/dropped-members.ts'

test('a member that names private people is in the published document alone', async () => {
  const file = 'apis/buses/schemas/stops.yaml'
  const schemas = tinyCityFiles[file].replace(
    '\n  properties:\n',
    '\n  properties:\n    keeper: { type: string, x-personal-data: dropped, description: Who looks after it. }\n',
  )
  const { city } = await loadCity(await writeCity({ ...tinyCityFiles, [file]: schemas }))
  const [api] = city.apis
  const operation = api?.operations.find(({ name }) => name === 'stops')
  if (!api || !operation) throw new Error('the tiny city has no stops')
  expect(JSON.stringify(api.document)).toContain('"keeper":{')
  expect(JSON.stringify([api.schemas, operation.responses])).not.toContain('"keeper":')
  expect(droppedMembers(api, operation)).toEqual(['keeper'])
  const body = [{ id: '58234', name: 'Bank', keeper: 'Ada Lovelace' }]
  const recording = {
    name: 'stops',
    origin: 'recorded',
    method: 'GET',
    url: '/Stops/58234',
    status: 200,
    body,
  } as const
  expect(checkRecording(api, recording)).toMatchObject({ operation: 'stops', mismatches: [], undeclared: [] })
})
