import { createClient } from '@openlondon/sdk'

/** The sandbox needs no key. A page of your own asks the gateway, with a browser key: `via: 'gateway', key: 'ldn_pub_…'`. */
export const city = createClient({
  via: 'sandbox',
  origin: import.meta.env['VITE_CITY_ORIGIN'] ?? 'http://localhost:4000',
})
