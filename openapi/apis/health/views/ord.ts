import { addDays, answerWithHeaders, refuse, stretchOf } from '@openlondon/sandbox/view'
import type { HealthAffiliation, HealthBody, HealthRole } from '../../../world/care/care-kinds.ts'
import { views, type CityAsk } from '../../../world/views.ts'
import {
  affiliationsFrom,
  bodies,
  bodyOf,
  isActive,
  lastChange,
  lastDay,
  nameOfRole,
  roles,
  today,
} from './directory.ts'

const host = 'https://directory.spineservices.nhs.uk/ORD/2-0-0/organisations'
const root = '2.16.840.1.113883.2.1.3.2.4.18.48'
/** How far back changes may be asked for. */
const daysBackMax = 185
const limitMax = 1_000

const filters = ['Name', 'PostCode', 'LastChangeDate', 'Status', 'PrimaryRoleId', 'NonPrimaryRoleId', 'Roles'] as const

export const ordViews = views({
  organisations: (ask) => {
    if (filters.every((name) => ask.text(name) === undefined)) refuseSearch('At least one search parameter is needed.')
    refuseOldDay(ask)
    const found = bodies(ask).filter((body) => isWanted(ask, body))
    const limit = ask.number('Limit') ?? limitMax
    const offset = ask.number('Offset') ?? 0
    const page = stretchOf(found, offset, limit)
    const isLast = offset + page.length >= found.length
    return answerWithHeaders(
      { Organisations: page.map((body) => summary(ask, body)) },
      {
        'X-Total-Count': String(found.length),
        ...(!isLast && { 'Next-Page': nextPage(ask, limit, offset + limit) }),
      },
    )
  },
  organisation: (ask) => {
    const body = bodyOf(ask, ask.text('OrgId') ?? '')
    return body ? { Organisation: whole(ask, body) } : refuse(404, { errorCode: 404, errorText: 'Not found.' })
  },
  changedOrganisations: (ask) => {
    refuseOldDay(ask)
    const since = ask.text('LastChangeDate') ?? today(ask)
    const changed = bodies(ask).filter((body) => lastChange(ask, body) >= since)
    return { Organisations: changed.map(({ id }) => ({ OrgLink: `${host}/${id}` })) }
  },
  organisationRoles: () => ({
    Roles: roles.map(({ code, name, isMain }) => ({
      id: code,
      code: code.slice(2),
      displayName: name,
      primaryRole: String(isMain),
    })),
  }),
})

function refuseSearch(text: string): never {
  return refuse(406, { errorCode: 406, errorText: text })
}

function refuseOldDay(ask: CityAsk): void {
  const since = ask.text('LastChangeDate')
  if (since !== undefined && since < addDays(today(ask), -daysBackMax))
    refuseSearch(`LastChangeDate lies more than ${daysBackMax} days back.`)
}

function isWanted(ask: CityAsk, body: HealthBody): boolean {
  const [name, postcode, since] = [ask.text('Name'), ask.text('PostCode'), ask.text('LastChangeDate')]
  const [status, main, other] = [ask.text('Status'), ask.text('PrimaryRoleId'), ask.text('NonPrimaryRoleId')]
  const any = ask.list('Roles')
  const [first, ...others] = body.roles
  return (
    (name === undefined || body.name.includes(name.toUpperCase())) &&
    (postcode === undefined || isWithinPostcode(body.postcode, postcode)) &&
    (since === undefined || lastChange(ask, body) >= since) &&
    (status === undefined || status === statusOf(isActive(ask, body))) &&
    (main === undefined || first?.code === main) &&
    (other === undefined || others.some(({ code }) => code === other)) &&
    (any.length === 0 || body.roles.some(({ code }) => any.includes(code)))
  )
}

/** A whole postcode, or its first half: `SE1` has none of SE11. */
function isWithinPostcode(postcode: string, typed: string): boolean {
  const plain = typed.toUpperCase().replaceAll(' ', '')
  return plain === postcode.replace(' ', '') || plain === postcode.split(' ')[0]
}

function statusOf(isInUse: boolean): 'Active' | 'Inactive' {
  return isInUse ? 'Active' : 'Inactive'
}

function nextPage(ask: CityAsk, limit: number, offset: number): string {
  const asked = filters.flatMap((name) => {
    const given = ask.list(name)
    return given.length === 0 ? [] : [`${name}=${encodeURIComponent(given.join(','))}`]
  })
  return `${host}?${[...asked, `Limit=${limit}`, `Offset=${offset}`].join('&')}`
}

function summary(ask: CityAsk, body: HealthBody): object {
  const [main] = body.roles
  return {
    Name: body.name,
    OrgId: body.id,
    Status: statusOf(isActive(ask, body)),
    OrgRecordClass: body.recordClass,
    PostCode: body.postcode,
    LastChangeDate: lastChange(ask, body),
    PrimaryRoleId: main?.code,
    PrimaryRoleDescription: nameOfRole(main?.code ?? ''),
    OrgLink: `${host}/${body.id}`,
  }
}

function whole(ask: CityAsk, body: HealthBody): object {
  const [line1, line2] = body.addressLines
  const relations = affiliationsFrom(ask, body)
  const successions = [...successionsOf(ask, body, 'Predecessor'), ...successionsOf(ask, body, 'Successor')]
  return {
    Name: body.name,
    Date: spans(ask, body),
    OrgId: codeOf(body.id),
    Status: statusOf(isActive(ask, body)),
    LastChangeDate: lastChange(ask, body),
    orgRecordClass: body.recordClass,
    GeoLoc: {
      Location: {
        AddrLn1: line1,
        ...(line2 !== undefined && { AddrLn2: line2 }),
        Town: body.town,
        PostCode: body.postcode,
        Country: 'ENGLAND',
        UPRN: Number(body.uprn),
      },
    },
    ...(body.website !== undefined && {
      Contacts: { Contact: [{ type: 'http', value: `HTTPS://${body.website.toUpperCase()}/` }] },
    }),
    Roles: { Role: body.roles.map((role, number) => roleHeld(ask, body, role, number === 0)) },
    ...(relations.length > 0 && { Rels: { Rel: relations.map((one) => relation(ask, one)) } }),
    ...(successions.length > 0 && { Succs: { Succ: successions } }),
  }
}

function spans(
  ask: CityAsk,
  thing: { readonly id: string; readonly name: string; readonly from: string },
): readonly object[] {
  const end = lastDay(ask, thing)
  return ['Legal', 'Operational'].map((type) => ({
    Type: type,
    Start: thing.from,
    ...(end !== undefined && { End: end }),
  }))
}

function codeOf(id: string): object {
  return { root, assigningAuthorityName: 'HSCIC', extension: id }
}

function roleHeld(ask: CityAsk, body: HealthBody, { code, number }: HealthRole, isMain: boolean): object {
  return {
    id: code,
    uniqueRoleId: number,
    ...(isMain && { primaryRole: true }),
    Date: spans(ask, body),
    Status: statusOf(isActive(ask, body)),
  }
}

function relation(ask: CityAsk, affiliation: HealthAffiliation): object {
  return {
    Date: spans(ask, affiliation),
    Status: statusOf(isActive(ask, affiliation)),
    Target: targetOf(ask, affiliation.targetId),
    id: affiliation.kind,
    uniqueRelId: Number(affiliation.id),
  }
}

function targetOf(ask: CityAsk, id: string): object {
  const [main] = ask.world.get('healthBody', id)?.roles ?? []
  return {
    OrgId: codeOf(id),
    ...(main && { PrimaryRoleId: { id: main.code, uniqueRoleId: main.number } }),
  }
}

/** From the day on which the former one was closed. */
function successionsOf(ask: CityAsk, body: HealthBody, type: 'Predecessor' | 'Successor'): readonly object[] {
  const ids = type === 'Predecessor' ? body.predecessors : (body.successors ?? [])
  return ids.flatMap((id) => {
    const former = type === 'Predecessor' ? ask.world.get('healthBody', id) : body
    if (!former || isActive(ask, former)) return []
    const [main] = former.roles
    return [
      {
        uniqueSuccId: main?.number,
        Date: [{ Type: 'Legal', Start: former.until }],
        Type: type,
        Target: targetOf(ask, id),
      },
    ]
  })
}
