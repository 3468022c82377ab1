import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { loadDocument, type ApiModel, type City, type ContractModel, type Finding } from '@openlondon/contract'
import { keptFromNobody, renamedWithout } from '@openlondon/contract/testing/census'
import { generateApi } from '../../generator/src/city/generate-api.ts'
import { findUnanswerable } from '../../server/src/sandbox/check/find-unanswerable.ts'
import type { Told } from './robust-row.ts'

/** Run by the `robust` part in a process of its own: one document through the whole pipeline, telling its parent how far it is. */
const [file = '', id = '', outDir = ''] = process.argv.slice(2)
const host = 'https://open.example'
/** Rules of findings that stand for an operation the SDK does not have: of the loader, and of the generator. */
const omissions = new Set(['path-stated-once', 'path-without-wildcard', 'sdk-operation-possible'])
const boundingBox: City['boundingBox'] = [-0.51, 51.28, 0.33, 51.69]

let held: () => Partial<Told> = () => ({})
try {
  const { findings, ...document } = await loadDocument(file, id)
  const api = withPlainFacts(document)
  held = () => ({ lost: keptFromNobody(file, document.document, findings), renamed: renamedWithout(file) })
  await tell({ step: 'generate', operations: api.operations.length, findings: findings.map(sentence) })
  try {
    await generate(api, findings)
  } catch (error) {
    await tell(faultOf(error))
  }
  await tell({ step: 'sandbox' })
  // What the sandbox reads of a city: enough to try every operation of one API.
  const found = findUnanswerable({ boundingBox, apis: [api] } as unknown as City)
  const [valueless = [], unanswerable = []] = [true, false].map((isProven) =>
    found.filter(({ rule }) => (rule === 'schema-has-value') === isProven).map(sentence),
  )
  await tell({ unanswerable, valueless })
} catch (error) {
  const { crash, ...refusal } = faultOf(error)
  await tell(crash === undefined ? refusal : { crash, sandboxCrash: crash })
}
const cost = { cpuMs: cpuMs(), memoryMb: Math.round(process.resourceUsage().maxRSS / 1024) }
await tell({ ...cost, ...held() })
await tell({ step: 'done' })
process.exit(0)

/** The facts of an `api.yaml` that nobody has written. */
function withPlainFacts(document: ContractModel): ApiModel {
  return {
    ...document,
    domain: '',
    owner: { name: document.name, url: 'https://owner.example' },
    upstream: { kind: 'external', url: 'https://owner.example' },
    upstreams: {},
    licence: { id: '', name: '', url: '', attribution: [] },
    lifecycle: { state: 'stable' },
    limits: {},
    folder: dirname(file),
  }
}

async function generate(api: ApiModel, mended: readonly Finding[]): Promise<void> {
  const { files, findings } = await generateApi(api, host)
  for (const [path, text] of files) {
    const target = join(outDir, path)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, text)
  }
  await tell({
    findings: [...mended, ...findings].map(sentence),
    leftOut: [...mended, ...findings].filter(({ rule }) => omissions.has(rule)).length,
    hasMocks: [...files.keys()].some((path) => path.startsWith('mocks/')),
    sourceBytes: [...files.values()].reduce((sum, text) => sum + text.length, 0),
  })
}

/** A sentence of ours that names a place is an answer; anything else is a fault of ours. */
function faultOf(error: unknown): Pick<Told, 'refusal' | 'crash'> {
  if (!(error instanceof Error)) return { crash: String(error) }
  const isOurs = error.name === 'ContractError' || error.name === 'GenerateError'
  if (isOurs && /^\S+:\d+(:\d+)?: /.test(error.message)) return { refusal: error.message }
  return { crash: isOurs ? error.message : (error.stack ?? error.message) }
}

function sentence({ message, at }: Finding): string {
  return `${at.file}:${at.line}:${at.column}: ${message}`
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage()
  return Math.round((user + system) / 1000)
}

function tell(told: Partial<Told>): Promise<void> {
  return new Promise((resolve, reject) => {
    if (!process.send) return reject(new Error('This file is run by the `robust` part of the benchmarks.'))
    process.send(told, (error: Error | null) => (error ? reject(error) : resolve()))
  })
}
