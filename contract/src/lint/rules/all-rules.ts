import { engineRules } from '../catalogue/engine-rules.ts'
import type { HouseRule, RuleEntry } from '../parts/house-rule.ts'
import { loaderRules } from '../catalogue/loader-rules.ts'
import { overrideRules } from '../catalogue/override-rules.ts'
import { accessStated } from './privacy/access-stated.ts'
import { annotationKnown } from './smoothing/annotation-known.ts'
import { bounded } from './parameters/bounded.ts'
import { brandNamed } from './values/brand-named.ts'
import { cacheLifetime } from './owner/cache-lifetime.ts'
import { contactStated } from './owner/contact-stated.ts'
import { dateTime } from './values/date-time.ts'
import { decoderFits } from './smoothing/decoder-fits.ts'
import { deprecatedHasSunset } from './lifecycle/deprecated-has-sunset.ts'
import { depth } from './schemas/depth.ts'
import { deriveFits } from './smoothing/derive-fits.ts'
import { discriminatorExplicit } from './schemas/discriminator-explicit.ts'
import { durationIso8601 } from './values/duration-iso8601.ts'
import { enumOpen } from './schemas/enum-open.ts'
import { errorExample } from './examples/error-example.ts'
import { errorsDocumented } from './errors/errors-documented.ts'
import { exampleNoPersonalData } from './examples/example-no-personal-data.ts'
import { exampleValid } from './examples/example-valid.ts'
import { filterNaming } from './parameters/filter-naming.ts'
import { freshnessStated } from './owner/freshness-stated.ts'
import { geojsonShared } from './values/geojson-shared.ts'
import { idAsText } from './values/id-as-text.ts'
import { idsBranded } from './values/ids-branded.ts'
import { lawfulBasis } from './privacy/lawful-basis.ts'
import { licenceStated } from './privacy/licence-stated.ts'
import { lifecycleStated } from './lifecycle/lifecycle-stated.ts'
import { money } from './values/money.ts'
import { noAmbiguousPaths } from './lifecycle/no-ambiguous-paths.ts'
import { noKeyInQuery } from './transport/no-key-in-query.ts'
import { noPatientData } from './privacy/no-patient-data.ts'
import { noPersonalDataInUrl } from './privacy/no-personal-data-in-url.ts'
import { noPlainHttp } from './transport/no-plain-http.ts'
import { noTodo } from './names/no-todo.ts'
import { operationDescription } from './names/operation-description.ts'
import { operationIdNamed } from './names/operation-id-named.ts'
import { operationSummary } from './names/operation-summary.ts'
import { ownerStated } from './owner/owner-stated.ts'
import { pagination } from './parameters/pagination.ts'
import { paginationMax } from './parameters/pagination-max.ts'
import { parameterDescribed } from './parameters/parameter-described.ts'
import { parameterExample } from './parameters/parameter-example.ts'
import { parameterNamesCollide } from './parameters/parameter-names-collide.ts'
import { patternValid } from './schemas/pattern-valid.ts'
import { personalDataMarked } from './privacy/personal-data-marked.ts'
import { plainEnglish } from './names/plain-english.ts'
import { privacyClass } from './privacy/privacy-class.ts'
import { problemConsistent } from './errors/problem-consistent.ts'
import { problemJson } from './errors/problem-json.ts'
import { rateLimitStated } from './owner/rate-limit-stated.ts'
import { responseExample } from './examples/response-example.ts'
import { schemaNamed } from './schemas/schema-named.ts'
import { schemaPropertyDescribed } from './schemas/schema-property-described.ts'
import { scopesDescribed } from './transport/scopes-described.ts'
import { securityFitsAccess } from './transport/security-fits-access.ts'
import { serversHttps } from './transport/servers-https.ts'
import { sharedBrand } from './values/shared-brand.ts'
import { statusPage } from './owner/status-page.ts'
import { sunsetNotice } from './lifecycle/sunset-notice.ts'
import { tagKnown } from './names/tag-known.ts'
import { unitStated } from './values/unit-stated.ts'
import { unwrapExists } from './smoothing/unwrap-exists.ts'
import { versionSemver } from './lifecycle/version-semver.ts'
import { wgs84 } from './values/wgs84.ts'

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
