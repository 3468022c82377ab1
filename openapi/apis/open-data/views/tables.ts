import { dayOf } from '@openlondon/sandbox/view'
import type { CityAsk } from '../../../world/views.ts'
import { published } from './catalogue.ts'

export type Cell = string | number | null
/** Values by column; `_id` is the number of the row. */
export type Row = Readonly<Record<string, Cell>>
export type Column = { readonly id: string; readonly type: 'int' | 'int8' | 'text' | 'timestamp' }
export type Table = { readonly columns: readonly Column[]; readonly rows: readonly Row[] }

type Maker = (ask: CityAsk) => readonly Row[]

/** The rows of a file that the host has read into its database. Undefined for any other file. */
export function tableOf(ask: CityAsk, fileId: string): Table | undefined {
  const name = published(ask)
    .flatMap(({ files }) => files)
    .find(({ id }) => id === fileId)?.table
  const plan = name !== undefined && Object.hasOwn(plans, name) ? plans[name] : undefined
  if (!plan) return undefined
  return {
    columns: [{ id: '_id', type: 'int' }, ...plan.columns.map((id) => ({ id, type: typeOf(id) }))],
    rows: plan.rows(ask).map((row, number) => ({ _id: number + 1, ...row })),
  }
}

/** Nearly everything is text, because the host guesses little. */
function typeOf(column: string): Column['type'] {
  return column === 'planted' ? 'timestamp' : 'text'
}

const point = (at: { readonly lat: number; readonly lon: number } | undefined, digits: number): Row => ({
  lat: at ? at.lat.toFixed(digits) : null,
  lon: at ? at.lon.toFixed(digits) : null,
})

const boroughName = ({ world }: CityAsk, id: string | undefined): string => world.get('borough', id ?? '')?.name ?? ''

const plans: Readonly<Record<string, { readonly columns: readonly string[]; readonly rows: Maker }>> = {
  trees: { columns: ['borough', 'species', 'girth_cm', 'planted', 'lat', 'lon'], rows: trees },
  boroughs: {
    columns: ['code', 'name', 'lat', 'lon'],
    rows: ({ world }) => world.all('borough').map(({ id, name, point: at }) => ({ code: id, name, ...point(at, 5) })),
  },
  wards: {
    columns: ['code', 'name', 'borough', 'lat', 'lon'],
    rows: (ask) =>
      ask.world.all('ward').map(({ id, name, boroughId, point: at }) => ({
        code: id,
        name,
        borough: boroughName(ask, boroughId),
        ...point(at, 5),
      })),
  },
  lsoas: {
    columns: ['code', 'name', 'msoa_code', 'msoa_name', 'ward_code', 'borough'],
    rows: (ask) =>
      ask.world.all('lsoa').map(({ id, name, msoaId, msoaName, wardId, boroughId }) => ({
        code: id,
        name,
        msoa_code: msoaId,
        msoa_name: msoaName,
        ward_code: wardId,
        borough: boroughName(ask, boroughId),
      })),
  },
  stations: {
    columns: ['naptan', 'name', 'modes', 'lines', 'lat', 'lon'],
    rows: ({ world }) =>
      world.all('station').map(({ id, name, modes, lines, point: at }) => ({
        naptan: id,
        name,
        modes: modes.join(', '),
        lines: lines.join(', '),
        ...point(at, 6),
      })),
  },
  lines: {
    columns: ['id', 'name', 'mode', 'stations'],
    rows: ({ world }) =>
      world
        .all('line')
        .map(({ id, name, mode }) => ({ id, name, mode, stations: String(world.of('station', 'lines', id).length) })),
  },
  postcodes: {
    columns: ['postcode', 'ward_code', 'lsoa_code', 'borough', 'lat', 'lon'],
    rows: (ask) =>
      ask.world.all('postcode').map(({ id, wardId, lsoaId, boroughId, point: at }) => ({
        postcode: id,
        ward_code: wardId,
        lsoa_code: lsoaId,
        borough: boroughName(ask, boroughId),
        ...point(at, 6),
      })),
  },
  kitchens: { columns: ['code', 'borough', 'businesses'], rows: kitchens },
  practices: { columns: ['ods_code', 'name', 'kind', 'postcode', 'borough'], rows: practices },
  homes: { columns: ['location_id', 'name', 'beds', 'postcode', 'borough'], rows: homes },
}

/** Those that stand today. */
function trees(ask: CityAsk): readonly Row[] {
  const today = dayOf(ask.clock, ask.clock.now)
  return ask.world
    .all('streetTree')
    .filter(({ plantedOn }) => plantedOn === undefined || plantedOn <= today)
    .map(({ species, girthCm, plantedOn, boroughId, point: at }) => ({
      borough: boroughName(ask, boroughId),
      species,
      girth_cm: girthCm === undefined ? '' : String(girthCm),
      planted: plantedOn === undefined ? null : `${plantedOn}T00:00:00`,
      ...point(at, 4),
    }))
}

function kitchens(ask: CityAsk): readonly Row[] {
  const today = dayOf(ask.clock, ask.clock.now)
  return ask.world.all('borough').map(({ id, name }) => {
    const authority = ask.world.of('hygieneAuthority', 'boroughId', id)[0]?.id ?? ''
    const listed = ask.world.of('kitchen', 'authorityId', authority).filter(({ from = today }) => from <= today)
    return { code: id, borough: name, businesses: String(listed.length) }
  })
}

/** Those in use. */
function practices(ask: CityAsk): readonly Row[] {
  const today = dayOf(ask.clock, ask.clock.now)
  const kinds: Readonly<Record<string, string>> = { RO76: 'General practice', RO182: 'Pharmacy' }
  return ask.world.all('healthBody').flatMap(({ id, name, roles, postcode, boroughId, from, until = '9999' }) => {
    const kind = roles.flatMap(({ code }) => kinds[code] ?? [])[0]
    if (kind === undefined || from > today || until <= today) return []
    return [{ ods_code: id, name, kind, postcode, borough: boroughName(ask, boroughId) }]
  })
}

function homes(ask: CityAsk): readonly Row[] {
  const today = dayOf(ask.clock, ask.clock.now)
  return ask.world.all('carePlace').flatMap(({ id, name, beds, postcode, boroughId, from, until = '9999' }) => {
    if (beds === 0 || from > today || until <= today) return []
    return [{ location_id: id, name, beds: String(beds), postcode, borough: boroughName(ask, boroughId) }]
  })
}
