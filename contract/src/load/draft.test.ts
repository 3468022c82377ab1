import { expect, test } from 'vitest'
import { tinyCityFiles, writeCity } from '../../testing/tiny-city.ts'
import { lintCity } from '../lint/lint-city.ts'
import { prepareRelease } from '../release/prepare-release.ts'
import { loadAlone, loadCity } from './load-city.ts'

const draft = { 'apis/trams/api.yaml': 'id: trams\nlifecycle:\n  state: draft\n' }
const contract = tinyCityFiles['apis/buses/openapi.yaml'].replace(/paths:[^]*/, 'paths: {}\n')

/** A draft a row, and what lint says of it beside the city's own findings. */
test.each([
  ['lacks its contract', draft, 'info', /goes without it. 1 error is left: npm run try -- trams$/],
  ['cannot be read', { ...draft, 'apis/trams/openapi.yaml': 'openapi: "3' }, 'info', /1 error is left: npm run try/],
  ['lacks its facts', { ...draft, 'apis/trams/openapi.yaml': contract }, 'info', /\d+ errors are left: npm run try/],
  [
    'was released',
    { ...draft, 'apis/trams/openapi.yaml': contract, 'apis/trams/releases/1.2.0/openapi.json': '{}' },
    'error',
    /^"trams" is a draft, but it was released/,
  ],
])('a draft that %s is left out, and the city is what it was', async (_name, files, severity, message) => {
  const alone = await writeCity()
  const folder = await writeCity({ ...tinyCityFiles, ...files })
  const without = await loadCity(alone)
  const { city, findings } = await loadCity(folder)
  expect(JSON.stringify(city)).toBe(JSON.stringify(without.city).replaceAll(alone, folder))
  expect(findings.map(({ rule }) => rule)).toEqual(['api-draft'])
  const said = await lintCity(folder)
  expect(said.length).toBe((await lintCity(alone)).length + 1)
  expect(said.find(({ rule }) => rule === 'api-draft')).toMatchObject({
    severity,
    message: expect.stringMatching(message),
    at: { file: 'tiny/apis/trams/api.yaml', line: 3 },
  })
})

test('a draft can be looked at alone, whatever it lacks', async () => {
  const folder = await writeCity({ ...tinyCityFiles, ...draft, 'apis/trams/openapi.yaml': contract })
  const { city } = loadAlone(folder, 'trams')
  expect(city.apis.map(({ id, name, lifecycle }) => [id, name, lifecycle.state])).toEqual([['trams', '', 'draft']])
})

test('a draft is not published', async () => {
  const folder = await writeCity({ ...tinyCityFiles, ...draft, 'apis/trams/openapi.yaml': contract })
  const outcome = await prepareRelease({ cityDir: folder, apiId: 'trams', now: new Date() })
  expect(outcome).toMatchObject({ kind: 'refusal', reason: 'draft' })
})
