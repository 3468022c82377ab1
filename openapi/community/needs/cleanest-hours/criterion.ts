import type { Criterion } from '@openlondon/sandbox/need'
import type { Client } from '@openlondon/sdk'
import { regionalCarbonBetweenAtPostcode } from '@openlondon/sdk/carbon'

type Span = { readonly outcode: string; readonly from: string; readonly to: string }
/** When the cleanest two hours begin, as the SDK tells it: `2026-11-23T13:30:00Z`. */
export type Solution = (city: Client, span: Span) => Promise<string>

const spans: readonly Span[] = [
  { outcode: 'SE1', from: '2026-11-23T08:00Z', to: '2026-11-23T20:00Z' },
  { outcode: 'SE1', from: '2026-11-23T20:00Z', to: '2026-11-24T08:00Z' },
  { outcode: 'TW9', from: '2026-11-23T09:00Z', to: '2026-11-23T15:00Z' },
]
const halfHours = 4

const criterion: Criterion<Client, Solution> = async ({ solve, cityOn, want }) => {
  for (const seed of ['wind', 'calm']) {
    const city = cityOn({ seed })
    for (const span of spans) {
      const { data } = await regionalCarbonBetweenAtPostcode(city, {
        postcode: span.outcode,
        from: span.from,
        to: span.to,
      })
      const within = data.filter(
        ({ from, to }) => Date.parse(from) >= Date.parse(span.from) && Date.parse(to) <= Date.parse(span.to),
      )
      const windows = within.slice(0, within.length - halfHours + 1).map(({ from }, index) => ({
        from,
        carbon: within.slice(index, index + halfHours).reduce((sum, { intensity }) => sum + intensity.forecast, 0),
      }))
      const [best] = windows.toSorted((one, other) => one.carbon - other.carbon)
      want(
        `${span.outcode} from ${span.from}, seed ${seed}: when the cleanest two hours begin`,
        await solve(city, span),
        best?.from,
      )
    }
  }
}

export default criterion
