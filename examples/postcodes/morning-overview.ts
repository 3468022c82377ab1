/**
 * Morning overview: prints tube, bikes, air, floods and electricity around a postcode, from five APIs.
 *
 * Any of them may be away, so every part stands alone: a fault costs its own line and not the page.
 */
import { createClient, isCityError } from '@openlondon/sdk'
import { airQualityNow } from '@openlondon/sdk/air-quality'
import { regionalCarbonAtPostcode } from '@openlondon/sdk/carbon'
import { floodWarnings } from '@openlondon/sdk/floods'
import { postcode } from '@openlondon/sdk/postcodes'
import { bikePoints, lineStatusByMode } from '@openlondon/sdk/tfl'

const city = createClient({ via: 'sandbox', origin: process.env['OPENLONDON_ORIGIN'] ?? 'http://localhost:4000' })

const { latitude, longitude, outcode, codes, ...here } = await postcode(city, { postcode: 'SW1A 1AA' })
if (latitude === null || longitude === null) throw new Error(`${here.postcode} has no point on the map`)

const parts = await Promise.all([
  part('tube', async () => {
    const lines = await lineStatusByMode(city, { modes: ['tube'] })
    const troubled = lines.filter(({ lineStatuses }) => lineStatuses.some(({ reason }) => reason))
    return troubled.map(({ name }) => name).join(', ') || 'no trouble'
  }),
  part('bikes', async () => {
    const docks = (await bikePoints(city)).filter(({ bikes }) => bikes !== null && bikes > 0)
    // A degree of longitude is shorter than one of latitude, in London by this much.
    const away = (lat: number, lon: number): number => Math.hypot(lat - latitude, (lon - longitude) * 0.62)
    const [dock] = docks.toSorted((one, other) => away(one.lat, one.lon) - away(other.lat, other.lon))
    return dock ? `${dock.bikes} at ${dock.commonName}` : 'none'
  }),
  part('air', async () => {
    const { localAuthority } = await airQualityNow(city, { groupName: 'London' })
    const ours = localAuthority.find(({ areaCode }) => areaCode !== null && areaCode === codes.admin_district)
    const readings = (ours?.site ?? []).flatMap(({ species = [] }) => species)
    const worst = Math.max(0, ...readings.map(({ airQualityIndex }) => airQualityIndex ?? 0))
    return worst > 0 ? `index ${worst} of 10 at worst` : 'not measured in this borough'
  }),
  part('floods', async () => {
    const borough = here.admin_district ?? 'London'
    const warnings = await floodWarnings(city, { county: [borough], 'min-severity': 3 })
    // The owner looks for a part of the name, so look for the whole.
    const ours = warnings.filter(({ floodArea }) => floodArea.county.split(', ').includes(borough))
    return ours.map(({ severity, description }) => `${severity}, ${description}`).join('; ') || 'no warning'
  }),
  part('electricity', async () => {
    const [region] = await regionalCarbonAtPostcode(city, { postcode: outcode })
    return `carbon intensity ${region?.data[0]?.intensity.index ?? 'unknown'}`
  }),
])
console.log([`${here.postcode}, ${here.admin_district}`, ...parts].join('\n'))

async function part(name: string, ask: () => Promise<string>): Promise<string> {
  const text = await ask().catch((error: unknown) => {
    if (!isCityError(error)) throw error
    return `not known at the moment, ${error.message}`
  })
  return `  ${name.padEnd(12)} ${text}`
}
