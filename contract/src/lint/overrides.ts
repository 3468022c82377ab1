import { isDay } from '../grammar/is-day.ts'
import { below } from '../grammar/pointer.ts'
import { recordOf, textOf, type JsonRecord } from '../grammar/record.ts'
import type { Finding } from '../model/finding.ts'
import type { OperationModel, SourceLocation } from '../model/model.ts'
import { ruleCatalog } from './rules/all-rules.ts'
import { overrideRules } from './catalogue/override-rules.ts'
import { rulePath } from '../model/names/page-addresses.ts'

/** An exception an owner makes for a while: `overrides` in api.yaml. */
type Override = {
  readonly rule: string
  readonly until: string
  /** An operation, or a JSON Pointer at which it begins; the whole API when empty. */
  readonly at: string
  readonly reason: string
}

export type OverrideContext = {
  /** What api.yaml says under `overrides`. */
  readonly stated: unknown
  readonly factsAt: (pointer: string) => SourceLocation
  readonly operations: readonly OperationModel[]
  readonly today: Date
}

/** Findings without those that are overridden today, and with what is wrong with the overrides. */
export function withOverrides(findings: readonly Finding[], context: OverrideContext): readonly Finding[] {
  const { stated, factsAt } = context
  if (stated === undefined || stated === null) return findings
  if (!Array.isArray(stated))
    return [...findings, found('override-stated', '`overrides` is no list.', factsAt('/overrides'))]
  let left = findings
  const remarks = stated.flatMap((item: unknown, index): readonly Finding[] => {
    const place = factsAt(below('/overrides', index))
    const override = readOverride(recordOf(item))
    const problem = problemWith(override, context.operations)
    if (problem !== undefined) return [found('override-stated', problem, place)]
    const { rule, until } = override
    if (until < dayOf(context.today))
      return [found('override-expired', `The override of "${rule}" ended on ${until}.`, place)]
    const kept = left.filter((finding) => !isOverridden(finding, override, context.operations))
    const isUsed = kept.length < left.length
    left = kept
    return isUsed ? [] : [found('override-unused', `There is no finding of "${rule}" to override.`, place)]
  })
  return [...left, ...remarks]
}

const readOverride = (stated: JsonRecord): Override => ({
  rule: textOf(stated['rule']),
  reason: textOf(stated['reason']),
  until: textOf(stated['until']),
  at: textOf(stated['at']),
})

function problemWith({ rule, reason, until, at }: Override, operations: readonly OperationModel[]): string | undefined {
  if (rule === '') return 'This override names no rule.'
  const known = ruleCatalog.find((one) => one.id === rule)
  if (!known) return `There is no rule "${rule}" to override.`
  if (!known.overridable) return `"${rule}" cannot be overridden.`
  if (reason === '') return `The override of "${rule}" gives no reason.`
  if (!isDay(until)) return `The override of "${rule}" has no last day. Add \`until: yyyy-MM-dd\`.`
  const isKnown = at === '' || at.includes('/') || operations.some((one) => one.name === at)
  return isKnown ? undefined : `The override of "${rule}" is for "${at}", which is no operation.`
}

function isOverridden(finding: Finding, { rule, at }: Override, operations: readonly OperationModel[]): boolean {
  if (finding.rule !== rule) return false
  if (at === '') return true
  const { file, pointer } = finding.at
  const operation = operations.find((one) => one.name === at)
  if (operation) {
    const { source, path, name } = operation
    const isInside = file === source.file && isBelow(pointer, source.pointer)
    return isInside || isBelow(pointer, below('/paths', path)) || file.endsWith(`/fixtures/${name}.json`)
  }
  const [name = '', prefix = ''] = at.includes('#') ? at.split('#') : ['', at]
  return file.endsWith(name) && isBelow(pointer, prefix)
}

const isBelow = (pointer: string, parent: string): boolean => pointer === parent || pointer.startsWith(`${parent}/`)

const dayOf = (date: Date): string => date.toISOString().slice(0, 10)

function found(rule: string, message: string, at: SourceLocation): Finding {
  const severity = overrideRules.find((one) => one.id === rule)?.severity ?? 'error'
  return { rule, severity, message, at, reference: rulePath(rule) }
}
