import { loadCity } from '@openlondon/contract'
import { bundle } from '../../sdk/testing/bundle.ts'
import { cityDir } from '../measure/city.ts'

/**
 * The operation that costs most when an application makes this one call only. The usual example is an easy
 * one: operations with several kinds of result bring more of the runtime along.
 */
export async function heaviestCall(): Promise<{ readonly operation: string; readonly bytes: number }> {
  const { city } = await loadCity(cityDir)
  let heaviest = { operation: 'none', bytes: 0 }
  for (const { apiId, name } of city.apis.flatMap((api) => api.operations)) {
    const { gzip: bytes } = await bundle(application(apiId, name))
    if (bytes > heaviest.bytes) heaviest = { operation: `${apiId}.${name}`, bytes }
  }
  return heaviest
}

function application(apiId: string, name: string): string {
  return `
import { createClient, isHttpError } from '@openlondon/sdk'
import { ${name} } from '@openlondon/sdk/${apiId}'
const city = createClient({ via: 'gateway', origin: 'https://open.example', key: 'ldn_live_x' })
try {
  console.log(await ${name}(city, {}))
} catch (error) {
  if (isHttpError(error)) console.log(error.status)
}
`
}
