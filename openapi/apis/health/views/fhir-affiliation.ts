import type { HealthAffiliation } from '../../../world/care/care-kinds.ts'
import { views, type CityAsk } from '../../../world/views.ts'
import { affiliations, bodyOf, isActive, lastDay, nameOfRelationship } from './directory.ts'
import { bundleOf, type Entry } from './fhir-bundle.ts'
import { codeSystem, metaOf, organizationEntry, ownSystems, periodExtensions } from './fhir-organization.ts'
import { refuseOutcome } from './fhir-outcome.ts'

const names = ['_id', 'primary-organization', 'participating-organization', 'active', '_include']

export const affiliationViews = views({
  fhirAffiliations: (ask) => {
    const found = affiliations(ask).filter((one) => isWanted(ask, one))
    return bundleOf(ask, 'OrganizationAffiliation', names, found, (page) => [
      ...page.map((one): Entry => ({ resource: affiliation(ask, one), mode: 'match' })),
      ...included(ask, page),
    ])
  },
  fhirAffiliation: (ask) => {
    const id = ask.text('id') ?? ''
    const found = affiliations(ask).find((one) => one.id === id)
    return found
      ? affiliation(ask, found)
      : refuseOutcome(404, 'processing', `HAPI-2001: Resource OrganizationAffiliation/${id} is not known`)
  },
})

function isWanted(ask: CityAsk, one: HealthAffiliation): boolean {
  const [id, source, target] = ['_id', 'primary-organization', 'participating-organization'].map((name) =>
    ask.text(name),
  )
  const active = ask.text('active') === undefined ? undefined : ask.flag('active')
  return (
    (id === undefined || one.id === id) &&
    (source === undefined || one.sourceId === source.toUpperCase()) &&
    (target === undefined || one.targetId === target.toUpperCase()) &&
    (active === undefined || isActive(ask, one) === active)
  )
}

/** The bodies at the ends that were asked for, each once. */
function included(ask: CityAsk, page: readonly HealthAffiliation[]): readonly Entry[] {
  const asked = ask.list('_include')
  const codes = page.flatMap(({ sourceId, targetId }) => [
    ...(asked.includes('OrganizationAffiliation:primary-organization') ? [sourceId] : []),
    ...(asked.includes('OrganizationAffiliation:participating-organization') ? [targetId] : []),
  ])
  return [...new Set(codes)].flatMap((code) => {
    const body = bodyOf(ask, code)
    return body ? [organizationEntry(ask, body, 'include')] : []
  })
}

function affiliation(ask: CityAsk, one: HealthAffiliation): Entry['resource'] {
  const end = lastDay(ask, one)
  const resource = {
    resourceType: 'OrganizationAffiliation',
    id: one.id,
    meta: metaOf(ask, 'OrganizationAffiliation', Number(one.id)),
    extension: periodExtensions(one.from, end),
    identifier: [{ system: `${ownSystems}/organization-relationship-instance`, value: one.id }],
    active: isActive(ask, one),
    period: { start: one.from, ...(end !== undefined && { end }) },
    organization: referenceTo(one.sourceId),
    participatingOrganization: referenceTo(one.targetId),
    code: [
      {
        coding: [{ system: `${ownSystems}/ODSRelationship`, code: one.kind, display: nameOfRelationship(one.kind) }],
      },
    ],
  }
  return resource
}

function referenceTo(code: string): object {
  return { reference: `Organization/${code}`, identifier: { system: codeSystem, value: code } }
}
