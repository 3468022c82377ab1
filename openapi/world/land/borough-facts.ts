/** What the directory says of a borough beside its name and code. */
export type BoroughFacts = {
  readonly constituency: { readonly id: string; readonly name: string }
  readonly parishId: string
  readonly builtUpAreaId: string
  readonly nuts: { readonly id: string; readonly name: string }
  readonly health: HealthBoard
  readonly force: { readonly id: 'metropolitan' | 'city-of-london'; readonly code: string; readonly name: string }
}

/** An integrated care board, with what goes by the same border. */
export type HealthBoard = {
  readonly id: string
  readonly name: string
  readonly ccgId: string
  readonly ccgCode: string
  readonly alliance: string
  readonly allianceId: string
}

const board = (
  id: string,
  name: string,
  ccgId: string,
  ccgCode: string,
  alliance: string,
  allianceId: string,
): HealthBoard => ({ id, name, ccgId, ccgCode, alliance, allianceId })

const boards = {
  nw: board('E54000027', 'North West London', 'E38000256', 'W2U3Z', 'RM Partners (West London)', 'E56000009'),
  nc: board('E54000028', 'North Central London', 'E38000240', '93C', 'North Central London', 'E56000027'),
  ne: board('E54000029', 'North East London', 'E38000255', 'A3A8R', 'North East London', 'E56000028'),
  se: board('E54000030', 'South East London', 'E38000244', '72Q', 'South East London', 'E56000010'),
  sw: board('E54000031', 'South West London', 'E38000245', '36L', 'RM Partners (West London)', 'E56000009'),
}

type Row = readonly [board: keyof typeof boards, nutsId: string, nuts: string]

/** By the last two digits of the borough's code. */
const rows: Readonly<Record<string, Row>> = {
  '01': ['ne', 'TLI31', 'Camden and City of London'],
  '02': ['ne', 'TLI52', 'Barking & Dagenham and Havering'],
  '03': ['nc', 'TLI71', 'Barnet'],
  '04': ['se', 'TLI51', 'Bexley and Greenwich'],
  '05': ['nw', 'TLI72', 'Brent'],
  '06': ['se', 'TLI61', 'Bromley'],
  '07': ['nc', 'TLI31', 'Camden and City of London'],
  '08': ['sw', 'TLI62', 'Croydon'],
  '09': ['nw', 'TLI73', 'Ealing'],
  '10': ['nc', 'TLI54', 'Enfield'],
  '11': ['se', 'TLI51', 'Bexley and Greenwich'],
  '12': ['ne', 'TLI41', 'Hackney and Newham'],
  '13': ['nw', 'TLI33', 'Kensington & Chelsea and Hammersmith & Fulham'],
  '14': ['nc', 'TLI43', 'Haringey and Islington'],
  '15': ['nw', 'TLI74', 'Harrow and Hillingdon'],
  '16': ['ne', 'TLI52', 'Barking & Dagenham and Havering'],
  '17': ['nw', 'TLI74', 'Harrow and Hillingdon'],
  '18': ['nw', 'TLI75', 'Hounslow and Richmond upon Thames'],
  '19': ['nc', 'TLI43', 'Haringey and Islington'],
  '20': ['nw', 'TLI33', 'Kensington & Chelsea and Hammersmith & Fulham'],
  '21': ['sw', 'TLI63', 'Merton, Kingston upon Thames and Sutton'],
  '22': ['se', 'TLI45', 'Lambeth'],
  '23': ['se', 'TLI44', 'Lewisham and Southwark'],
  '24': ['sw', 'TLI63', 'Merton, Kingston upon Thames and Sutton'],
  '25': ['ne', 'TLI41', 'Hackney and Newham'],
  '26': ['ne', 'TLI53', 'Redbridge and Waltham Forest'],
  '27': ['sw', 'TLI75', 'Hounslow and Richmond upon Thames'],
  '28': ['se', 'TLI44', 'Lewisham and Southwark'],
  '29': ['sw', 'TLI63', 'Merton, Kingston upon Thames and Sutton'],
  '30': ['ne', 'TLI42', 'Tower Hamlets'],
  '31': ['ne', 'TLI53', 'Redbridge and Waltham Forest'],
  '32': ['sw', 'TLI34', 'Wandsworth'],
  '33': ['nw', 'TLI32', 'Westminster'],
}

/** Those that fixtures name; of the others each borough has one, and it is invented. */
const constituencies: Readonly<Record<string, BoroughFacts['constituency']>> = {
  E09000001: { id: 'E14001172', name: 'Cities of London and Westminster' },
  E09000007: { id: 'E14900007', name: 'Holborn and St Pancras' },
  E09000012: { id: 'E14900012', name: 'Hackney South and Shoreditch' },
  E09000019: { id: 'E14001306', name: 'Islington South and Finsbury' },
  E09000022: { id: 'E14900022', name: 'Vauxhall and Camberwell Green' },
  E09000028: { id: 'E14001085', name: 'Bermondsey and Old Southwark' },
  E09000030: { id: 'E14001089', name: 'Bethnal Green and Stepney' },
  E09000033: { id: 'E14001172', name: 'Cities of London and Westminster' },
}

const cityOfLondon = 'E09000001'

/** What holds all over a borough. */
export function boroughFacts(id: string, name: string): BoroughFacts {
  const number = Number(id.slice(-2))
  const [boardKey, nutsId, nuts] = rows[id.slice(-2)] ?? ['nc', 'TLI31', name]
  return {
    constituency: constituencies[id] ?? { id: `E149000${id.slice(-2)}`, name: `${name} (all one)` },
    parishId: `E43000${203 + number}`,
    builtUpAreaId: `E6300${6970 + number}`,
    nuts: { id: nutsId, name: nuts },
    health: boards[boardKey],
    force:
      id === cityOfLondon
        ? { id: 'city-of-london', code: 'E23000034', name: 'City of London Police' }
        : { id: 'metropolitan', code: 'E23000001', name: 'Metropolitan Police' },
  }
}
