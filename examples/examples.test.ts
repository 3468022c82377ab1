/* oxlint-disable no-restricted-imports -- The examples use the SDK alone. Their test runs them, against the real server. */
import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startServer, type RunningServer } from '../server/src/app.ts'
import { readConfig } from '../server/src/config.ts'

const run = promisify(execFile)
const examplesDir = import.meta.dirname

/** What each example must print: every pattern somewhere in its output, in this order. */
const expected: Readonly<Record<string, readonly RegExp[]>> = {
  'air-quality/air-in-a-borough.ts': [
    /^Air in Westminster \(E09000033\)/m,
    /^ {2}\S.+, \d\d:\d\d GMT$/m,
    /^ {4}NO2 +([1-9]|10) \S.*$/m,
  ],
  'carbon/greenest-half-hour.ts': [
    /^SE1 gets its electricity in the region London$/m,
    /^ {2}now +\d+ g CO2 a kWh, \S.+$/m,
    /^ {2}greenest +\d+ g from \d\d:[03]0 to \d\d:[03]0$/m,
    /^ {2}made of +\w+ \d+ %, \w+ \d+ %, \w+ \d+ %$/m,
  ],
  'floods/warnings-along-a-line.ts': [
    /^2 {2}Flood warning: \S.+$/m,
    /^ {3}no station of the Victoria line within 4 km$/m,
    /^4 {2}Warning no longer in force: \S.+$/m,
    /^ {3}\d\.\d km from Tottenham Hale .+$/m,
  ],
  'food-hygiene/places-near-a-station.ts': [
    /^Within 1 mile of King's Cross/m,
    /^ {2}\S.+, [A-Z]+\d.+, 0\.\d mi: [0-5] of 5 \(\d{4}-\d\d-\d\d\)$/m,
  ],
  'health/surgeries-near-a-postcode.ts': [
    /^Surgeries in N1, Islington$/m,
    /^ {2}F83991 {2}\S.+, N1 9GU$/m,
    /^ {4}Good, reported \d{4}-\d\d-\d\d$/m,
  ],
  'open-data/find-rows.ts': [
    /^Street trees .+, UK Open Government Licence \(OGL\)$/m,
    /^ {2}Street trees \(CSV\) \(CSV\) https:\S+$/m,
    /^2 of 2 rows, columns _id, borough, species, .+$/m,
    /^ {2}London plane, \d+ cm around$/m,
  ],
  'planning/applications-in-a-borough.ts': [
    /^\d+ undecided applications/m,
    /^ {2}2026\/\d+\/P, \S.+, WC2H \w+, since 2026-\d\d-\d\d$/m,
    /^ {4}https:\S+$/m,
  ],
  'planning/boroughs-side-by-side.ts': [
    /^ not counted +\d+ +\d+ \w+ {2}City of London$/m,
    /^ +\d+ +\d+ +no reading {2}Kensington and Chelsea$/m,
    /^ +\d+ +\d+ +\d+ \w+ {2}Westminster$/m,
  ],
  'planning/check-a-site.ts': [
    /^protected +Seven Dials .+, since 1974-/m,
    /^applications +Camden-.+$/m,
    /^police +Holborn and Covent Garden, metropolitan$/m,
    /^crimes +[1-9]\d* within a mile/m,
    /^flood areas +none known$/m,
    /^air +index \d+ of 10, \d+\.\d km away at \S.+$/m,
  ],
  'police/crimes-near-a-station.ts': [
    /^Within 1300 m of Oxford Circus .+ in 2026-09$/m,
    /^ +\d+ {2}Theft from the person$/m,
  ],
  'portal/hear-of-changes.ts': [
    /^Going away: tfl\.carParkOccupancies is deprecated and ends on .+ 2027 .+$/m,
    /^You use tfl\.bikePoints, tfl\.carParkOccupancies$/m,
    /^Last release: tfl \d+\.\d+\.\d+ of \d{4}-\d\d-\d\d, \w+$/m,
  ],
  'postcodes/bikes-near-postcode.ts': [/^Nearest to N1 9GU in Islington$/m, /^ +\d+ m  .+: bikes \d+, e-bikes \d+$/m],
  'postcodes/morning-overview.ts': [
    /^SW1A 1AA, Westminster$/m,
    /^ {2}tube +\S.*Piccadilly.*$/m,
    /^ {2}bikes +\d+ at \S.+$/m,
    /^ {2}air +index [1-9]\d* of 10 at worst$/m,
    /^ {2}floods +no warning$/m,
    /^ {2}electricity +carbon intensity (very )?(low|moderate|high)$/m,
  ],
  'reports/report-a-pothole.ts': [
    /^Known since 2026-11-22: \S.+$/m,
    /^Must be answered: .+\? under30 or over30$/m,
    /^Refused with 400: attribute\[WIDTH\] is required\.$/m,
    /^Sent as CAM-\d+\. \S.+$/m,
  ],
  'services/services-near-a-postcode.ts': [
    /^3 of 3 offers within a kilometre are running$/m,
    /^ {2}Carers' coffee morning, Gospel Oak Rooms$/m,
    /^ {4}checked \d{4}-\d\d-\d\d$/m,
    /^More about Chair exercise for over 60s$/m,
    /^ {2}Everybody: £3\.50$/m,
  ],
  'tfl/handle-errors.ts': [
    /^404: there is no such line/m,
    /^ {2}try 1 failed, the next one in 1000 ms$/m,
    /^429: too many calls, come back in 1 s$/m,
    /^503: .+, request \S+$/m,
    /^slow: gave up after 250 ms$/m,
    /^No trouble: 1 line after 1 try$/m,
  ],
  'tfl/how-busy-is-a-station.ts': [
    /^King's Cross .+, Mon 08:15$/m,
    /^ {2}now +\d+ %$/m,
    /^ {2}usually +\d+ %$/m,
    /^ {2}quietest +\d+ % at \d\d:\d\d-\d\d:\d\d$/m,
  ],
  'tfl/lifts-on-a-journey.ts': [
    /^3 stations have a lift out of order$/m,
    /^5 min: \S.+$/m,
    /^ {2}none of them at Oxford Circus .+, King's Cross .+$/m,
  ],
  'tfl/next-buses.ts': [/^Next at \S.+$/m, /^ +(due|\d+ min)  \S+ to \S.+$/m],
  'tfl/plan-a-journey.ts': [
    /^"Bank" is taken for Bank, one of \d+$/m,
    /^\d+ min, (£\d+\.\d\d|fare unknown)$/m,
    /^ {2}\S.+ \(\d+ min\)$/m,
  ],
  'tfl/tube-status.ts': [/^Victoria +\S.+$/m],
  'tfl/watch-a-line.ts': [/^Update 1: \S.+ in \d+ s, \d+ more on the way$/m, /^Update 2: /m, /^Update 3: /m],
}

/** What an example prints when a part of the sandbox, known by the beginning of its address, has nothing or is away. */
const lacking: readonly (readonly [file: string, address: string, scenario: string, RegExp])[] = [
  ['air-quality/air-in-a-borough.ts', '/air-quality/', 'empty', /^ {2}no measuring site answers here$/m],
  ['carbon/greenest-half-hour.ts', '/carbon/', 'empty', /^ {2}no forecast at the moment$/m],
  ['floods/warnings-along-a-line.ts', '/floods/id/floods?', 'empty', /^No flood warning$/m],
  ['food-hygiene/places-near-a-station.ts', '/food-hygiene/', 'empty', /^ {2}no place is known$/m],
  ['health/surgeries-near-a-postcode.ts', '/health/organisations', 'empty', /^ {2}none$/m],
  ['health/surgeries-near-a-postcode.ts', '/health/locations?', 'empty', /^ {4}not found at the regulator$/m],
  ['open-data/find-rows.ts', '/open-data/', 'empty', /^None of them has a table$/m],
  ['planning/applications-in-a-borough.ts', '/planning/', 'empty', /^0 undecided applications/m],
  ['planning/check-a-site.ts', '/planning/', 'empty', /^protected +none known$/m],
  ['police/crimes-near-a-station.ts', '/police/crimes-street/', 'empty', /^ {2}nothing was recorded$/m],
  ['postcodes/morning-overview.ts', '/carbon/', '404', /^ {2}electricity +not known at the moment, \S.+$/m],
  ['reports/report-a-pothole.ts', '/reports/requests', 'empty', /^Sent as something without an id\./m],
  ['services/services-near-a-postcode.ts', '/services/', 'empty', /^0 of \d+ offers/m],
  ['tfl/how-busy-is-a-station.ts', '/tfl/crowding/', 'empty', /^ {2}now +not known$/m],
  ['tfl/lifts-on-a-journey.ts', '/tfl/Journey/', 'empty', /^There is no way to go$/m],
  ['tfl/next-buses.ts', '/tfl/StopPoint/', 'empty', /^Next at this stop: nothing$/m],
]

let server: RunningServer
let dataDir: string

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'examples-'))
  const env = { PORT: '0', DATA_DIR: dataDir, CITY_DIR: join(examplesDir, '..', 'openapi'), ACCESS_LOG: 'off' }
  server = await startServer(readConfig(env))
}, 60_000)

afterAll(async () => {
  await server.close()
  await rm(dataDir, { recursive: true })
})

test('every example is run here', async () => {
  const files = await readdir(examplesDir, { recursive: true })
  const examples = files.filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  expect(examples.toSorted()).toEqual(Object.keys(expected))
})

test.each(Object.entries(expected))('%s runs by itself and prints what it says', async (file, patterns) => {
  let rest = await output(file, server.origin)
  for (const pattern of patterns) {
    expect(rest).toMatch(pattern)
    rest = rest.slice(rest.search(pattern))
  }
})

test.each(lacking)('%s says so when %s is %s', async (file, address, scenario, pattern) => {
  const detour = createServer(({ url = '' }, response) => {
    const played = `${url}${url.includes('?') ? '&' : '?'}_scenario=${scenario}`
    const location = `${server.origin}${url.startsWith(`/sandbox${address}`) ? played : url}`
    response.writeHead(307, { location }).end()
  }).listen(0, 'localhost')
  await once(detour, 'listening')
  const bound = detour.address()
  try {
    const port = typeof bound === 'object' ? bound?.port : undefined
    expect(await output(file, `http://localhost:${port}`)).toMatch(pattern)
  } finally {
    detour.close()
  }
})

async function output(file: string, origin: string): Promise<string> {
  const program = ['--conditions=openlondon-source', join(examplesDir, file)]
  const { stdout, stderr } = await run(process.execPath, program, {
    env: { ...process.env, OPENLONDON_ORIGIN: origin },
  })
  expect(stderr).toBe('')
  return stdout
}
