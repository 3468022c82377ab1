import { isCityError, isHttpError, isTimeoutError, type Client } from '@openlondon/sdk'
import { lineStatusByMode, stopArrivals } from '@openlondon/sdk/tfl'
import { Hono } from 'hono'

/** What our own pages ask: two answers, as small as they need them, and refusals that say whose fault it was. */
export function createApp(city: Client): Hono {
  const app = new Hono()

  app.get('/lines', async (context) => {
    const lines = await lineStatusByMode(city, { modes: ['tube'] }, { signal: context.req.raw.signal })
    context.header('cache-control', 'public, max-age=30')
    return context.json(
      lines.map(({ id, name, lineStatuses }) => ({
        id,
        name,
        states: [...new Set(lineStatuses.map(({ statusSeverityDescription }) => statusSeverityDescription))],
      })),
    )
  })

  app.get('/stops/:id/departures', async (context) => {
    const arrivals = await stopArrivals(city, { id: context.req.param('id') }, { signal: context.req.raw.signal })
    context.header('cache-control', 'public, max-age=15')
    return context.json(
      arrivals
        .toSorted((one, other) => one.timeToStation - other.timeToStation)
        .map(({ lineName, destinationName, expectedArrival }) => ({ lineName, destinationName, expectedArrival })),
    )
  })

  app.onError((error, context) => {
    if (!isCityError(error)) throw error
    if (isHttpError(error) && error.status === 404) return context.json({ error: 'There is no such stop.' }, 404)
    if (isTimeoutError(error)) return context.json({ error: 'The owner takes too long.' }, 504)
    const retryAfter = isHttpError(error) ? error.headers.get('retry-after') : null
    if (retryAfter) context.header('retry-after', retryAfter)
    return context.json({ error: 'The owner does not answer.' }, 502)
  })

  return app
}
