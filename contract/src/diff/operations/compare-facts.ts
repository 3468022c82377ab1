import { isDeepStrictEqual } from 'node:util'
import type { Axes } from '../../model/change.ts'
import type { Deprecation, OperationModel } from '../../model/model.ts'
import { allAxes, onlyMeaning, onlyTypes, wireAndTypes } from '../schemas/found.ts'
import { compareEither, comparePages } from './compare-pages.ts'
import { note, type PairComparison } from './telling.ts'

/**
 * Hold against each other what no wire format shows: an operation's name, what it asks of a caller, what the SDK makes of
 * its answers, and its words. `takenNames` are those of operations that are new: where one of them took the name of an old
 * one, its owner wrote one name twice, and the old one was not renamed.
 */
export function compareFacts(comparison: PairComparison, takenNames: ReadonlySet<string>): void {
  const [before, after] = [comparison.pair.before.model, comparison.pair.after.model]
  if (!before || !after) return
  const add = (rule: string, said: string, axes: Axes): void => note(comparison, rule, said, axes)
  if (before.name !== after.name && !takenNames.has(before.name))
    add(
      'operation-renamed',
      `is called so now, before \`${before.name}\`; over HTTP nothing changed.`,
      onlyTypes('major'),
    )
  compareDeprecation(before.deprecation, after.deprecation, add)
  compareConditions(before, after, add)
  compareResults(before, after, add)
  comparePages(before, after, add)
  compareEither(before, after, add)
  const words = ({ summary, description, freshness, coverage }: OperationModel): unknown => [
    summary,
    description,
    freshness,
    coverage,
  ]
  if (!isDeepStrictEqual(words(before), words(after)))
    add('documentation-changed', 'the description was changed.', allAxes('patch'))
  if (before.tag !== after.tag)
    add('tag-changed', `stands under "${after.tag}" now, before under "${before.tag}".`, allAxes('patch'))
}

type Add = (rule: string, said: string, axes: Axes) => void

/** Deprecating something public is a minor release (semver 2.0.0, clause 7). */
function compareDeprecation(before: Deprecation | undefined, after: Deprecation | undefined, add: Add): void {
  if (isDeepStrictEqual(before, after)) return
  if (!after) {
    add('deprecation-withdrawn', 'is deprecated no more.', wireAndTypes('patch'))
    return
  }
  const until = after.sunset ? ` It answers until ${after.sunset}.` : ''
  const instead = after.replacement ? ` Use \`${after.replacement.replace(/^.*\./, '')}\` instead.` : ''
  if (!before) add('operation-deprecated', `is deprecated now.${until}${instead}`, wireAndTypes('minor'))
  else if (before.sunset !== after.sunset)
    add(
      'sunset-changed',
      after.sunset === undefined
        ? `has no day of its end any more, before ${before.sunset}.`
        : `answers until ${after.sunset} now, before ${before.sunset === undefined ? 'without a day of its end' : `until ${before.sunset}`}.`,
      // What ends sooner than was said is a promise broken.
      before.sunset !== undefined && after.sunset !== undefined && after.sunset < before.sunset
        ? { wire: 'major', types: 'none', meaning: 'major' }
        : wireAndTypes('minor'),
    )
  else add('deprecation-changed', 'is deprecated in other words now than before.', allAxes('patch'))
}

const strictness = { open: 0, key: 1, session: 2 } as const

const asked = { open: 'nothing', key: 'a key', session: 'a signed-in session' } as const

function compareConditions(before: OperationModel, after: OperationModel, add: Add): void {
  const access = `asks for ${asked[after.access]} now, before for ${asked[before.access]}.`
  if (strictness[after.access] > strictness[before.access])
    add('access-tightened', access, { ...allAxes('none'), wire: 'major' })
  if (strictness[after.access] < strictness[before.access])
    add('access-loosened', access, { ...allAxes('none'), wire: 'minor' })
  const privacy = `is of privacy class ${after.privacy} now, before ${before.privacy}`
  // A key without the wider scope is refused from now on.
  if (after.privacy > before.privacy)
    add('privacy-raised', `${privacy}; a key may need a wider scope.`, {
      wire: 'major',
      types: 'none',
      meaning: 'major',
    })
  if (after.privacy < before.privacy) add('privacy-lowered', `${privacy}.`, onlyMeaning('patch'))
  if (after.cacheSeconds !== before.cacheSeconds)
    add(
      'cache-lifetime-changed',
      `an answer may be reused for ${after.cacheSeconds} seconds now, before for ${before.cacheSeconds}.`,
      onlyMeaning('patch'),
    )
  if (before.watch && !after.watch)
    add('no-longer-watchable', 'can be watched as a stream of events no more; before it could.', wireAndTypes('major'))
  if (!before.watch && after.watch) add('watchable', 'can be watched as a stream of events now.', wireAndTypes('minor'))
  // Another method is told as such, and may be repeated or not because of it.
  if (before.method !== after.method) return
  if (before.idempotent && !after.idempotent)
    add('no-longer-idempotent', 'is safe to repeat no more; the SDK stops retrying it.', onlyMeaning('minor'))
  if (!before.idempotent && after.idempotent)
    add('idempotent', 'is safe to repeat now; the SDK retries it.', onlyMeaning('patch'))
}

function compareResults(before: OperationModel, after: OperationModel, add: Add): void {
  for (const response of after.responses) {
    const old = before.responses.find((one) => one.status === response.status)
    if (!old) continue
    if (old.resultKind !== response.resultKind)
      add(
        'result-kind-changed',
        `the SDK names the ${response.status} answer "${response.resultKind ?? 'data'}" now, before "${old.resultKind ?? 'data'}".`,
        onlyTypes('major'),
      )
    if (!isDeepStrictEqual([old.unwrap, old.successFlag], [response.unwrap, response.successFlag])) {
      const given = (unwrap: readonly string[] | undefined): string =>
        unwrap ? `\`${unwrap.join('.')}\` of the owner's envelope` : "the owner's envelope as it comes"
      add(
        'envelope-changed',
        `the SDK gives ${given(response.unwrap)} now, before ${given(old.unwrap)}; over HTTP nothing changed.`,
        onlyTypes('major'),
      )
    }
    if (old.oneOrMany !== response.oneOrMany)
      add(
        'one-or-many-changed',
        response.oneOrMany
          ? 'the SDK always gives a list now; before it gave what came.'
          : 'the SDK gives what comes now; before it always gave a list.',
        onlyTypes('major'),
      )
    if (old.isFinal !== response.isFinal)
      add(
        response.isFinal ? 'refusal-final' : 'refusal-no-longer-final',
        response.isFinal
          ? `a ${response.status} is for good now, unless it says when to ask again: the SDK asks no more.`
          : `a ${response.status} may heal by waiting now: the SDK asks again.`,
        onlyMeaning(response.isFinal ? 'minor' : 'patch'),
      )
  }
}
