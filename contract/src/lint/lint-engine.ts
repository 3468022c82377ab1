import type { BaseResolver, Document, NormalizedProblem, Oas3Rule, RuleConfig, Source } from '@redocly/openapi-core'
import type { Finding } from '../model/finding.ts'
import type { ContractFiles } from '../files/contract-files.ts'
import type { CheckingRule, HouseRule, LintSubject, Remark, RuleEntry, WalkingRule } from './parts/house-rule.ts'
import { engineRules } from './catalogue/engine-rules.ts'
import { withStandIns, withTrueNames } from '../grammar/stand-ins.ts'
import { calledOnly } from './called-only.ts'
import { isEngineSlip } from './engine-slips.ts'
import { mendedTypes } from './engine-types.ts'
import { rulePath } from '../model/names/page-addresses.ts'

/** Several hundred modules, which only who lints waits for: whoever reads a contract imports this file. */
type Engine = typeof import('@redocly/openapi-core')

/** Reads through our own files, so that the engine never touches the network, nor a file outside the city. */
function resolverThrough(files: ContractFiles, engine: Engine): BaseResolver {
  return new (class extends engine.BaseResolver {
    override resolveExternalRef(base: string | null, reference: string): string {
      return files.standing(super.resolveExternalRef(base, reference))
    }

    override async loadExternalRef(file: string): Promise<Source> {
      files.read(file)
      return new engine.Source(file, '')
    }

    /** Proof of the cast: the engine's type parameter defaults to `any` here, and it detects the version itself. */
    override parseDocument(source: Source): Document {
      return { source, parsed: withStandIns(files.read(source.absoluteRef).value) } as Document
    }
  })()
}

/**
 * Walk a contract once with the engine and all rules. The library half of the engine is enough: it
 * takes rules as objects, so nothing is spawned and no configuration file can switch rules off.
 * Where a document is so wrong that a rule trips over it, the rule of the format alone says why.
 */
export async function runEngine(
  files: ContractFiles,
  root: string,
  subject: LintSubject,
  rules: readonly HouseRule[],
): Promise<readonly Finding[]> {
  try {
    return await walk(files, root, subject, rules, engineRules)
  } catch (error) {
    const found = await walk(files, root, subject, [], formatOnly).catch(() => [])
    if (found.length > 0) return found
    const reason = error instanceof Error ? error.message : String(error)
    const message = `The contract could not be checked to the end: ${reason}.`
    const [rule, at] = ['contract-readable', files.read(root).locate('')] as const
    return [{ rule, severity: 'error', message, at, reference: rulePath(rule) }]
  }
}

const formatOnly = engineRules.filter((rule) => rule.id === 'struct')

async function walk(
  files: ContractFiles,
  root: string,
  subject: LintSubject,
  rules: readonly HouseRule[],
  ofTheFormat: readonly RuleEntry[],
): Promise<readonly Finding[]> {
  const engine: Engine = await import('@redocly/openapi-core')
  const elsewhere: Finding[] = rules.flatMap((rule) => ('check' in rule ? checked(rule, subject) : []))
  const walking = rules.flatMap((rule) => ('visit' in rule ? [rule] : []))
  const plugin = Object.fromEntries(walking.map((rule) => [rule.id, visitorOf(rule, subject, elsewhere)]))
  const settings: Record<string, RuleConfig> = {
    ...Object.fromEntries(walking.map((rule) => [`house/${rule.id}`, rule.severity === 'error' ? 'error' : 'warn'])),
    ...Object.fromEntries(ofTheFormat.map((rule) => [rule.id, rule.severity === 'error' ? 'error' : 'warn'])),
  }
  const config = await engine.createConfig({
    rules: settings,
    plugins: [{ id: 'house', rules: { oas3: plugin }, typeExtension: { oas3: mendedTypes } }],
  })
  const document: Document = { source: new engine.Source(root, ''), parsed: withStandIns(files.read(root).value) }
  const externalRefResolver = resolverThrough(files, engine)
  const problems = await engine.lintDocument({ document, config, externalRefResolver })
  const found = problems.filter((problem) => !isEngineSlip(problem, files, root))
  return [...found.map((problem) => findingOf(problem, files, root, rules)), ...elsewhere]
}

function visitorOf(rule: RuleEntry & WalkingRule, subject: LintSubject, elsewhere: Finding[]): Oas3Rule {
  return () => {
    const visitor = rule.visit(subject, (found) => {
      elsewhere.push(remarked(rule, found))
    })
    return calledOnly(visitor)
  }
}

const checked = (rule: RuleEntry & CheckingRule, subject: LintSubject): readonly Finding[] =>
  rule.check(subject).map((found) => remarked(rule, found))

const remarked = (rule: RuleEntry, found: Remark): Finding => ({
  rule: rule.id,
  severity: rule.severity,
  reference: rulePath(rule.id),
  ...found,
})

function findingOf(
  problem: NormalizedProblem,
  files: ContractFiles,
  root: string,
  rules: readonly HouseRule[],
): Finding {
  const rule = problem.ruleId.replace(/^house\//, '')
  const [location] = problem.location
  const pointer = withTrueNames(location?.pointer?.replace(/^#/, '') ?? '')
  return {
    rule,
    severity: rules.find((one) => one.id === rule)?.severity ?? (problem.severity === 'error' ? 'error' : 'warning'),
    message: withTrueNames(problem.message),
    at: files.read(location?.source.absoluteRef ?? root).locate(pointer === '/' ? '' : pointer),
    reference: rulePath(rule),
  }
}
