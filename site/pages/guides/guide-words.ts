import {
  apiFields,
  cityFields,
  cityPlace,
  fieldList,
  loadOperator,
  operatorFields,
  type City,
  type FirstCall,
} from '@openlondon/contract'
import { commandName, environmentNames, markdownText, offlineFolder, offlineName } from '@openlondon/contract/model'
import { settingTables } from '@openlondon/server/settings'
import type { Words } from './fill-guide.ts'
import { operatorWords } from './operator-words.ts'
import { liveCall, pagedCall } from './sample-calls.ts'

/** The names that guides leave open; `sdkFolder` is seen from the repository's root. */
export function guideWords(city: City, firstCall: FirstCall, sdkFolder: string): Words {
  const { operation, path, parameters } = firstCall
  const { apiId, name } = operation
  const [paged, live] = [pagedCall(city) ?? firstCall, liveCall(city) ?? firstCall]
  const callOf = (client: string): string => `${name}(${client}${parameters === '' ? '' : `, ${parameters}`})`
  return {
    city: markdownText(city.name),
    portal: markdownText(city.contact.name),
    sdk: city.sdk.packageName,
    sdkFolder,
    sdkCommand: commandName(city),
    offline: offlineName(city),
    offlineFolder: offlineFolder(city),
    keyName: environmentNames(city.sdk).key,
    keyPrefix: city.keyPrefix,
    firstApi: apiId,
    firstName: name,
    /** As a name in a program. */
    firstProperty: apiId.replaceAll(/-+(.)/g, (_, letter: string) => letter.toUpperCase()),
    firstPath: path,
    firstCall: callOf('city'),
    firstBusyCall: callOf('busy'),
    firstQuery: callOf('city').replace(name, `${name}Query`),
    firstSchema: `${name.charAt(0).toUpperCase()}${name.slice(1)}ResultSchema`,
    firstParameters: given(firstCall),
    firstMore: parameters === '' ? '' : `, ${parameters}`,
    pagedApi: paged.operation.apiId,
    pagedName: paged.operation.name,
    pagedParameters: given(paged),
    liveApi: live.operation.apiId,
    liveName: live.operation.name,
    liveParameters: given(live),
    ...placeWords(city),
    ...operatorWords(city, loadOperator(city.folder)),
    operatorFields: fieldList(operatorFields),
    licences: listed([...new Set(city.apis.filter(isForeign).map(({ licence }) => licence.name))]),
    ownersKeyPlace: ownersKeyPlace(city),
    cityFields: fieldList(cityFields),
    apiFields: fieldList(apiFields),
    settings: settingTables(),
  }
}

/** A place of the city and parts of it, to begin with; a city without any is shown those that most have. */
function placeWords(city: City): Words {
  const { ways, parts } = cityPlace(city)
  const simple = parts.filter(({ each }) => each === undefined)
  return {
    placeExample: (ways[0]?.example ?? '52.5,13.4').replaceAll(/['\\`]/g, ''),
    placeParts: simple.length > 0 ? listedNames(simple.slice(0, 3)) : 'stops',
    placeJoin: simple[0]?.join ?? 'stopsNear',
  }
}

const listedNames = (parts: readonly { readonly name: string }[]): string => parts.map(({ name }) => name).join(', ')

const given = ({ parameters }: FirstCall): string => parameters || '{}'

const isForeign = ({ upstream }: City['apis'][number]): boolean => upstream.kind === 'external'

const listed = (names: readonly string[]): string =>
  new Intl.ListFormat('en', { type: 'conjunction' }).format(names.map((name) => `*${markdownText(name)}*`))

/** One owner's own place for a key, in brackets, as an example of many; nothing where no owner wants one. */
function ownersKeyPlace({ apis }: City): string {
  const found = apis.flatMap(({ owner, upstream }) =>
    upstream.kind === 'external' && upstream.auth ? [{ owner, auth: upstream.auth }] : [],
  )[0]
  if (!found) return ''
  const place = found.auth.in === 'query' ? 'in the query' : 'as a header'
  return ` (\`${found.auth.name}\` ${place} for ${markdownText(found.owner.name)})`
}
