import { createClient } from '@oppnastockholm/sdk'
import { deviationMessages } from '@oppnastockholm/sdk/avvikelser'
import { siteDepartures, sites } from '@oppnastockholm/sdk/sl'
import { stationSetObservations } from '@oppnastockholm/sdk/vader'

type Client = ReturnType<typeof createClient>
type Thing = {
  readonly name: string
  readonly text: string
  readonly good?: boolean
  readonly point?: { readonly lat: number; readonly lon: number }
}
type Group = { readonly title: string; readonly operation: string; readonly things: readonly Thing[] }

const county = { west: 17.23, south: 58.68, east: 19.65, north: 60.31 }
/** T-Centralen, Slussen, Odenplan och Gullmarsplan: fler frågor än så vore för många för en framsida. */
const shownSites = [9001, 9192, 9117, 9189]
const shownMax = 5

/** Vad framsidan visar av staden: några frågor till tre ägare, ställda till den som svarar på `fetch`. */
export async function cityNow(
  settings: { readonly origin: string; readonly fetch: typeof fetch },
  signal?: AbortSignal,
): Promise<readonly Group[]> {
  const city = createClient({ via: 'sandbox', ...settings })
  return Promise.all([departures, messages, temperatures].map((ask) => ask(city, signal)))
}

async function departures(city: Client, signal?: AbortSignal): Promise<Group> {
  const places = (await sites(city, {}, { signal })).filter(({ id }) => shownSites.includes(id))
  const things = await Promise.all(
    places.map(async ({ id, name, lat, lon }): Promise<Thing> => {
      const { departures: next = [] } = await siteDepartures(city, { id, transport: 'METRO' }, { signal })
      const first = next.find(({ state }) => state !== 'CANCELLED')
      const { line, destination, direction, display } = first ?? {}
      return {
        name,
        text: first ? `${line?.designation ?? ''} ${destination ?? direction}, ${display}` : 'inget går just nu',
        ...(lat !== undefined && lon !== undefined && { point: { lat, lon } }),
      }
    }),
  )
  return { title: 'Nästa tunnelbana', operation: 'sl.siteDepartures', things }
}

async function messages(city: Client, signal?: AbortSignal): Promise<Group> {
  const all = await deviationMessages(city, {}, { signal })
  const weighed = all.toSorted(
    (one, other) => (other.priority.importanceLevel ?? 0) - (one.priority.importanceLevel ?? 0),
  )
  const things = weighed.slice(0, shownMax).map(({ messageVariants = [] }): Thing => {
    const text = messageVariants.find(({ language }) => language === 'sv') ?? messageVariants[0]
    return { name: text?.scopeAlias ?? 'Trafiken', text: text?.header ?? '', good: false }
  })
  const calm = { name: 'Inget har meddelats', text: '', good: true }
  return { title: 'Störningar', operation: 'avvikelser.deviationMessages', things: things.length > 0 ? things : [calm] }
}

async function temperatures(city: Client, signal?: AbortSignal): Promise<Group> {
  const { station: stations } = await stationSetObservations(
    city,
    { parameter: '1', stationSet: 'all', setPeriod: 'latest-hour' },
    { signal },
  )
  const measured = stations.flatMap(({ name, latitude: lat, longitude: lon, value }) => {
    const last = value?.at(-1)?.value
    const isHere = lat > county.south && lat < county.north && lon > county.west && lon < county.east
    return !isHere || last === undefined || last === null ? [] : [{ name, degrees: last, point: { lat, lon } }]
  })
  const things = measured
    .toSorted((one, other) => other.degrees - one.degrees)
    .slice(0, shownMax)
    .map(({ name, degrees, point }) => ({
      name,
      text: `${degrees.toLocaleString('sv-SE', { minimumFractionDigits: 1 })} grader`,
      point,
    }))
  return { title: 'Temperatur', operation: 'vader.stationSetObservations', things }
}
