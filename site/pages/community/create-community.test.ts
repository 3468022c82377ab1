import type { City, Community } from '@openlondon/contract'
import { expect, test } from 'vitest'
import {
  createAreaList,
  createCommunityNow,
  createNeedDetail,
  createNeedList,
  createShowcase,
  standingOf,
} from './create-community.ts'

const city = {
  domains: [
    { id: 'air', name: 'Air', summary: '' },
    { id: 'trams', name: 'Trams', summary: '' },
  ],
  apis: [{ operations: [{ id: 'trams.next', apiId: 'trams', name: 'next', summary: 'Next trams' }] }],
} as unknown as City // Proof: these members alone are looked at.

const told: Community = {
  needs: [
    {
      id: 'wait',
      title: 'Wait less',
      who: 'Anna',
      place: 'North',
      why: 'Cold.',
      solved: 'Warm.',
      domain: 'trams',
      since: '2026-11-23',
      areas: ['R01'],
      operations: ['trams.next'],
      solutions: ['mine'],
    },
  ],
  challenges: [
    { id: 'winter', title: 'Winter', summary: 'Cold.', from: '2026-11-02', until: '2027-02-28', needs: ['wait'] },
  ],
  apps: [
    {
      id: 'bench',
      title: 'Bench',
      summary: 'Sits.',
      by: 'Us',
      keeps: 'Nothing.',
      operations: ['trams.next'],
      solves: [{ need: 'wait', solution: 'mine' }],
    },
  ],
  areas: {
    kind: 'District',
    title: 'Districts',
    one: 'district',
    missing: [],
    areas: [
      { id: 'R02', name: 'South' },
      { id: 'R01', name: 'North' },
    ],
    numbers: [{ label: 'Trams', operation: 'trams.next', values: {}, at: '' }],
    directory: { about: 'Clubs.', operation: 'trams.next', listed: [{ area: 'R01', state: 'invented' }] },
  },
}
const need = told.needs[0]

test('needs, challenges, apps, areas and operations lead to each other', () => {
  const link = { label: 'Wait less', href: '/community/needs/wait/' }
  expect(createNeedList(city, told)).toMatchObject({
    groups: [{ id: 'trams', needs: [{ ...link, isSolved: true }] }],
    areas: [{ id: 'R01', name: 'North' }],
    challenges: [{ id: 'winter', needs: [link] }],
  })
  expect(createShowcase(city, told)).toMatchObject([
    { needs: [link], operations: [{ id: 'trams.next', label: 'Next trams', href: '/apis/trams/next/' }] },
  ])
  expect(need && createNeedDetail(city, told, need, 'cities/riverton', (name) => `// ${name}\n`)).toMatchObject({
    areas: [{ label: 'North', href: '/areas/#R01' }],
    apps: [{ label: 'Bench', href: '/community/showcase/#bench' }],
    challenges: [{ id: 'winter' }],
    solutions: [{ file: 'cities/riverton/community/needs/wait/mine.ts', text: '// mine.ts' }],
    commands: expect.stringContaining('\nCITY_DIR=cities/riverton npm run need -- wait cities/riverton/'),
  })
})

test('areas stand by name, with what was counted, what was not, and what is invented', () => {
  const list = told.areas && createAreaList(city, told.areas, told.needs, { R01: { Trams: 3 } })
  expect(list?.rows).toMatchObject([
    { id: 'R01', counts: [3], directory: 'invented', needs: [{ label: 'Wait less' }] },
    { id: 'R02', counts: [null], directory: 'none', needs: [] },
  ])
})

test.each([
  ['2026-11-01', 'upcoming'],
  ['2026-11-02', 'open'],
  ['2027-02-28', 'open'],
  ['2027-03-01', 'over'],
] as const)('on %s the challenge is %s', (today, standing) => {
  expect(standingOf({ from: '2026-11-02', until: '2027-02-28' }, today)).toBe(standing)
})

test('the page of the community shows what nobody has solved before all else, and no more than three needs', () => {
  const needs = ['a', 'b', 'c', 'd'].map((id) => ({ ...told.needs[0]!, id, solutions: id === 'd' ? [] : ['mine'] }))
  const now = createCommunityNow({ ...told, needs })
  expect(now).toMatchObject({
    needCount: 4,
    unsolvedCount: 1,
    challenges: [{ id: 'winter', title: 'Winter', summary: 'Cold.', from: '2026-11-02', until: '2027-02-28' }],
    apps: [{ label: 'Bench', href: '/community/showcase/#bench', by: 'Us' }],
    areas: { label: 'Districts', href: '/areas/' },
  })
  expect(now.needs.map(({ href }) => href)).toEqual([
    '/community/needs/d/',
    '/community/needs/a/',
    '/community/needs/b/',
  ])
})

test('of a city without anything it shows nothing', () => {
  expect(createCommunityNow({ needs: [], challenges: [], apps: [] })).toEqual({
    needs: [],
    needCount: 0,
    unsolvedCount: 0,
    challenges: [],
    apps: [],
  })
})
