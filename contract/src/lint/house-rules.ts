import { engineRules } from './engine-rules.ts'
import type { HouseRule, RuleEntry } from './house-rule.ts'
import { loaderRules } from './loader-rules.ts'
import { overrideRules } from './override-rules.ts'
import { accessStated } from './rules/access-stated.ts'
import { annotationKnown } from './rules/annotation-known.ts'
import { bounded } from './rules/bounded.ts'
import { brandNamed } from './rules/brand-named.ts'
import { cacheLifetime } from './rules/cache-lifetime.ts'
import { contactStated } from './rules/contact-stated.ts'
import { dateTime } from './rules/date-time.ts'
import { decoderFits } from './rules/decoder-fits.ts'
import { deprecatedHasSunset } from './rules/deprecated-has-sunset.ts'
import { depth } from './rules/depth.ts'
import { deriveFits } from './rules/derive-fits.ts'
import { discriminatorExplicit } from './rules/discriminator-explicit.ts'
import { durationIso8601 } from './rules/duration-iso8601.ts'
import { enumOpen } from './rules/enum-open.ts'
import { errorExample } from './rules/error-example.ts'
import { errorsDocumented } from './rules/errors-documented.ts'
import { exampleNoPersonalData } from './rules/example-no-personal-data.ts'
import { exampleValid } from './rules/example-valid.ts'
import { filterNaming } from './rules/filter-naming.ts'
import { freshnessStated } from './rules/freshness-stated.ts'
import { geojsonShared } from './rules/geojson-shared.ts'
import { idAsText } from './rules/id-as-text.ts'
import { idsBranded } from './rules/ids-branded.ts'
import { lawfulBasis } from './rules/lawful-basis.ts'
import { licenceStated } from './rules/licence-stated.ts'
import { lifecycleStated } from './rules/lifecycle-stated.ts'
import { money } from './rules/money.ts'
import { noAmbiguousPaths } from './rules/no-ambiguous-paths.ts'
import { noKeyInQuery } from './rules/no-key-in-query.ts'
import { noPatientData } from './rules/no-patient-data.ts'
import { noPersonalDataInUrl } from './rules/no-personal-data-in-url.ts'
import { noPlainHttp } from './rules/no-plain-http.ts'
import { noTodo } from './rules/no-todo.ts'
import { operationDescription } from './rules/operation-description.ts'
import { operationIdNamed } from './rules/operation-id-named.ts'
import { operationSummary } from './rules/operation-summary.ts'
import { ownerStated } from './rules/owner-stated.ts'
import { pagination } from './rules/pagination.ts'
import { paginationMax } from './rules/pagination-max.ts'
import { parameterDescribed } from './rules/parameter-described.ts'
import { parameterExample } from './rules/parameter-example.ts'
import { parameterNamesCollide } from './rules/parameter-names-collide.ts'
import { patternValid } from './rules/pattern-valid.ts'
import { personalDataMarked } from './rules/personal-data-marked.ts'
import { plainEnglish } from './rules/plain-english.ts'
import { privacyClass } from './rules/privacy-class.ts'
import { problemConsistent } from './rules/problem-consistent.ts'
import { problemJson } from './rules/problem-json.ts'
import { rateLimitStated } from './rules/rate-limit-stated.ts'
import { responseExample } from './rules/response-example.ts'
import { schemaNamed } from './rules/schema-named.ts'
import { schemaPropertyDescribed } from './rules/schema-property-described.ts'
import { scopesDescribed } from './rules/scopes-described.ts'
import { securityFitsAccess } from './rules/security-fits-access.ts'
import { serversHttps } from './rules/servers-https.ts'
import { sharedBrand } from './rules/shared-brand.ts'
import { statusPage } from './rules/status-page.ts'
import { sunsetNotice } from './rules/sunset-notice.ts'
import { tagKnown } from './rules/tag-known.ts'
import { unitStated } from './rules/unit-stated.ts'
import { unwrapExists } from './rules/unwrap-exists.ts'
import { versionSemver } from './rules/version-semver.ts'
import { wgs84 } from './rules/wgs84.ts'

/**
 * Our own rules, in the order a reader meets them: names and words, parameters, schemas, values that
 * a city shares, how the SDK reads them, examples, errors, rights and privacy, owner and service,
 * transport and keys, lifecycle.
 */
export const houseRules: readonly HouseRule[] = [
  // Names and words.
  operationIdNamed,
  operationSummary,
  operationDescription,
  tagKnown,
  plainEnglish,
  noTodo,
  // Parameters.
  parameterDescribed,
  parameterExample,
  parameterNamesCollide,
  filterNaming,
  bounded,
  pagination,
  paginationMax,
  // Schemas.
  schemaPropertyDescribed,
  schemaNamed,
  depth,
  enumOpen,
  discriminatorExplicit,
  patternValid,
  // Shared values.
  sharedBrand,
  idAsText,
  idsBranded,
  brandNamed,
  geojsonShared,
  wgs84,
  dateTime,
  durationIso8601,
  unitStated,
  money,
  // How the SDK reads answers.
  annotationKnown,
  decoderFits,
  deriveFits,
  unwrapExists,
  // Examples.
  responseExample,
  errorExample,
  exampleValid,
  exampleNoPersonalData,
  // Errors.
  errorsDocumented,
  problemJson,
  problemConsistent,
  // Rights and privacy.
  licenceStated,
  privacyClass,
  accessStated,
  lawfulBasis,
  personalDataMarked,
  noPersonalDataInUrl,
  noPatientData,
  // Owner and service.
  ownerStated,
  contactStated,
  freshnessStated,
  cacheLifetime,
  rateLimitStated,
  statusPage,
  // Transport and keys.
  serversHttps,
  noPlainHttp,
  securityFitsAccess,
  noKeyInQuery,
  scopesDescribed,
  // Lifecycle.
  versionSemver,
  lifecycleStated,
  deprecatedHasSunset,
  sunsetNotice,
  noAmbiguousPaths,
]

/** Every rule a finding can name, each with a page of its own at `/publish/rules/<id>`. */
export const ruleCatalog: readonly RuleEntry[] = [...houseRules, ...engineRules, ...loaderRules, ...overrideRules]
