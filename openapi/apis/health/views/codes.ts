import type { Postcode } from '../../../world/base/base-kinds.ts'
import { boardOf, careBoards } from '../../../world/care/care-boards.ts'
import type { HealthBody } from '../../../world/care/care-kinds.ts'
import type { CityAsk } from '../../../world/views.ts'
import {
  affiliations,
  affiliationsFrom,
  bodies,
  bodyOf,
  isActive,
  lastChange,
  lastDay,
  recordClasses,
  relationships,
  roles,
} from './directory.ts'
import { codeSystem, ownSystems } from './fhir-organization.ts'

/** What a list knows of a code, in the type that FHIR gives it. */
export type CodeValue =
  | { readonly valueCode: string }
  | { readonly valueString: string }
  | { readonly valueBoolean: boolean }
  | { readonly valueDateTime: string }
  | { readonly valueCoding: { readonly system: string; readonly code: string } }

export type Code = {
  readonly code: string
  readonly display: string
  readonly isInactive: boolean
  readonly properties: readonly (readonly [name: string, value: CodeValue])[]
}

export type CodeList = {
  readonly system: string
  readonly name: string
  readonly codes: (ask: CityAsk) => readonly Code[]
  /** One of them, where that is known without looking through all. */
  readonly find?: (ask: CityAsk, code: string) => Code | undefined
}

const geography = `${ownSystems}/geography-name`

/** A code of an area. */
const area = (code: string): CodeValue => ({ valueCoding: { system: geography, code } })

/** Lists by their addresses. */
export const codeLists: readonly CodeList[] = [
  {
    system: codeSystem,
    name: 'ODS Organisation',
    codes: (ask) => bodies(ask).map((body) => bodyCode(ask, body)),
    find: (ask, code) => {
      const body = bodyOf(ask, code)
      return body && bodyCode(ask, body)
    },
  },
  {
    system: 'https://fhir.nhs.uk/England/CodeSystem/England-ODSRecordUseType',
    name: 'ODS Record Use Type',
    codes: () => [plain('Full', 'Full'), plain('RefOnly', 'RefOnly')],
  },
  {
    system: `${ownSystems}/ODSOrganisationRole`,
    name: 'ODS Organisation Role',
    codes: () => roles.map(({ code, name, isMain }) => plain(code, name, [['primaryRole', { valueBoolean: isMain }]])),
  },
  {
    system: `${ownSystems}/ODSRecordClass`,
    name: 'ODS Record Class',
    codes: () => recordClasses.map(({ code, name }) => plain(code, name)),
  },
  {
    system: `${ownSystems}/ODSRelationship`,
    name: 'ODS Relationship',
    codes: () => relationships.map(({ code, name }) => plain(code, name)),
  },
  { system: geography, name: 'ODS Geography Name', codes: areaCodes },
  {
    system: `${ownSystems}/organization-relationship-instance`,
    name: 'ODS Organisation Relationship',
    codes: relationshipCodes,
  },
  { system: `${ownSystems}/organization-role-instance`, name: 'ODS Organisation Role held', codes: roleCodes },
  {
    system: `${ownSystems}/postcode`,
    name: 'ODS Postcode',
    codes: (ask) => ask.world.all('postcode').map((postcode) => postcodeCode(ask, postcode)),
    find: (ask, code) => {
      const postcode = ask.world.get('postcode', code.toUpperCase())
      return postcode && postcodeCode(ask, postcode)
    },
  },
  { system: `${ownSystems}/succession`, name: 'ODS Succession', codes: successionCodes },
]

function plain(code: string, display: string, properties: Code['properties'] = []): Code {
  return { code, display, isInactive: false, properties }
}

function bodyCode(ask: CityAsk, body: HealthBody): Code {
  const isInUse = isActive(ask, body)
  const end = lastDay(ask, body)
  const relations = affiliationsFrom(ask, body).filter((one) => isActive(ask, one))
  return {
    code: body.id,
    display: body.name,
    isInactive: !isInUse,
    properties: [
      ['status', { valueCode: isInUse ? 'active' : 'inactive' }],
      ...relations.map(({ kind, targetId }) => [kind, { valueCode: targetId }] as const),
      ['inactive', { valueBoolean: !isInUse }],
      [
        'primaryRole',
        { valueCoding: { system: `${ownSystems}/ODSOrganisationRole`, code: body.roles[0]?.code ?? '' } },
      ],
      ['recordClass', { valueCode: body.recordClass }],
      ['lastChangeDate', { valueDateTime: lastChange(ask, body) }],
      ['country', { valueString: 'ENGLAND' }],
      ['postcode', { valueString: body.postcode }],
      ['opStartDate', { valueDateTime: body.from }],
      ...(end === undefined ? [] : [['opEndDate', { valueDateTime: end }] as const]),
      ...(isInUse ? [] : (body.successors ?? []).map((id) => ['successor', { valueCode: id }] as const)),
      ...areasAround(ask, body.boroughId, body.postcode),
      ['uprn', { valueString: body.uprn }],
    ],
  }
}

/** Borough, board and, where the postcode is one of the city's, census area. */
function areasAround(ask: CityAsk, boroughId: string | undefined, postcode: string): Code['properties'] {
  if (boroughId === undefined) return []
  const board = boardOf(boroughId)
  const census = ask.world.get('postcode', postcode)?.lsoaId
  return [
    ['LA', area(boroughId)],
    ...(board ? [['ICB', area(board.id)] as const] : []),
    ...(census === undefined ? [] : [['LSOA11', area(census)] as const]),
  ]
}

function areaCodes({ world }: CityAsk): readonly Code[] {
  return [
    ...world.all('borough').map(({ id, name }) => plain(id, name)),
    ...careBoards.map(({ id, name }) => plain(id, `NHS ${name} Integrated Care Board`)),
    plain('Y56', 'London'),
    ...world.all('lsoa').map(({ id, name }) => plain(id, name)),
  ]
}

function postcodeCode(ask: CityAsk, { id, boroughId }: Postcode): Code {
  return plain(id, id, [...areasAround(ask, boroughId, id), ['NHSER', area('Y56')]])
}

function relationshipCodes(ask: CityAsk): readonly Code[] {
  return affiliations(ask).map((one) => ({
    code: one.id,
    display: one.kind,
    isInactive: !isActive(ask, one),
    properties: [
      ['relationship', { valueCoding: { system: `${ownSystems}/ODSRelationship`, code: one.kind } }],
      ['source', { valueCode: one.sourceId }],
      ['target', { valueCode: one.targetId }],
    ],
  }))
}

function roleCodes(ask: CityAsk): readonly Code[] {
  return bodies(ask).flatMap((body) =>
    body.roles.map(({ code, number }) => ({
      code: String(number),
      display: code,
      isInactive: !isActive(ask, body),
      properties: [
        ['organization', { valueCode: body.id }],
        ['role', { valueCoding: { system: `${ownSystems}/ODSOrganisationRole`, code } }],
      ] as const,
    })),
  )
}

function successionCodes(ask: CityAsk): readonly Code[] {
  return bodies(ask).flatMap((body) =>
    isActive(ask, body)
      ? []
      : (body.successors ?? []).map((successor) =>
          plain(String(body.roles[0]?.number), `${body.id} ${successor}`, [
            ['predecessor', { valueCode: body.id }],
            ['successor', { valueCode: successor }],
          ]),
        ),
  )
}
