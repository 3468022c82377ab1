import { refuseOutcome } from './fhir-outcome.ts'
import { bundleOf, lastLoad, type Entry } from './fhir-bundle.ts'
import type { HealthBody, HealthRole } from '../../../world/care/care-kinds.ts'
import { views, type CityAsk } from '../../../world/views.ts'
import { bodies, bodyOf, isActive, isDay, lastChange, lastDay, nameOfRole, recordClasses } from './directory.ts'

export const codeSystem = 'https://fhir.nhs.uk/Id/ods-organization-code'
export const ownSystems = 'https://digital.nhs.uk/services/organisation-data-service/CodeSystem'
const england = 'https://fhir.nhs.uk/England'
const ukCore = 'https://fhir.hl7.org.uk'

/** Texts that a search compares: at the beginning, anywhere, or as a whole. */
const texts: readonly (readonly [name: string, read: (body: HealthBody) => string])[] = [
  ['name', ({ name }) => name],
  ['address-postalcode', ({ postcode }) => postcode],
  ['address-city', ({ town }) => town],
]

const names = [
  '_id',
  'identifier',
  'lastChangeDate',
  'active',
  'address-country',
  'roleCode',
  'roleCode:not',
  'activeRoleCode',
  ...texts.flatMap(([name]) => [name, `${name}:contains`, `${name}:exact`]),
]

export const organizationViews = views({
  fhirOrganizations: (ask) => {
    const tests = [...textTests(ask), ...codeTests(ask), ...stateTests(ask), ...roleTests(ask)]
    const found = bodies(ask).filter((body) => tests.every((test) => test(body)))
    return bundleOf(ask, 'Organization', names, found, (page) =>
      page.map((body) => organizationEntry(ask, body, 'match')),
    )
  },
  fhirOrganization: (ask) => {
    const id = ask.text('id') ?? ''
    const body = bodyOf(ask, id)
    return body
      ? organization(ask, body)
      : refuseOutcome(404, 'processing', `HAPI-2001: Resource Organization/${id} is not known`)
  },
})

type Test = (body: HealthBody) => boolean

function textTests(ask: CityAsk): readonly Test[] {
  return texts.flatMap(([name, read]): readonly Test[] => {
    const begins = ask.text(name)?.toUpperCase()
    const contains = ask.text(`${name}:contains`)?.toUpperCase()
    const exact = ask.text(`${name}:exact`)
    return [
      (body) => begins === undefined || read(body).startsWith(begins),
      (body) => contains === undefined || read(body).includes(contains),
      (body) => exact === undefined || read(body) === exact,
    ]
  })
}

function codeTests(ask: CityAsk): readonly Test[] {
  const id = ask.text('_id')?.toUpperCase()
  const identifier = ask.text('identifier')?.split('|')
  const system = identifier && identifier.length > 1 ? identifier[0] : undefined
  const value = identifier?.at(-1)?.toUpperCase()
  return [
    (body) => id === undefined || body.id === id,
    (body) => value === undefined || (body.id === value && (system === undefined || system === codeSystem)),
  ]
}

function stateTests(ask: CityAsk): readonly Test[] {
  const active = ask.text('active') === undefined ? undefined : ask.flag('active')
  const country = ask.text('address-country')?.toUpperCase()
  const spans = ask.list('lastChangeDate').map((text) => readSpan(text))
  return [
    (body) => active === undefined || isActive(ask, body) === active,
    () => country === undefined || 'ENGLAND'.startsWith(country),
    (body) => spans.every((isIn) => isIn(lastChange(ask, body))),
  ]
}

/** A day, after a day (`gt`) or before it (`lt`). */
export function readSpan(text: string): (day: string) => boolean {
  const [, sign = '', date = ''] = /^(gt|lt|)(.*)$/.exec(text) ?? []
  if (!isDay(date)) refuseOutcome(400, 'invalid', `HAPI-1940: Invalid date/time string "${date}"`)
  if (sign === 'gt') return (day) => day > date
  return sign === 'lt' ? (day) => day < date : (day) => day === date
}

/** Every entry must fit; codes with commas between them are alternatives. */
function roleTests(ask: CityAsk): readonly Test[] {
  const alternatives = (name: string): readonly (readonly string[])[] =>
    ask.list(name).map((entry) => entry.split(',').map((code) => code.split('|').at(-1) ?? ''))
  const [all, not, active] = [alternatives('roleCode'), alternatives('roleCode:not'), alternatives('activeRoleCode')]
  const has = (body: HealthBody, codes: readonly string[]): boolean =>
    body.roles.some(({ code }) => codes.includes(code))
  return [
    (body) => all.every((codes) => has(body, codes)),
    (body) => !not.some((codes) => has(body, codes)),
    (body) => active.every((codes) => isActive(ask, body) && has(body, codes)),
  ]
}

export function organizationEntry(ask: CityAsk, body: HealthBody, mode: Entry['mode']): Entry {
  return { resource: organization(ask, body), mode }
}

function organization(ask: CityAsk, body: HealthBody): Entry['resource'] {
  const record = recordClasses.find(({ code }) => code === body.recordClass)
  const resource = {
    resourceType: 'Organization',
    id: body.id,
    meta: metaOf(ask, 'Organization', body.roles[0]?.number ?? 0),
    extension: [
      ...body.roles.map((role) => roleExtension(ask, body, role)),
      {
        url: `${england}/StructureDefinition/Extension-England-TypedDateTime`,
        extension: [
          {
            url: 'type',
            valueCoding: {
              system: `${england}/CodeSystem/England-ODSDateTime`,
              code: 'LastChangeDate',
              display: 'Last Change Date',
            },
          },
          { url: 'dateTime', valueDateTime: lastChange(ask, body) },
        ],
      },
    ],
    identifier: [{ use: 'official', system: codeSystem, value: body.id, assigner: { display: 'HSCIC' } }],
    active: isActive(ask, body),
    type: [
      { coding: [{ system: `${england}/CodeSystem/England-ODSRecordUseType`, code: 'Full', display: 'Full' }] },
      { coding: [{ system: `${ownSystems}/ODSRecordClass`, code: record?.code, display: record?.name }] },
    ],
    name: body.name,
    ...(body.website !== undefined && {
      telecom: [{ system: 'url', value: `HTTPS://${body.website.toUpperCase()}/` }],
    }),
    address: [addressOf(body)],
  }
  return resource
}

export function metaOf(ask: CityAsk, profile: 'Organization' | 'OrganizationAffiliation', number: number): object {
  return {
    versionId: profile === 'Organization' ? '4' : '3',
    lastUpdated: lastLoad(ask),
    source: `#3d1f0c9a${number.toString(16).padStart(8, '0')}`,
    profile: [
      `${ukCore}/StructureDefinition/UKCore-${profile}`,
      `${england}/StructureDefinition/England-${profile}-ODS`,
    ],
  }
}

function roleExtension(ask: CityAsk, body: HealthBody, { code, number }: HealthRole): object {
  return {
    url: `${england}/StructureDefinition/Extension-England-OrganisationRole`,
    extension: [
      { url: 'instanceID', valueInteger: number },
      {
        url: 'roleCode',
        valueCodeableConcept: {
          coding: [{ system: `${ownSystems}/ODSOrganisationRole`, code, display: nameOfRole(code) }],
        },
      },
      ...periodExtensions(body.from, lastDay(ask, body)),
      { url: 'active', valueBoolean: isActive(ask, body) },
    ],
  }
}

/** In law and at work: the same span here. */
export function periodExtensions(start: string, end: string | undefined): readonly object[] {
  return ['Legal', 'Operational'].map((type) => ({
    url: `${england}/StructureDefinition/Extension-England-TypedPeriod`,
    extension: [
      {
        url: 'dateType',
        valueCoding: { system: `${england}/CodeSystem/England-PeriodType`, code: type, display: type },
      },
      { url: 'period', valuePeriod: { start, ...(end !== undefined && { end }) } },
    ],
  }))
}

function addressOf({ addressLines, town, postcode, uprn }: HealthBody): object {
  const type = {
    system: `${ukCore}/CodeSystem/UKCore-AddressKeyType`,
    code: 'UPRN',
    display: 'Unique Property Reference Number',
  }
  return {
    extension: [
      {
        url: `${ukCore}/StructureDefinition/Extension-UKCore-AddressKey`,
        extension: [
          { url: 'type', valueCodeableConcept: { coding: [type] } },
          { url: 'value', valueString: uprn },
        ],
      },
    ],
    line: addressLines,
    city: town,
    postalCode: postcode,
    country: 'ENGLAND',
  }
}
