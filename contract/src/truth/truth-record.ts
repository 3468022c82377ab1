import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { below } from '../grammar/pointer.ts'
import { membersOf, readFacts, type FactsReader } from '../facts/facts-reader.ts'
import { apiIds } from '../load/api-folder.ts'
import { parseSource } from '../files/source-file.ts'
import type { AnswerCounts, ApiSurvey, ApiTruth, Fault, OperationCounts } from './api-truth.ts'

/** What was found by API id, when somebody last looked: kept in the city's folder for those who have no evidence. */
export type Truth = Readonly<Record<string, ApiTruth>>

const fileName = 'truth.json'

/** The record of a city, `truth.json`; undefined when nobody has recorded anything. */
export function readTruth(cityDir: string): Truth | undefined {
  const file = join(cityDir, fileName)
  if (!existsSync(file)) return undefined
  const facts = readFacts(parseSource(fileName, readFileSync(file, 'utf8')))
  const ids = Object.keys(facts.record('', 'an object with one member for each API'))
  return Object.fromEntries(ids.map((id) => [id, readApiTruth(facts, below('', id))]))
}

/** Write what was found. Of APIs that were not looked at, what is known stays; of those that are gone, nothing. */
export function writeTruth(cityDir: string, surveys: readonly ApiSurvey[]): void {
  const ids = apiIds(cityDir)
  const found = { ...readTruth(cityDir), ...Object.fromEntries(surveys.map(({ api, truth }) => [api, truth])) }
  const kept = Object.entries(found).filter(([id]) => ids.includes(id))
  const sorted = Object.fromEntries(kept.toSorted(([left], [right]) => left.localeCompare(right)))
  writeFileSync(join(cityDir, fileName), `${JSON.stringify(sorted, undefined, 2)}\n`)
}

const compared = [
  'operations',
  'fixtures',
  'owner',
  'documents',
  'recordings',
  'examples',
  'related',
  'setAside',
  'backing',
] as const

/** Where the record says otherwise than what was found now. The day somebody looked may differ. */
export function recordFault(recorded: Truth | undefined, { api, truth }: ApiSurvey): Fault | undefined {
  if (!recorded) return undefined
  const known = recorded[api]
  const remedy = 'record it: npm run truth -- --record'
  if (!known) return { kind: 'record', message: `${fileName} does not know this API; ${remedy}` }
  const differing = compared.filter((name) => !isDeepStrictEqual(known[name], truth[name]))
  if (differing.length === 0) return undefined
  return { kind: 'record', message: `${fileName} of ${known.date} has other ${differing.join(', ')}; ${remedy}` }
}

function readApiTruth(facts: FactsReader, at: string): ApiTruth {
  return {
    date: facts.text(`${at}/date`, 'the day somebody looked'),
    operations: count(facts, `${at}/operations`),
    fixtures: { valid: count(facts, `${at}/fixtures/valid`), total: count(facts, `${at}/fixtures/total`) },
    owner: readOperations(facts, `${at}/owner`),
    documents: membersOf(`${at}/documents`, facts.list(`${at}/documents`)).map((own) => ({
      name: facts.text(`${own}/name`, 'the name of the document'),
      ...readOperations(facts, own),
    })),
    recordings: readAnswers(facts, `${at}/recordings`),
    examples: readAnswers(facts, `${at}/examples`),
    related: facts.has(`${at}/related`) ? readAnswers(facts, `${at}/related`) : { total: 0, fit: 0, strict: 0 },
    setAside: membersOf(`${at}/setAside`, facts.list(`${at}/setAside`)).map((own) => ({
      name: facts.text(`${own}/name`, 'the name of the answer'),
      ...(facts.has(`${own}/operation`)
        ? { operation: facts.text(`${own}/operation`, 'the operation it answers') }
        : {}),
      reason: facts.text(`${own}/reason`, 'why it counts nowhere'),
    })),
    ...(facts.has(`${at}/backing`) ? { backing: readBacking(facts, `${at}/backing`) } : {}),
  }
}

function readBacking(facts: FactsReader, at: string): NonNullable<ApiTruth['backing']> {
  const names = Object.keys(
    facts.record(at, 'an object with one member for each operation that has something behind it'),
  )
  return Object.fromEntries(
    names.map((name) => {
      const own = below(at, name)
      return [
        name,
        {
          recordings: readAnswers(facts, `${own}/recordings`),
          examples: readAnswers(facts, `${own}/examples`),
          related: readAnswers(facts, `${own}/related`),
        },
      ]
    }),
  )
}

const readOperations = (facts: FactsReader, at: string): OperationCounts => ({
  theirs: count(facts, `${at}/theirs`),
  present: count(facts, `${at}/present`),
  absent: count(facts, `${at}/absent`),
  missing: count(facts, `${at}/missing`),
})

const readAnswers = (facts: FactsReader, at: string): AnswerCounts => ({
  total: count(facts, `${at}/total`),
  fit: count(facts, `${at}/fit`),
  strict: count(facts, `${at}/strict`),
})

function count(facts: FactsReader, at: string): number {
  return facts.number(at) ?? facts.fail(at, `"${at.slice(1).replaceAll('/', '.')}" is missing. Record it again.`)
}
