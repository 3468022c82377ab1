import { join, resolve } from 'node:path'
import { cityPlace } from '../concepts/city-place.ts'
import type { Finding } from '../model/finding.ts'
import { recordOf } from '../grammar/record.ts'
import type { CityFacts } from '../facts/city-facts.ts'
import { ContractError } from '../files/contract-error.ts'
import { readCommunity } from '../community/read-community.ts'
import { memoryContractFiles, openContractFiles, type ContractFiles } from '../files/contract-files.ts'
import type { LoadedApi } from '../load/load-api.ts'
import { openCity, type OpenCity } from '../load/load-city.ts'
import type { HouseRule } from './parts/house-rule.ts'
import { houseRules } from './rules/all-rules.ts'
import { runEngine } from './lint-engine.ts'
import { lintSubject, type JudgedDocument } from './lint-subject.ts'
import { placeBeforeRaising } from './place-before-raising.ts'
import { withOverrides } from './overrides.ts'

/**
 * All findings of all APIs of a city, worst first within each file. An unreadable contract is a
 * finding too, and what several APIs share is judged once. `today` decides which overrides still hold.
 */
export async function lintCity(cityDir: string, today: Date = new Date()): Promise<readonly Finding[]> {
  return readable(async () => {
    const city = openCity(cityDir)
    const findings: Finding[] = [...sorted(city.findings), ...sorted(city.registry().findings)]
    for (const id of city.ids()) findings.push(...(await lintOpen(city, id, today)))
    findings.push(...communityFindings(cityDir, city))
    for (const id of city.drafts()) findings.push(city.sayDraft(id, leftIn(id, await lintOpen(city, id, today))))
    findings.push(...sorted(placeFindings(city)))
    return withoutRepeats(findings)
  })
}

/** What a city joins at a place, held against its APIs; where one of them cannot be read, that is what to mend first. */
function placeFindings(city: OpenCity): readonly Finding[] {
  try {
    return cityPlace({ ...city.facts, apis: city.ids().map((id) => city.load(id).api) }).findings
  } catch (error) {
    if (!(error instanceof ContractError)) throw error
    return []
  }
}

/** What needs, apps and areas say of the city, judged by those of its APIs that can be read. */
function communityFindings(cityDir: string, city: OpenCity): readonly Finding[] {
  const root = resolve(cityDir)
  const apis = city.ids().flatMap((id) => {
    try {
      return [city.load(id).api]
    } catch (error) {
      if (error instanceof ContractError) return []
      throw error
    }
  })
  const ground = { domains: city.facts.domains, ids: city.registry().kinds, apis }
  return sorted(readCommunity(openContractFiles(root), root, ground).findings)
}

/** A draft's own findings are for those who work on it. */
function leftIn(id: string, findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const command = `npm run try -- ${id}`
  return errors === 0
    ? `No error is left: say "alpha", "beta" or "stable" when ${command} agrees.`
    : `${errors} ${errors === 1 ? 'error is' : 'errors are'} left: ${command}`
}

/** The findings of one API; the others need not even load. */
export async function lintApi(cityDir: string, apiId: string, today: Date = new Date()): Promise<readonly Finding[]> {
  return readable(async () => lintOpen(openCity(cityDir), apiId, today))
}

const lintOpen = (city: OpenCity, apiId: string, today: Date): Promise<readonly Finding[]> =>
  readable(async () => lintLoaded(city.facts, city.load(apiId), houseRules, today))

export async function lintLoaded(
  city: CityFacts,
  loaded: LoadedApi,
  rules = houseRules,
  today = new Date(),
): Promise<readonly Finding[]> {
  const { files } = loaded
  const found = await (isSwagger(files, loaded.root)
    ? lintRaised(city, loaded, rules)
    : judge(city, loaded, { files, root: loaded.root }, rules))
  const { value, locate: factsAt } = files.read(join(loaded.api.folder, 'api.yaml'))
  const { operations } = loaded.api
  const context = { stated: recordOf(value)['overrides'], factsAt, operations, today }
  return sorted(withoutRepeats(withOverrides([...loaded.findings, ...found], context)))
}

async function judge(
  city: CityFacts,
  loaded: LoadedApi,
  document: JudgedDocument,
  rules: readonly HouseRule[],
): Promise<readonly Finding[]> {
  return runEngine(document.files, document.root, lintSubject(city, loaded, document), rules)
}

const isSwagger = (files: ContractFiles, root: string): boolean =>
  recordOf(files.read(root).value)['swagger'] !== undefined

/** Our rules speak OpenAPI 3.1: a Swagger 2.0 document is judged as it was raised, and told of where that came from. */
async function lintRaised(
  city: CityFacts,
  loaded: LoadedApi,
  rules: readonly HouseRule[],
): Promise<readonly Finding[]> {
  const source = loaded.files.read(loaded.root)
  const raised = memoryContractFiles({ '/raised.json': JSON.stringify(loaded.api.document) })
  const findings = await judge(city, loaded, { files: raised, root: '/raised.json' }, rules)
  return findings.map((finding) =>
    finding.at.file === '/raised.json'
      ? { ...finding, at: source.locate(placeBeforeRaising(source.value, loaded.api.document, finding.at.pointer)) }
      : finding,
  )
}

async function readable(lint: () => Promise<readonly Finding[]>): Promise<readonly Finding[]> {
  try {
    return await lint()
  } catch (error) {
    if (!(error instanceof ContractError)) throw error
    return sorted(error.findings)
  }
}

/** The loader mends and reports what a rule reports again at the same place. */
function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>()
  return findings.filter((finding) => {
    const key = `${finding.rule} ${finding.at.file}:${finding.at.line}:${finding.rule === 'operation-id-named' ? '' : finding.message}`
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}

const weight = { error: 0, warning: 1, info: 2 } as const

const sorted = (findings: readonly Finding[]): readonly Finding[] =>
  findings.toSorted(
    (left, right) =>
      left.at.file.localeCompare(right.at.file) ||
      weight[left.severity] - weight[right.severity] ||
      left.at.line - right.at.line ||
      left.at.column - right.at.column,
  )
