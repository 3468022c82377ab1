import { serve } from '@hono/node-server'
import { createClient } from '@openlondon/sdk'
import { createApp } from './app.ts'

const origin = process.env['OPENLONDON_ORIGIN'] ?? 'http://localhost:4000'
const key = process.env['OPENLONDON_KEY']
const city = createClient(key ? { via: 'gateway', origin, key } : { via: 'sandbox', origin })

serve({ fetch: createApp(city).fetch, port: Number(process.env['PORT'] ?? 3000) }, ({ port }) =>
  console.log(`Listening on http://localhost:${port}`),
)
