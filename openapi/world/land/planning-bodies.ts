import type { World } from '@openlondon/sandbox/view'
import type { Kinds } from '../kinds.ts'
import type { PlanningBody } from './planning-kinds.ts'

/** A borough's code in the register of local authorities, and its number where fixtures give it. */
const councils: Readonly<Record<string, readonly [code: string, entity?: number]>> = {
  E09000001: ['LND'],
  E09000002: ['BDG'],
  E09000003: ['BNE'],
  E09000004: ['BEX'],
  E09000005: ['BEN'],
  E09000006: ['BRY'],
  E09000007: ['CMD', 90],
  E09000008: ['CRY'],
  E09000009: ['EAL'],
  E09000010: ['ENF'],
  E09000011: ['GRE'],
  E09000012: ['HCK', 150],
  E09000013: ['HMF'],
  E09000014: ['HRY'],
  E09000015: ['HRW'],
  E09000016: ['HAV'],
  E09000017: ['HIL'],
  E09000018: ['HNS'],
  E09000019: ['ISL'],
  E09000020: ['KEC'],
  E09000021: ['KTT'],
  E09000022: ['LBH', 192],
  E09000023: ['LEW'],
  E09000024: ['MRT'],
  E09000025: ['NWM'],
  E09000026: ['RDB'],
  E09000027: ['RIC'],
  E09000028: ['SWK'],
  E09000029: ['STN'],
  E09000030: ['TWH'],
  E09000031: ['WFT'],
  E09000032: ['WND'],
  E09000033: ['WSM'],
}

/** Invented numbers begin here. */
const firstInvented = 800

const titles: Readonly<Record<string, string>> = {
  E09000001: 'City of London Corporation',
  E09000011: 'Royal Borough of Greenwich',
  E09000020: 'Royal Borough of Kensington and Chelsea',
  E09000021: 'Royal Borough of Kingston upon Thames',
  E09000033: 'City of Westminster',
}

const websites: Readonly<Record<string, string>> = {
  E09000007: 'https://www.camden.gov.uk',
  E09000012: 'https://www.hackney.gov.uk',
  E09000022: 'https://www.lambeth.gov.uk',
}

/** The 33 councils, and what else fixtures name. */
export function makePlanningBodies(world: World<Kinds>): readonly PlanningBody[] {
  const boroughs = world.all('borough').map(({ id, name }): PlanningBody => {
    const [code, entity = firstInvented + Number(id.slice(-2))] = councils[id] ?? ['']
    const title = titles[id] ?? `London Borough of ${name}`
    return {
      id: `local-authority:${code}`,
      name: title,
      entity: String(entity),
      kind: 'local-authority',
      officialName: title,
      councilType: 'LBO',
      boroughId: id,
      website: websites[id] ?? '',
      began: '1965-04-01',
    }
  })
  return [...boroughs, ...others]
}

const others: readonly PlanningBody[] = [
  {
    id: 'development-corporation:Q20648596',
    name: 'Old Oak and Park Royal Development Corporation',
    entity: '22',
    kind: 'development-corporation',
    officialName: '',
    councilType: '',
    website: 'https://www.london.gov.uk',
    began: '2015-04-01',
  },
  {
    id: 'government-organisation:PB1164',
    name: 'Historic England',
    entity: '16',
    kind: 'government-organisation',
    officialName: 'Historic England',
    councilType: '',
    website: 'https://historicengland.org.uk',
    began: '2015-04-01',
  },
  {
    id: 'government-organisation:EX0001',
    name: 'Office for borders (invented)',
    entity: '799',
    kind: 'government-organisation',
    officialName: '',
    councilType: '',
    website: '',
    began: '2015-04-01',
  },
]

/** Of bodies that answer for what no council does. */
export const heritageEntity = '16'
export const bordersEntity = '799'
