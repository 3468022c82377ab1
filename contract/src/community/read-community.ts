import { join } from 'node:path'
import { reporting, readFields, type Report } from '../facts/read-fields.ts'
import type { Fields, Values } from '../facts/field.ts'
import { ContractError } from '../files/contract-error.ts'
import type { ContractFiles } from '../files/contract-files.ts'
import type { SourceFile } from '../files/source-file.ts'
import { below } from '../grammar/pointer.ts'
import type { Finding } from '../model/finding.ts'
import type { IdKind } from '../model/id-kind.ts'
import type { ApiModel, City } from '../model/model.ts'
import { nearestName } from '../model/names/nearest-name.ts'
import type { Areas, Challenge, Community, Need, ShownApp } from './community.ts'
import { appMembers, areasMembers, challengeMembers, needMembers } from './community-fields.ts'

export type CommunityReading = { readonly community: Community; readonly findings: readonly Finding[] }

/** What of a city is needed to judge what its community says of it. */
export type CommunityGround = Pick<City, 'domains' | 'ids'> & { readonly apis: readonly Pick<ApiModel, 'operations'>[] }

type Ground = {
  readonly files: ContractFiles
  readonly folder: string
  readonly domains: readonly string[]
  readonly operations: ReadonlySet<string>
  readonly findings: Finding[]
}

/** Read `community/` of a city's folder; empty where there is none. All that is wrong in it comes back as findings. */
export function readCommunity(files: ContractFiles, root: string, city: CommunityGround): CommunityReading {
  const ground: Ground = {
    files,
    folder: join(root, 'community'),
    domains: city.domains.map(({ id }) => id),
    operations: new Set(city.apis.flatMap((api) => api.operations.map(({ id }) => id))),
    findings: [],
  }
  const areas = readAreas(ground, city.ids)
  const areaIds = areas?.areas.map(({ id }) => id) ?? []
  const needs = foldersOf(ground, 'needs').flatMap((id) => readNeed(ground, id, areaIds) ?? [])
  const challenges = yamlOf(ground, 'challenges').flatMap((id) => readChallenge(ground, id, needs) ?? [])
  const apps = yamlOf(ground, 'apps').flatMap((id) => readApp(ground, id, needs) ?? [])
  return { community: { needs, challenges, apps, ...(areas ? { areas } : {}) }, findings: ground.findings }
}

/** What every need has beside `need.yaml`; any other module there is a solution. */
const ownFiles = ['criterion.ts', 'start.ts']

function readNeed(ground: Ground, id: string, areas: readonly string[]): Need | undefined {
  const folder = join('needs', id)
  const read = readMembers(ground, join(folder, 'need.yaml'), needMembers)
  if (!read) return undefined
  const { value, report } = read
  const files = ground.files.list(join(ground.folder, folder))
  for (const file of ownFiles)
    if (!files.includes(file)) report('fact-stated', '', `The need has no ${file}. Add one beside this file.`)
  demandOperations(ground, value.operations, report)
  demandKnown('/domain', value.domain, ground.domains, "one of the city's domains", report)
  value.areas.forEach((area, index) =>
    demandKnown(below('/areas', index), area, areas, 'an area of areas.yaml', report),
  )
  const solutions = files.flatMap((name) =>
    name.endsWith('.ts') && !ownFiles.includes(name) ? [name.slice(0, -'.ts'.length)] : [],
  )
  return { id, ...value, solutions }
}

function readChallenge(ground: Ground, id: string, needs: readonly Need[]): Challenge | undefined {
  const read = readMembers(ground, `challenges/${id}.yaml`, challengeMembers)
  if (!read) return undefined
  const { value, report } = read
  if (value.until < value.from) report('fact-well-formed', '/until', '"until" lies before "from". Write a later day.')
  const known = needs.map((need) => need.id)
  value.needs.forEach((need, index) => demandKnown(below('/needs', index), need, known, 'a folder of needs/', report))
  return { id, ...value }
}

function readApp(ground: Ground, id: string, needs: readonly Need[]): ShownApp | undefined {
  const read = readMembers(ground, `apps/${id}.yaml`, appMembers)
  if (!read) return undefined
  const { value, report } = read
  demandOperations(ground, value.operations, report)
  const known = needs.map((need) => need.id)
  value.solves.forEach(({ need, solution }, index) => {
    const at = below('/solves', index)
    demandKnown(below(at, 'need'), need, known, 'a folder of needs/', report)
    const solutions = needs.find((one) => one.id === need)?.solutions ?? []
    if (known.includes(need)) demandKnown(below(at, 'solution'), solution, solutions, 'a module in its folder', report)
  })
  return { id, ...value }
}

function readAreas(ground: Ground, kinds: readonly IdKind[]): Areas | undefined {
  if (!ground.files.list(ground.folder).includes('areas.yaml')) return undefined
  const read = readMembers(ground, 'areas.yaml', areasMembers)
  if (!read) return undefined
  const { value, report } = read
  const kind = kinds.find((one) => one.kind === value.kind)
  demandKnown(
    '/kind',
    value.kind,
    kinds.map((one) => one.kind),
    'a kind of ids/',
    report,
  )
  value.numbers.forEach(({ operation }, index) =>
    demandKnown(`/numbers/${index}/operation`, operation, [...ground.operations], 'an operation of the city', report),
  )
  const areas = kind?.ids.map(({ id, name }) => ({ id, name })) ?? []
  const ids = areas.map(({ id }) => id)
  if (value.directory) demandOperations(ground, [value.directory.operation], report, '/directory/operation')
  value.directory?.listed.forEach(({ area }, index) =>
    demandKnown(`/directory/listed/${index}/area`, area, ids, 'an id of that kind', report),
  )
  return { ...value, areas }
}

type Read<Members extends Fields> = { readonly value: Values<Members>; readonly report: Report }

/** A file that is no YAML at all is told and left out: the others are read. */
function readMembers<const Members extends Fields>(
  { files, folder, findings }: Ground,
  file: string,
  members: Members,
): Read<Members> | undefined {
  let source: SourceFile
  try {
    source = files.read(join(folder, file))
  } catch (error) {
    if (!(error instanceof ContractError)) throw error
    findings.push(...error.findings)
    return undefined
  }
  const read = readFields(members, source)
  findings.push(...read.findings)
  return { value: read.value, report: reporting(source, findings) }
}

function demandOperations({ operations }: Ground, ids: readonly string[], report: Report, at?: string): void {
  ids.forEach((id, index) =>
    demandKnown(at ?? below('/operations', index), id, [...operations], 'an operation of the city', report),
  )
}

function demandKnown(at: string, name: string, known: readonly string[], what: string, report: Report): void {
  if (name === '' || known.includes(name)) return
  const near = nearestName(name, known)
  report(
    'fact-known',
    at,
    `"${name}" is not known here.${near === undefined ? ` Name ${what}.` : ` Did you mean "${near}"?`}`,
  )
}

const foldersOf = ({ files, folder }: Ground, name: string): readonly string[] =>
  files.list(join(folder, name)).filter((one) => !one.includes('.'))

const yamlOf = ({ files, folder }: Ground, name: string): readonly string[] =>
  files.list(join(folder, name)).flatMap((one) => (one.endsWith('.yaml') ? [one.slice(0, -'.yaml'.length)] : []))
