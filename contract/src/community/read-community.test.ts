import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openContractFiles } from '../files/contract-files.ts'
import { readCommunity, type CommunityGround, type CommunityReading } from './read-community.ts'

const need = `title: Know it
who: Somebody
place: Here
areas: [R01]
why: It matters.
solved: It is known.
domain: transport
since: '2026-11-23'
operations: [trams.nextTrams]
`
const challenge = "title: One\nsummary: Two.\nfrom: '2026-11-01'\nuntil: '2026-12-01'\nneeds: [know-it]\n"
const app =
  'title: App\nsummary: Does.\nby: Us\nkeeps: Nothing.\noperations: [trams.nextTrams]\nsolves: [{ need: know-it, solution: mine }]\n'
const areas = 'kind: DistrictCode\ntitle: Districts\none: district\n'

const whole = {
  'areas.yaml': areas,
  'needs/know-it/need.yaml': need,
  'needs/know-it/criterion.ts': '',
  'needs/know-it/start.ts': '',
  'needs/know-it/mine.ts': '',
  'challenges/one.yaml': challenge,
  'apps/app.yaml': app,
}

const ground = {
  domains: [{ id: 'transport', name: 'Transport', summary: '' }],
  ids: [{ kind: 'DistrictCode', ids: [{ id: 'R01', name: 'North' }] }],
  apis: [{ operations: [{ id: 'trams.nextTrams' }] }],
} as unknown as CommunityGround // Proof: the reader looks at these members alone.

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'community-'))
})
afterEach(() => rmSync(root, { recursive: true }))

function read(files: Readonly<Record<string, string>>): CommunityReading {
  for (const [name, text] of Object.entries(files)) {
    const file = join(root, 'community', name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  return readCommunity(openContractFiles(root), root, ground)
}

test('needs, challenges, apps and areas are read, and each module beside a criterion is a solution', () => {
  const { community, findings } = read(whole)
  expect(findings).toEqual([])
  expect(community).toMatchObject({
    needs: [{ id: 'know-it', title: 'Know it', solutions: ['mine'] }],
    challenges: [{ id: 'one', needs: ['know-it'] }],
    apps: [{ id: 'app', solves: [{ need: 'know-it', solution: 'mine' }] }],
    areas: { one: 'district', areas: [{ id: 'R01', name: 'North' }] },
  })
})

test('a city without the folder has none of it', () => {
  expect(read({})).toEqual({ community: { needs: [], challenges: [], apps: [] }, findings: [] })
})

test.each([
  [
    'an operation nobody has',
    'needs/know-it/need.yaml',
    need.replace('nextTrams', 'nextTram'),
    9,
    'Did you mean "trams.nextTrams"?',
  ],
  ['an area of another city', 'needs/know-it/need.yaml', need.replace('R01', 'R99'), 4, '"R99" is not known'],
  [
    'a domain of another city',
    'needs/know-it/need.yaml',
    need.replace(': transport', ': weather'),
    7,
    '"weather" is not known',
  ],
  [
    'a need that says nothing of who',
    'needs/know-it/need.yaml',
    need.replace('who: Somebody\n', ''),
    1,
    '"who" is missing',
  ],
  ['a day that is none', 'challenges/one.yaml', challenge.replace('2026-12-01', '2026-13-01'), 4, 'Write a day'],
  [
    'an end before the beginning',
    'challenges/one.yaml',
    challenge.replace('2026-12-01', '2026-10-01'),
    4,
    'lies before',
  ],
  [
    'a challenge of a need that is not there',
    'challenges/one.yaml',
    challenge.replace('know-it', 'see-it'),
    5,
    '"see-it"',
  ],
  [
    'an app with a solution that is not there',
    'apps/app.yaml',
    app.replace('mine', 'yours'),
    6,
    '"yours" is not known',
  ],
  ['areas of a kind that has no ids', 'areas.yaml', areas.replace('DistrictCode', 'WardCode'), 1, '"WardCode"'],
])('%s is told with its place', (_name, file, text, line, words) => {
  const { findings } = read({ ...whole, [file]: text })
  const found = findings.map(({ at, message }) => `${at.file.split('/').slice(1).join('/')}:${at.line} ${message}`)
  expect(found.filter((one) => one.startsWith(`community/${file}:${line} `) && one.includes(words))).toHaveLength(1)
})

test('a need without its criterion is told, and one broken file costs no other its place', () => {
  const { 'needs/know-it/criterion.ts': _gone, ...rest } = whole
  const { community, findings } = read({ ...rest, 'apps/broken.yaml': 'title: [' })
  expect(community.apps.map(({ id }) => id)).toEqual(['app'])
  expect(findings.map(({ message }) => message)).toEqual([
    'The need has no criterion.ts. Add one beside this file.',
    expect.stringContaining('not valid YAML'),
  ])
})
