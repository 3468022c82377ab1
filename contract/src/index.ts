import './schema/linear-patterns.ts'

// What everybody downstream reads.
export type {
  ApiModel,
  AreaHost,
  City,
  Contact,
  ContractModel,
  Deprecation,
  Derived,
  Domain,
  ExampleModel,
  ExternalUpstream,
  HeaderModel,
  JsonSchema,
  JsonType,
  Licence,
  Lifecycle,
  Limits,
  MediaTypeModel,
  Method,
  OpenApiDocument,
  OperationModel,
  Pagination,
  Owner,
  ParameterModel,
  PrivacyClass,
  RequestBodyModel,
  ResponseModel,
  SourceLocation,
  Tag,
  SdkFacts,
  Upstream,
  UpstreamAuth,
  ValueDecoder,
} from './model/model.ts'
export type { IdEdition, IdKind, IdParts, KnownId, Outline, RetiredId } from './model/id-kind.ts'
export type { Finding } from './model/finding.ts'
export type { Axes, Bump, Change, ChangedPlace, Release, Severity, Witness } from './model/change.ts'

// Reading contracts.
export { folderHash } from './files/folder-hash.ts'
export { loadKeptCity } from './load/kept-city.ts'
export { loadAlone, loadCity, loadCityFacts, loadReadable, type LoadedCity } from './load/load-city.ts'
export { callOf, firstCall, type FirstCall } from './facts/first-call.ts'
export { loadCommunity } from './community/load-community.ts'
export type { AreaDirectory, AreaNumber, Areas, Challenge, Community, Need, ShownApp } from './community/community.ts'
export { senseWords, type SenseWords } from './facts/sense-words.ts'
export { readLanguage, type Language } from './facts/read-language.ts'
export { readFactsFile } from './facts/read-facts-file.ts'
export type { Fields, Values } from './facts/field.ts'
export { apiIds, comesWithEngine } from './load/api-folder.ts'
export { engineFolder } from './files/engine-files.ts'
export { engineTexts, isEngineText } from './load/engine-text.ts'
export type { LoadedDocument } from './load/document-model.ts'
export { loadDocument } from './load/load-document.ts'
export { ContractError } from './files/contract-error.ts'
export { operationById } from './model/operations/find-operation.ts'
export { matchPath, type PathMatch } from './model/operations/match-path.ts'
export { answeredAlike } from './views/answered-alike.ts'
export { answersDocument } from './views/answers-document.ts'
export { documentParts, type DocumentPart } from './views/document-parts.ts'
export { typedDocument, withCallbacks } from './views/document-views.ts'
export { namedSchema, withNamedSchemas } from './views/named-schemas.ts'
export { plainApi } from './plain/plain-api.ts'
export { withoutTexts } from './plain/without-texts.ts'
export type { TupleEnd } from './plain/spell-tuple.ts'
export { reduceApi, type LeftOut } from './assemble/reduce-api.ts'
export { isDeviceName, isReservedName } from './model/names/reserved-name.ts'
export { contractHash } from './assemble/contract-hash.ts'

// What may stand in city.yaml and api.yaml.
export { apiFields, cityFields, type FieldEntry } from './facts/field-list.ts'
export { cityTextFault } from './facts/city-facts.ts'
export { fieldList, withFieldTables } from './facts/field-table.ts'

// Beginning.
export { draftApi, type DraftedApi } from './draft/draft-api.ts'

// Values and their schemas.
export { compileSchema, type Mismatch, type Validate } from './schema/compile-schema.ts'
export { judge } from './schema/judge.ts'
export { resolveSchema, schemaName } from './model/schemas/resolve-schema.ts'
export { nullValuesOf, withoutNullTexts } from './model/schemas/null-texts.ts'

// What the SDK smooths.
export { camelKey } from './decode/camel-key.ts'
export { decodePlans, memberSchema, smooths, type DecodePlan, type DecodePlans } from './decode/plan.ts'
export { decodedAnswer, decodedSchemas } from './decode/decoded-answer.ts'
export { decodedDocument } from './decode/decoded-contract.ts'

// Joining at a place.
export { cityPlace, type ReadPlace } from './concepts/city-place.ts'
export { concepts, type Concept, type ConceptMember } from './concepts/concepts.ts'
export type { Piece } from './concepts/asked-value.ts'
export type { MemberRead, PathStep } from './concepts/item-path.ts'
export type {
  AskedParameter,
  CityPlace,
  KnownPlace,
  PlacePart,
  PlaceQuestion,
  PlaceWay,
  ReadMember,
} from './concepts/place-model.ts'

// Lint.
export { lintApi, lintCity } from './lint/lint-city.ts'
export { lintDocument, type LoneDocument, type LoneFindings } from './lint/lint-document.ts'
export { lintReport, reportFor, reportFormats, type ReportFormat } from './lint/lint-report.ts'
export { readLoneDocument } from './lint/read-lone-document.ts'
export { formatLone } from './lint/report/format-lone.ts'
export { countByRule, formatByRule } from './lint/report/format-by-rule.ts'
export { seenFrom } from './lint/report/seen-from.ts'
export { formatFindings } from './lint/report/format-findings.ts'
export { ruleCatalog, ruleTopics, type RuleTopic } from './lint/rules/all-rules.ts'
export type { RuleEntry, RuleExample } from './lint/parts/house-rule.ts'

// Who runs a portal.
export { loadBaselines } from './operator/load-baselines.ts'
export { operatorFields } from './operator/operator-field-list.ts'
export { loadOperator } from './operator/load-operator.ts'
export type { Operator } from './operator/operator-fields.ts'
export type { Baseline } from './operator/baseline-fields.ts'

// Comparing and releasing.
export { bumpFor } from './diff/bump.ts'
export { diffApis } from './diff/diff-apis.ts'
export { loadProposed } from './release/candidate.ts'
export type { SentDocument } from './release/handed-in.ts'
export { latestRelease, readReleases, releasedDocument, releaseNames } from './release/releases-folder.ts'
export { planRelease, type ReleasePlan, type ReleaseRefusal } from './release/plan-release.ts'
export { prepareRelease, writeInitialReleases, type PublishRequest } from './release/prepare-release.ts'
export { applyRelease, finishReleases, type ReleaseTargets } from './release/apply-release.ts'

// Truth.
export { formatUnclaimed, unclaimedDocuments, type UnclaimedDocument } from './truth/unclaimed-documents.ts'
export type {
  AnswerCounts,
  ApiSurvey,
  ApiTruth,
  Backing,
  DocumentTruth,
  Fault,
  OperationCounts,
  SetAside,
} from './truth/api-truth.ts'
export { formatSurvey, formatTruth } from './truth/format-truth.ts'
export { surveyCity } from './truth/survey-city.ts'
export { formatIds, surveyIds } from './truth/survey-ids.ts'
export type { AnsweredId, IdAgreement } from './evidence/answered-ids.ts'
export { readTruth, recordFault, writeTruth, type Truth } from './truth/truth-record.ts'
export { checkLive, type LiveFinding } from './truth/live/check-live.ts'
export { formatLive } from './truth/live/format-live.ts'
export { planLive, type LivePlan } from './truth/live/plan-live.ts'
