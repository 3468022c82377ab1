import { createClient, isHttpError } from '@openlondon/sdk'
import { createCity } from '@openlondon/sdk/city'
import { journeyResults, lineStatusByMode } from '@openlondon/sdk/tfl'
import type { Line } from '@openlondon/sdk/tfl'
import type { paths } from '@openlondon/sdk/tfl/paths'

declare const process: { readonly argv: readonly string[] }

const origin = process.argv[2] ?? ''
const london = createClient({ via: 'sandbox', origin })

const lines: readonly Line[] = await lineStatusByMode(london, { modes: ['tube'], detail: undefined })
console.log(lines[0]?.name)

try {
  const answer = await journeyResults(london, { from: 'Waterloo', to: 'Angel' })
  if (answer.kind === 'choose') console.log(answer.kind)
  else console.log(answer.data.journeys.length)
} catch (error) {
  if (isHttpError(error)) console.log(error.status, error.problem?.code)
}

const { tfl } = createCity({ via: 'sandbox', origin })
const { data } = await tfl.lineStatusByMode({ modes: ['tube'] }).raw()
type ByPath = paths['/Line/Mode/{modes}/Status']['get']['responses'][200]['content']['application/json']
const same: ByPath = data
console.log(same[0]?.name)
