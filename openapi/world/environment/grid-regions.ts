import { fuelsBy, type Fuel } from './fuels.ts'
import type { GridRegion } from './environment-kinds.ts'

type Capacity = Readonly<Partial<Record<Fuel, number>>>

const region = (
  number: number,
  name: string,
  company: string,
  demand: number,
  capacity: Capacity,
  postcodeAreas: string,
): GridRegion => ({
  id: String(number),
  name,
  company,
  demand,
  parts: [],
  capacity: fuelsBy((fuel) => capacity[fuel] ?? 0),
  postcodeAreas: postcodeAreas.split(' '),
})

/** Names, numbers and companies are the owner's; what each could make is roughly so; outcodes go by their letters. */
const wires: readonly GridRegion[] = [
  region(
    1,
    'North Scotland',
    'Scottish Hydro Electric Power Distribution',
    3,
    { wind: 1.9, hydro: 0.14 },
    'AB DD HS IV KW PH ZE',
  ),
  region(
    2,
    'South Scotland',
    'SP Distribution',
    6,
    { wind: 1.1, nuclear: 0.24, hydro: 0.04, biomass: 0.02, solar: 0.02 },
    'DG EH FK G KA KY ML PA TD',
  ),
  region(
    3,
    'North West England',
    'Electricity North West',
    9,
    { wind: 0.5, nuclear: 0.34, biomass: 0.03, solar: 0.1, imports: 0.02, other: 0.004 },
    'BB BL CA FY LA M OL PR SK WN',
  ),
  region(
    4,
    'North East England',
    'NPG North East',
    5,
    { wind: 0.6, nuclear: 0.32, biomass: 0.12, solar: 0.06, imports: 0.06, other: 0.003 },
    'DH DL NE SR TS',
  ),
  region(
    5,
    'Yorkshire',
    'NPG Yorkshire',
    9,
    { wind: 0.65, biomass: 0.26, solar: 0.12, imports: 0.03, other: 0.003 },
    'BD DN HD HG HU HX LS S WF YO',
  ),
  region(
    6,
    'North Wales & Merseyside',
    'SP Manweb',
    6,
    { wind: 0.75, hydro: 0.04, biomass: 0.03, solar: 0.1, imports: 0.04 },
    'CH CW L LL SY WA',
  ),
  region(
    7,
    'South Wales',
    'WPD South Wales',
    5,
    { wind: 0.5, hydro: 0.02, biomass: 0.02, solar: 0.22, imports: 0.08 },
    'CF LD NP SA',
  ),
  region(
    8,
    'West Midlands',
    'WPD West Midlands',
    9,
    { wind: 0.35, nuclear: 0.08, biomass: 0.07, solar: 0.18, imports: 0.06, other: 0.005 },
    'B DY GL HR ST TF WR WS WV',
  ),
  region(
    9,
    'East Midlands',
    'WPD East Midlands',
    9,
    { wind: 0.55, nuclear: 0.05, biomass: 0.16, solar: 0.24, imports: 0.06, other: 0.004 },
    'CV DE LE LN MK NG NN',
  ),
  region(
    10,
    'East England',
    'UKPN East',
    12,
    { wind: 1.1, nuclear: 0.18, biomass: 0.04, solar: 0.3, imports: 0.05 },
    'AL CB CM CO EN HA IG IP LU NR PE RM SG SS WD',
  ),
  region(
    11,
    'South West England',
    'WPD South West',
    6,
    { wind: 0.35, nuclear: 0.06, biomass: 0.02, solar: 0.44, hydro: 0.01, imports: 0.14 },
    'BA BS EX PL TA TQ TR',
  ),
  region(
    12,
    'South England',
    'SSE South',
    10,
    { wind: 0.7, nuclear: 0.09, biomass: 0.04, solar: 0.28, imports: 0.17, other: 0.001 },
    'BH DT GU HP OX PO RG SL SN SO SP TW UB',
  ),
  region(
    13,
    'London',
    'UKPN London',
    13,
    { wind: 0.65, nuclear: 0.08, biomass: 0.01, solar: 0.04, imports: 0.25, other: 0.002 },
    'E EC N NW SE SW W WC',
  ),
  region(
    14,
    'South East England',
    'UKPN South East',
    8,
    { wind: 0.5, nuclear: 0.05, biomass: 0.01, solar: 0.24, imports: 0.36 },
    'BN BR CR CT DA KT ME RH SM TN',
  ),
]

const countries: readonly (readonly [number: number, name: string, company: string, parts: readonly number[]])[] = [
  [15, 'England', 'England', [3, 4, 5, 8, 9, 10, 11, 12, 13, 14]],
  [16, 'Scotland', 'Scotland', [1, 2]],
  [17, 'Wales', 'Wales', [6, 7]],
  [18, 'GB', 'GB', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]],
]

export const gridRegions: readonly GridRegion[] = [
  ...wires,
  ...countries.map(([number, name, company, parts]): GridRegion => ({
    id: String(number),
    name,
    company,
    parts: parts.map(String),
    demand: 0,
    capacity: fuelsBy(() => 0),
    postcodeAreas: [],
  })),
]
