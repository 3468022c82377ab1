import { deletedBodies } from '../../../world/care/known-health.ts'
import { views } from '../../../world/views.ts'
import { today } from './directory.ts'
import { fhirHost, lastLoad } from './fhir-bundle.ts'
import { codeSystem } from './fhir-organization.ts'

/** What lists of removed records are called. */
const deletionTitles: Readonly<Record<string, string>> = {
  'Organization-deletion': 'Deleted organisations',
  'OrganizationAffiliation-deletion': 'Deleted relationships',
  'Organization-role-deletion': 'Deleted roles',
  'Organization-succession-deletion': 'Deleted successions',
}

/** The day on which the lists began. */
const listsBegan = '2026-01-05'

const token = (name: string): object => ({ name, type: 'token' })
const string = (name: string): object => ({ name, type: 'string' })

export const serviceViews = views({
  fhirDeletions: (ask) => {
    const id = ask.text('id') ?? ''
    const deleted = id === 'Organization-deletion' ? deletedBodies.filter(({ on }) => on <= today(ask)) : []
    return {
      resourceType: 'List',
      id,
      meta: { versionId: String(1 + deleted.length * 3), lastUpdated: lastLoad(ask) },
      status: 'current',
      mode: 'working',
      title: deletionTitles[id],
      date: `${deleted.at(-1)?.on ?? listsBegan}T00:00:00+00:00`,
      ...(deleted.length > 0 && {
        note: [{ text: 'Whole records that were removed' }],
        entry: deleted.map((body) => ({
          date: `${body.on}T00:00:00+00:00`,
          item: { type: 'Organization', identifier: { system: codeSystem, value: body.id } },
        })),
      }),
    }
  },
  fhirCapabilities: (ask) => ({
    resourceType: 'CapabilityStatement',
    url: `${fhirHost}/metadata`,
    version: '1.0.0',
    name: 'ODSAPI-CapabilityStatement',
    status: 'active',
    date: today(ask),
    publisher: 'NHS England',
    description: 'Organisations of health and care.',
    kind: 'instance',
    fhirVersion: '4.0.1',
    format: ['application/fhir+xml', 'application/fhir+json'],
    rest: [{ mode: 'server', resource: [organizations, affiliations] }],
  }),
})

const interaction = [{ code: 'read' }, { code: 'search-type' }]

const organizations = {
  type: 'Organization',
  interaction,
  searchParam: [
    ...['_id', 'identifier', 'active', 'roleCode', 'activeRoleCode'].map(token),
    ...['name', 'address-postalcode', 'address-city', 'address-country'].map(string),
    { name: 'lastChangeDate', type: 'date' },
  ],
}

const affiliations = {
  type: 'OrganizationAffiliation',
  interaction,
  searchParam: ['_id', 'primary-organization', 'participating-organization', 'active'].map(token),
}
