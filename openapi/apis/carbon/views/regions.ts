import type { GridRegion } from '../../../world/environment/environment-kinds.ts'
import { forecastIn, gridPeriod, type GridPeriod } from '../../../world/environment/grid.ts'
import type { CityAsk } from '../../../world/views.ts'
import { indexOf } from './intensity.ts'
import { mixAsListed } from './mix.ts'
import { between, data, next, now, past24h, periodOf, refuseWith } from './periods.ts'

type Begins = (ask: CityAsk) => readonly number[]

function figuresOf(ask: CityAsk, period: GridPeriod, region: GridRegion): unknown {
  const forecast = forecastIn(ask, period, region)
  return {
    intensity: { forecast, index: indexOf(forecast) },
    generationmix: mixAsListed(period.mixOf(region)),
  }
}

function named({ id, name, company }: GridRegion): Readonly<Record<string, unknown>> {
  return { regionid: Number(id), dnoregion: company, shortname: name }
}

/** Every region, half hour by half hour. */
function everywhere(begins: Begins): (ask: CityAsk) => unknown {
  return (ask) =>
    data(
      begins(ask).map((begin) => {
        const period = gridPeriod(ask, begin)
        const regions = ask.world.all('gridRegion')
        return {
          ...periodOf(begin),
          regions: regions.map((region) => Object.assign(named(region), figuresOf(ask, period, region))),
        }
      }),
    )
}

function regionAsked(ask: CityAsk): GridRegion {
  const region = ask.world.get('gridRegion', String(ask.number('regionid')))
  return region ?? refuseWith('Please enter a valid region ID i.e. 1-17.')
}

/** By the letters that an outcode begins with. */
function regionOfPostcode(ask: CityAsk): GridRegion {
  const [letters = ''] = /^[A-Z]+/.exec(ask.text('postcode') ?? '') ?? []
  const [region] = ask.world.of('gridRegion', 'postcodeAreas', letters)
  return region ?? refuseWith('There is no such postcode; give its first half only.')
}

function told(ask: CityAsk, region: GridRegion, begins: readonly number[]): Readonly<Record<string, unknown>> {
  const postcode = ask.text('postcode')
  return {
    ...named(region),
    ...(postcode !== undefined && { postcode }),
    data: begins.map((begin) => Object.assign(periodOf(begin), figuresOf(ask, gridPeriod(ask, begin), region))),
  }
}

/** One region now, in a list. */
function present(regionOf: (ask: CityAsk) => GridRegion): (ask: CityAsk) => unknown {
  return (ask) => data([told(ask, regionOf(ask), now(ask))])
}

/** One region through a time, by itself. */
function through(begins: Begins, regionOf: (ask: CityAsk) => GridRegion): (ask: CityAsk) => unknown {
  return (ask) => data(told(ask, regionOf(ask), begins(ask)))
}

function country(id: string): (ask: CityAsk) => GridRegion {
  return ({ world }) => world.get('gridRegion', id) ?? refuseWith('There is no such country.')
}

export const regionViews = {
  regionalCarbon: everywhere(now),
  regionalCarbonEngland: present(country('15')),
  regionalCarbonScotland: present(country('16')),
  regionalCarbonWales: present(country('17')),
  regionalCarbonAtPostcode: present(regionOfPostcode),
  regionalCarbonInRegion: present(regionAsked),
  regionalCarbonNext24h: everywhere(next(24)),
  regionalCarbonNext24hAtPostcode: through(next(24), regionOfPostcode),
  regionalCarbonNext24hInRegion: through(next(24), regionAsked),
  regionalCarbonNext48h: everywhere(next(48)),
  regionalCarbonNext48hAtPostcode: through(next(48), regionOfPostcode),
  regionalCarbonNext48hInRegion: through(next(48), regionAsked),
  regionalCarbonPast24h: everywhere(past24h),
  regionalCarbonPast24hAtPostcode: through(past24h, regionOfPostcode),
  regionalCarbonPast24hInRegion: through(past24h, regionAsked),
  regionalCarbonBetween: everywhere(between),
  regionalCarbonBetweenAtPostcode: through(between, regionOfPostcode),
  regionalCarbonBetweenInRegion: through(between, regionAsked),
}
