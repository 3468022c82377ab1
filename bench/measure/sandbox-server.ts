import { loadCity } from '@openlondon/contract'
import { createSandbox } from '../../server/src/sandbox/index.ts'
import { serveMeasured } from './serve-measured.ts'

const [cityDir = './openapi'] = process.argv.slice(2)
const { city } = await loadCity(cityDir)
const sandbox = createSandbox(city)

serveMeasured((request, response) => {
  sandbox(request, response, new URL(request.url ?? '/', 'http://127.0.0.1')).catch(() => response.destroy())
})
