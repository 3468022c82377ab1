import { fuels, type Fuels } from '../../../world/environment/fuels.ts'
import { gridPeriod } from '../../../world/environment/grid.ts'
import type { CityAsk } from '../../../world/views.ts'
import { wholeOf } from './intensity.ts'
import { between, data, now, past24h, periodOf } from './periods.ts'

export function mixAsListed(mix: Fuels): readonly unknown[] {
  return fuels.map((fuel) => ({ fuel, perc: mix[fuel] }))
}

function mixesOf(ask: CityAsk, begins: readonly number[]): readonly unknown[] {
  const whole = wholeOf(ask)
  return begins.map((begin) => ({
    ...periodOf(begin),
    generationmix: mixAsListed(gridPeriod(ask, begin).mixOf(whole)),
  }))
}

/** What is past, of the list asked for: nobody forecasts the fuels. */
function begun({ clock }: CityAsk, begins: readonly number[]): readonly number[] {
  return begins.filter((begin) => begin <= clock.now)
}

export const mixViews = {
  generationMix: (ask: CityAsk) => data(mixesOf(ask, now(ask))[0]),
  generationMixPast24h: (ask: CityAsk) => data(mixesOf(ask, begun(ask, past24h(ask)))),
  generationMixBetween: (ask: CityAsk) => data(mixesOf(ask, begun(ask, between(ask)))),
}
