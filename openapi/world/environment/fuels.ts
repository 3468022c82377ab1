/** The owner's names and order. */
export const fuels = ['biomass', 'coal', 'imports', 'gas', 'nuclear', 'other', 'hydro', 'solar', 'wind'] as const

export type Fuel = (typeof fuels)[number]

/** Shares of something by fuel. */
export type Fuels = Readonly<Record<Fuel, number>>

/** What each way of making electricity is counted with, grams of carbon dioxide a kilowatt-hour. */
export const carbonFactors = {
  Biomass: 120,
  Coal: 937,
  'Dutch Imports': 474,
  'French Imports': 53,
  'Gas (Combined Cycle)': 394,
  'Gas (Open Cycle)': 651,
  Hydro: 0,
  'Irish Imports': 458,
  Nuclear: 0,
  Oil: 935,
  Other: 300,
  'Pumped Storage': 0,
  Solar: 0,
  Wind: 0,
} as const

/** Grams a kilowatt-hour by fuel: gas is of combined cycles, and most of what is imported is French. */
const gramsOf: Fuels = {
  biomass: carbonFactors.Biomass,
  coal: carbonFactors.Coal,
  imports: 0.94 * carbonFactors['French Imports'] + 0.06 * carbonFactors['Dutch Imports'],
  gas: carbonFactors['Gas (Combined Cycle)'],
  nuclear: carbonFactors.Nuclear,
  other: carbonFactors.Other,
  hydro: carbonFactors.Hydro,
  solar: carbonFactors.Solar,
  wind: carbonFactors.Wind,
}

/** Of a mix in percent. */
export function carbonOf(mix: Fuels): number {
  return Math.round(fuels.reduce((sum, fuel) => sum + (mix[fuel] / 100) * gramsOf[fuel], 0))
}

export function fuelsBy(share: (fuel: Fuel) => number): Fuels {
  return {
    biomass: share('biomass'),
    coal: share('coal'),
    imports: share('imports'),
    gas: share('gas'),
    nuclear: share('nuclear'),
    other: share('other'),
    hydro: share('hydro'),
    solar: share('solar'),
    wind: share('wind'),
  }
}
