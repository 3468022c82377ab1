import type { CityAsk } from '../../../world/views.ts'
import { boroughFacts } from '../../../world/land/borough-facts.ts'
import type { DirectoryPostcode } from '../../../world/land/land-kinds.ts'
import { nationalGrid } from '../../../world/land/national-grid.ts'

type World = CityAsk['world']

/** Codes that stand for an area that does not exist here. */
const none = { county: 'E99999999', division: 'E99999999', park: 'E65000001' }

/** Everything the directory tells of a postcode. */
export function postcodeBody(world: World, entry: DirectoryPostcode): object {
  const { id, outcode, point, boroughId, wardName, lsoaName, msoaName, outputAreaId, introduced } = entry
  const borough = boroughName(world, boroughId)
  const { constituency, health, force, nuts } = boroughFacts(boroughId, borough)
  return {
    postcode: id,
    outcode,
    incode: id.slice(-3),
    quality: 1,
    ...nationalGrid(point),
    longitude: point.lon,
    latitude: point.lat,
    country: 'England',
    region: 'London',
    admin_county: null,
    admin_district: borough,
    admin_ward: wardName,
    ced: null,
    parish: parishOf(borough),
    parliamentary_constituency: constituency.name,
    parliamentary_constituency_2024: constituency.name,
    european_electoral_region: 'London',
    lsoa: lsoaName,
    msoa: msoaName,
    lsoa11: lsoaName,
    msoa11: msoaName,
    lsoa21: lsoaName,
    msoa21: msoaName,
    oa21: outputAreaId,
    ruc11: 'Urban major conurbation',
    ruc21: 'Urban: Nearer to a major town or city',
    nhs_ha: 'London',
    nhs_region: 'London',
    icb: `NHS ${health.name} Integrated Care Board`,
    ccg: `NHS ${health.name}`,
    cancer_alliance: health.alliance,
    primary_care_trust: primaryCareTrusts[borough] ?? borough,
    pfa: force.name,
    nuts: nuts.name,
    ttwa: 'London',
    bua: builtUpAreas[borough] ?? borough,
    national_park: null,
    lep1: 'London',
    lep2: null,
    date_of_introduction: introduced,
    codes: codesOf(entry, borough),
  }
}

const primaryCareTrusts: Readonly<Record<string, string>> = {
  'City of London': 'City and Hackney',
  Hackney: 'City and Hackney',
}
const builtUpAreas: Readonly<Record<string, string>> = { 'City of London': 'City and Westminster' }

function codesOf({ boroughId, wardId, lsoaId, msoaId, outputAreaId }: DirectoryPostcode, borough: string): object {
  const { constituency, health, force, nuts, parishId, builtUpAreaId } = boroughFacts(boroughId, borough)
  return {
    admin_county: none.county,
    admin_district: boroughId,
    admin_ward: wardId,
    ced: none.division,
    parish: parishId,
    parliamentary_constituency: constituency.id,
    parliamentary_constituency_2024: constituency.id,
    lsoa: lsoaId,
    msoa: msoaId,
    lsoa11: lsoaId,
    msoa11: msoaId,
    lsoa21: lsoaId,
    msoa21: msoaId,
    oa21: outputAreaId,
    ruc11: 'A1',
    ruc21: 'UN1',
    nhs_region: 'E40000003',
    icb: health.id,
    ccg: health.ccgId,
    ccg_id: health.ccgCode,
    cancer_alliance: health.allianceId,
    pfa: force.code,
    nuts: nuts.id,
    lau2: boroughId,
    ttwa: 'E30000234',
    bua: builtUpAreaId,
    national_park: none.park,
    lep1: 'E37000051',
    lep2: null,
  }
}

export function boroughName(world: World, id: string): string {
  return world.get('borough', id)?.name ?? ''
}

/** London has hardly any parish: the rest of a borough counts as one. */
export function parishOf(borough: string): string {
  return `${borough}, unparished area`
}
