import type { HouseRule, RuleEntry } from './house-rule.ts'
import { engineRules } from './engine-rules.ts'
import { loaderRules } from './loader-rules.ts'
import { cacheLifetime } from './rules/cache-lifetime.ts'
import { deprecatedHasSunset } from './rules/deprecated-has-sunset.ts'
import { errorsDocumented } from './rules/errors-documented.ts'
import { exampleValid } from './rules/example-valid.ts'
import { licenceStated } from './rules/licence-stated.ts'
import { noAmbiguousPaths } from './rules/no-ambiguous-paths.ts'
import { noPatientData } from './rules/no-patient-data.ts'
import { operationDescription } from './rules/operation-description.ts'
import { operationIdNamed } from './rules/operation-id-named.ts'
import { operationSummary } from './rules/operation-summary.ts'
import { ownerStated } from './rules/owner-stated.ts'
import { parameterDescribed } from './rules/parameter-described.ts'
import { parameterExample } from './rules/parameter-example.ts'
import { parameterNamesCollide } from './rules/parameter-names-collide.ts'
import { patternValid } from './rules/pattern-valid.ts'
import { privacyClass } from './rules/privacy-class.ts'
import { problemJson } from './rules/problem-json.ts'
import { responseExample } from './rules/response-example.ts'
import { schemaPropertyDescribed } from './rules/schema-property-described.ts'
import { versionSemver } from './rules/version-semver.ts'

/** Our own rules, in the order a reader meets them: names and words, examples, errors, rights, lifecycle. */
export const houseRules: readonly HouseRule[] = [
  operationIdNamed,
  operationSummary,
  operationDescription,
  parameterDescribed,
  parameterExample,
  parameterNamesCollide,
  schemaPropertyDescribed,
  patternValid,
  responseExample,
  exampleValid,
  errorsDocumented,
  problemJson,
  licenceStated,
  ownerStated,
  privacyClass,
  cacheLifetime,
  noPatientData,
  versionSemver,
  deprecatedHasSunset,
  noAmbiguousPaths,
]

/** Every rule a finding can name, each with a page of its own at `/publish/rules/<id>`. */
export const ruleCatalog: readonly RuleEntry[] = [...houseRules, ...engineRules, ...loaderRules]
