// What everybody knows of a contract, and may ask of it. Pure: the browser imports this door, too.
export type * from './model.ts'
export type { Finding } from './finding.ts'
export type { Bump, Change, Release } from './change.ts'

export { clientName } from './names/client-name.ts'
export { environmentNames } from './names/environment-names.ts'
export { operationById } from './operations/find-operation.ts'
export { commandName } from './names/command-name.ts'
export { offlineFolder, offlineName } from './names/offline-package.ts'
export { deprecationHeaders } from './operations/deprecation-headers.ts'
export { flattenSchema, mergeFlat, typesOf, type FlatSchema } from './schemas/flatten-schema.ts'
export { upstreamOf, upstreamsOf } from './operations/hosts.ts'
export { isFormType, isJsonType, isTextType, jsonOf, readMediaType } from './operations/media-type.ts'
export { matchPath, type PathMatch } from './operations/match-path.ts'
export { memberSteps, type MemberStep } from './schemas/member-path.ts'
export { editDistance, nearestName } from './names/nearest-name.ts'
export { defaultValues, fixedParameters, fixedValues, isFixed, parametersIn } from './operations/parameters.ts'
export { isDeviceName, isReservedName, sdkDoors } from './names/reserved-name.ts'
export { droppedMembers } from './schemas/dropped-members.ts'
export { resolveSchema, schemaName } from './schemas/resolve-schema.ts'
export { currentOf, findRetired, type FoundRetired } from './retired-id.ts'
export type { IdEdition, IdKind, IdParts, KnownId, RetiredId } from './id-kind.ts'
export { resultResponses, statusOf, successResponse, successStatus } from './operations/results.ts'
export { branchesOf, childrenOf, namesIn, partsOf, reachableFrom, schemasIn } from './schemas/schema-parts.ts'

export { isRecord, ownOf, recordOf } from '../grammar/record.ts'
export { markdownProse } from '../grammar/markdown-prose.ts'
export { markdownText } from '../grammar/markdown-text.ts'
export { withoutAccents } from '../grammar/without-accents.ts'
export { terminalJson, terminalLine, terminalText } from '../grammar/terminal-text.ts'
export { methodNames, withStandIns, withTrueMembers, withTrueNames } from '../grammar/stand-ins.ts'

// Addresses of our own pages.
export {
  apiLink,
  apiPath,
  basesOf,
  cataloguePath,
  contractPath,
  modelPath,
  modelsPath,
  operationLink,
  operationPath,
  operationTwinPath,
  problemLink,
  problemPath,
  problemsPath,
  rulePath,
  rulesPath,
  type Bases,
} from './names/page-addresses.ts'
