import { isDeepStrictEqual } from 'node:util'
import type { Change } from '../model/change.ts'
import { below } from '../grammar/pointer.ts'
import type { OpenApiDocument, OperationModel } from '../model/model.ts'
import { templateNames } from '../normalise/path-parameters.ts'
import type { OperationPair } from './match-operations.ts'
import { commonParts, wordsOf } from './operation-parts.ts'
import { compareSchema } from './schema-facts.ts'

/**
 * Differences between two releases of one operation that no comparison of wire formats sees: its
 * name, what it asks of a caller, what the SDK makes of its answer, and its words. Examples are no
 * part of a release.
 */
export function compareOperationFacts({ before, after }: OperationPair, document: OpenApiDocument): readonly Change[] {
  const changes: Change[] = []
  const pointer = operationPointer(after)
  const add = (rule: string, bump: Change['bump'], message: string): void => {
    changes.push({ rule, bump, message, operations: [before.id], pointer })
  }
  const name = `\`${after.name}\``
  if (before.name !== after.name)
    add(
      'operation-renamed',
      'major',
      `\`${before.name}\` is now called ${name}; calls over HTTP stay as they are, code that uses the SDK must be changed.`,
    )
  for (const [old, now] of renamedPathParameters(before, after))
    add(
      'path-parameter-renamed',
      'major',
      `${name}: the parameter "${old}" is now called "${now}"; calls over HTTP stay as they are, code that uses the SDK must be changed.`,
    )
  compareDeprecation(before, after, add)
  compareConditions(before, after, add)
  compareResults(before, after, add)
  const common = commonParts(before, after)
  const schemas = common.map(({ old, now }) => compareSchema(old.schema, now.schema, pointer, document))
  for (const found of schemas.flatMap((one) => one.changes)) add(found.rule, found.bump, `${name}: ${found.message}`)
  const hasNewWords = common.some(({ old, now }) => !isDeepStrictEqual(old.words, now.words))
  if (hasNewWords || schemas.some((one) => one.words) || !isDeepStrictEqual(wordsOf(before), wordsOf(after)))
    add('documentation-changed', 'patch', `${name}: the description was changed.`)
  return changes
}

type Add = (rule: string, bump: Change['bump'], message: string) => void

export const operationPointer = (operation: OperationModel): string =>
  below('/paths', operation.path, operation.method.toLowerCase())

function renamedPathParameters(before: OperationModel, after: OperationModel): readonly (readonly [string, string])[] {
  const names = templateNames(after.path)
  return templateNames(before.path).flatMap((old, index): readonly (readonly [string, string])[] => {
    const now = names[index]
    return now === undefined || now === old ? [] : [[old, now]]
  })
}

/** Deprecating something public is a minor release (semver 2.0.0, clause 7). */
function compareDeprecation(before: OperationModel, after: OperationModel, add: Add): void {
  const { deprecation } = after
  if (deprecation && !before.deprecation) {
    const until = deprecation.sunset ? ` It answers until ${deprecation.sunset}.` : ''
    const instead = deprecation.replacement ? ` Use \`${deprecation.replacement.replace(/^.*\./, '')}\` instead.` : ''
    add('operation-deprecated', 'minor', `\`${after.name}\` is deprecated.${until}${instead}`)
  } else if (!isDeepStrictEqual(before.deprecation, deprecation)) {
    add(
      'deprecation-changed',
      deprecation ? 'minor' : 'patch',
      deprecation
        ? `\`${after.name}\`: the terms of its deprecation were changed.`
        : `\`${after.name}\` is no longer deprecated.`,
    )
  }
  for (const parameter of after.parameters.filter((one) => one.deprecated)) {
    const old = before.parameters.find((one) => one.name === parameter.name && one.in === parameter.in)
    if (old && !old.deprecated)
      add('parameter-deprecated', 'minor', `\`${after.name}\`: the parameter "${parameter.name}" is deprecated.`)
  }
}

const strictness = { open: 0, key: 1, session: 2 } as const

function compareConditions(before: OperationModel, after: OperationModel, add: Add): void {
  const name = `\`${after.name}\``
  const asked = { open: 'nothing', key: 'a key', session: 'a signed-in session' } as const
  if (strictness[after.access] > strictness[before.access])
    add('access-tightened', 'major', `${name} now asks for ${asked[after.access]}, before for ${asked[before.access]}.`)
  if (strictness[after.access] < strictness[before.access])
    add('access-loosened', 'minor', `${name} now asks for ${asked[after.access]}, before for ${asked[before.access]}.`)
  if (after.privacy > before.privacy)
    add(
      'privacy-raised',
      'major',
      `${name} moved from privacy class ${before.privacy} to ${after.privacy}; a key may need a wider scope.`,
    )
  if (after.privacy < before.privacy)
    add('privacy-lowered', 'patch', `${name} moved from privacy class ${before.privacy} to ${after.privacy}.`)
  if (after.cacheSeconds !== before.cacheSeconds)
    add(
      'cache-lifetime-changed',
      'patch',
      `${name}: an answer may be reused for ${after.cacheSeconds} seconds, before ${before.cacheSeconds}.`,
    )
  if (before.idempotent && !after.idempotent)
    add('no-longer-idempotent', 'minor', `${name} is no longer safe to repeat; the SDK stops retrying it.`)
  if (!before.idempotent && after.idempotent)
    add('idempotent', 'patch', `${name} is safe to repeat; the SDK retries it.`)
  if (before.watch && !after.watch)
    add(
      'no-longer-watchable',
      'major',
      `${name} can no longer be watched as a stream of events; ask for it again instead.`,
    )
  if (!before.watch && after.watch) add('watchable', 'minor', `${name} can be watched as a stream of events.`)
  comparePages(before, after, add)
}

/** What the SDK walks pages and knows items by; over HTTP none of it is seen. */
function comparePages(before: OperationModel, after: OperationModel, add: Add): void {
  const name = `\`${after.name}\``
  if (before.pagination && !after.pagination)
    add('no-longer-paged', 'major', `${name} no longer declares its pages; the SDK cannot walk them.`)
  if (!before.pagination && after.pagination) add('paged', 'minor', `${name} declares its pages; the SDK walks them.`)
  if (before.pagination && after.pagination && !isDeepStrictEqual(before.pagination, after.pagination))
    add('pages-changed', 'patch', `${name} declares its pages otherwise; the SDK walks them as before.`)
  if (before.itemId !== undefined && after.itemId !== before.itemId)
    add('item-id-changed', 'major', `${name}: items are no longer known by "${before.itemId}"; who watches it is told otherwise.`)
  if (before.itemId === undefined && after.itemId !== undefined)
    add('item-id', 'minor', `${name}: items are known by "${after.itemId}"; who watches it is told which came, changed and went.`)
}

function compareResults(before: OperationModel, after: OperationModel, add: Add): void {
  for (const response of after.responses) {
    const old = before.responses.find((one) => one.status === response.status)
    if (!old) continue
    if (old.resultKind !== response.resultKind)
      add(
        'result-kind-changed',
        'major',
        `\`${after.name}\`: the SDK names the ${response.status} answer "${response.resultKind ?? 'data'}", before "${old.resultKind ?? 'data'}".`,
      )
    if (!isDeepStrictEqual([old.unwrap, old.successFlag], [response.unwrap, response.successFlag]))
      add(
        'envelope-changed',
        'major',
        `\`${after.name}\`: the SDK ${response.unwrap ? `now gives "${response.unwrap.join('.')}" of the owner's envelope` : "gives the owner's envelope as it comes"}; over HTTP nothing changed.`,
      )
    if (old.oneOrMany !== response.oneOrMany)
      add(
        'one-or-many-changed',
        'major',
        `\`${after.name}\`: the SDK ${response.oneOrMany ? 'now always gives a list' : 'no longer makes a list of a single answer'}.`,
      )
  }
}
