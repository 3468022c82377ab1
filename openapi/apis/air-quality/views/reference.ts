import type { AirSite, Pollutant } from '../../../world/environment/environment-kinds.ts'
import type { CityAsk } from '../../../world/views.ts'
import {
  boroughText,
  collapsed,
  dayText,
  groupAsked,
  groupsOf,
  notFound,
  pointText,
  pollutantNames,
  pollutantText,
  siteLink,
  sitesOf,
} from './written.ts'

function airGroups(ask: CityAsk): unknown {
  const groups = groupsOf(ask).map(({ name, description, boroughs }) => ({
    '@GroupName': name,
    '@Description': description,
    '@WebsiteURL': boroughs.length > 1 ? 'https://www.londonair.org.uk' : '',
  }))
  return { Groups: { Group: groups } }
}

function airAuthorities(ask: CityAsk): unknown {
  const boroughs = groupAsked(ask).boroughs.map((borough) => ({
    ...boroughText(borough),
    ...pointText(borough.point, 'LaCentre'),
  }))
  return { LocalAuthorities: { LocalAuthority: collapsed(boroughs) } }
}

function siteText({ world }: CityAsk, site: AirSite): Readonly<Record<string, unknown>> {
  const borough = world.get('borough', site.boroughId)
  return {
    ...(borough && boroughText(borough)),
    '@SiteCode': site.id,
    '@SiteName': site.name,
    '@SiteType': site.type,
    '@DateClosed': dayText(site.closed),
    '@DateOpened': dayText(site.opened),
    ...pointText(site.point, ''),
    '@DataOwner': site.owner,
    '@DataManager': 'Imperial College London',
    '@SiteLink': siteLink(site),
  }
}

function airSites(ask: CityAsk): unknown {
  return { Sites: { Site: collapsed(sitesOf(ask, groupAsked(ask)).map((site) => siteText(ask, site))) } }
}

function airSitePollutants(ask: CityAsk): unknown {
  const sites = sitesOf(ask, groupAsked(ask)).map((site) => {
    const species = site.pollutants.map(({ code, from, until }) => ({
      ...pollutantText(code),
      '@DateMeasurementStarted': dayText(from),
      '@DateMeasurementFinished': dayText(until),
    }))
    return { ...siteText(ask, site), Species: species.length === 0 ? '' : collapsed(species) }
  })
  return { Sites: { Site: collapsed(sites) } }
}

type Telling = { readonly description: string; readonly effect: string; readonly page: string }

/** In the sandbox's own words. */
const tellings: Readonly<Record<Pollutant, Telling>> = {
  CO: {
    description: 'A gas without colour or smell that comes from burning fuel without enough air.',
    effect: 'It keeps blood from carrying oxygen, which strains the heart.',
    page: 'WhatIsCO',
  },
  NO2: {
    description: 'A gas from burning fuel; in London most of it comes from road traffic.',
    effect: 'It irritates the airways and makes asthma worse.',
    page: 'WhatIsNO2',
  },
  O3: {
    description: 'A gas that sunlight makes out of other pollutants, often far from where they came from.',
    effect: 'It irritates the eyes and the airways.',
    page: 'WhatIsO3',
  },
  PM10: {
    description: 'Dust and droplets up to ten micrometres across, from brakes, tyres, building sites and fires.',
    effect: 'It is breathed in and worsens diseases of heart and lungs.',
    page: 'WhatIsPM',
  },
  PM25: {
    description:
      'The finer part of the dust, up to two and a half micrometres across, much of it from fires and far away.',
    effect: 'It reaches deep into the lungs and shortens lives.',
    page: 'WhatIsPM',
  },
  SO2: {
    description: 'A gas from burning coal and oil, rare in London today.',
    effect: 'It narrows the airways of people with asthma.',
    page: 'WhatIsSO2',
  },
}

const codes: readonly Pollutant[] = ['CO', 'NO2', 'O3', 'PM10', 'PM25', 'SO2']

function toldOf(code: Pollutant): unknown {
  const { description, effect, page } = tellings[code]
  return {
    '@SpeciesCode': code,
    '@SpeciesName': pollutantNames[code],
    '@Description': description,
    '@HealthEffect': effect,
    '@Link': `https://www.londonair.org.uk/LondonAir/guide/${page}.aspx`,
  }
}

function airPollutant(ask: CityAsk): unknown {
  const code = codes.find((one) => one === ask.text('speciesCode')) ?? notFound()
  return { AirQualitySpecies: { Species: toldOf(code) } }
}

/** Bands with what those at risk and all others are told. */
const advice: readonly (readonly [band: string, lower: string, upper: string, atRisk: string, general: string])[] = [
  ['Low', '1', '3', 'Carry on as usual outdoors.', 'Carry on as usual outdoors.'],
  ['Moderate', '4', '6', 'Do less hard exercise outdoors if you feel symptoms.', 'Carry on as usual outdoors.'],
  ['High', '7', '9', 'Do less hard exercise, above all outdoors.', 'Do less outdoors if your eyes or throat are sore.'],
  ['Very High', '10', '10', 'Avoid hard exercise and keep your reliever at hand.', 'Do less hard exercise outdoors.'],
]

function airHealthAdvice(): unknown {
  const told = advice.flatMap(([band, lower, upper, atRisk, general]) =>
    [['At-risk individuals', atRisk] as const, ['General population', general] as const].map(([group, words]) => ({
      '@AirQualityBand': band,
      '@LowerAirQualityIndex': lower,
      '@UpperAirQualityIndex': upper,
      '@Group': group,
      '@Advice': words,
    })),
  )
  return { AirQualityIndexHealthAdvice: { HealthAdvice: told } }
}

export const referenceViews = {
  airGroups,
  airAuthorities,
  airSites,
  airSitePollutants,
  airPollutants: () => ({ AirQualitySpecies: { Species: codes.map(toldOf) } }),
  airPollutant,
  airHealthAdvice,
}
