import { join } from 'node:path'
import { loadCity, type OperationModel } from '@openlondon/spec'
import { documentedPath } from './documented-path.ts'
import { measureLoad, type LoadResult, type Shot } from './load.ts'
import { startMeasured, type MeasuredProcess } from './measured-process.ts'
import { median } from './median.ts'
import type { Figure, Part } from './part.ts'

const rounds = 5
const requests = 4_000
const cityDir = join(import.meta.dirname, '../openapi')

/** The sandbox against a bare node:http server, each in its own process, turn by turn in the same run. */
export const sandboxPart: Part = {
  id: 'sandbox',
  about: 'the sandbox against a bare node:http JSON server',
  run: async () => {
    const raw = await startMeasured(join(import.meta.dirname, 'raw-server.ts'), [])
    const sandbox = await startMeasured(join(import.meta.dirname, 'sandbox-server.ts'), [cityDir])
    try {
      const { city } = await loadCity(cityDir)
      const reading = city.apis.flatMap((api) => api.operations.filter((operation) => operation.method === 'GET'))
      const documented = await working(sandbox, reading.map((operation) => documentedPath(operation)))
      const unheardOf = await working(sandbox, reading.flatMap(unheardOfPaths))
      const bare = await measure(raw, ['/'])
      const figures = [
        ...figuresFor('a documented request', await measure(sandbox, documented), bare),
        ...figuresFor('a request never seen before', await measure(sandbox, unheardOf), bare),
        ...figuresFor('generated for a request never seen', await measure(sandbox, unheardOf, { 'X-Sandbox-Scenario': 'generated' }), bare),
      ]
      return { kind: 'measured', figures }
    } finally {
      await Promise.all([raw.stop(), sandbox.stop()])
    }
  },
}

/** One warm-up, because the first request of an operation compiles its validators; then the medians of the rounds. */
async function measure(server: MeasuredProcess, paths: readonly string[], headers: Shot['headers'] = {}): Promise<LoadResult> {
  const shots = paths.map((path) => ({ path, headers }))
  await measureLoad(server, shots, requests)
  const results: LoadResult[] = []
  for (let round = 0; round < rounds; round += 1) results.push(await measureLoad(server, shots, requests))
  return {
    p50Ms: median(results.map(({ p50Ms }) => p50Ms)),
    cpuMicroseconds: median(results.map(({ cpuMicroseconds }) => cpuMicroseconds)),
  }
}

/** One path for each of many ids that no fixture knows: more than the sandbox remembers. */
function unheardOfPaths(operation: OperationModel): readonly (string | undefined)[] {
  const [id] = operation.parameters.filter((parameter) => parameter.in === 'path' && typeof parameter.example === 'string')
  if (!id) return []
  return Array.from({ length: 300 }, (_, index) => documentedPath(operation, { [id.name]: `unheard${index}` }))
}

/** Only what ends in a success: an operation may lead from its own example to an error, or be strict about its ids. */
async function working(server: MeasuredProcess, paths: readonly (string | undefined)[]): Promise<readonly string[]> {
  const wanted = paths.filter((path) => path !== undefined)
  const answers: boolean[] = []
  for (const path of wanted) answers.push((await fetch(`${server.origin}${path}`)).ok)
  return wanted.filter((_path, index) => answers[index])
}

function figuresFor(name: string, ours: LoadResult, bare: LoadResult): readonly Figure[] {
  const peer = (value: number): NonNullable<Figure['peer']> => ({ name: 'bare node:http', value })
  return [
    { name: `${name}, p50 at one at a time`, value: ours.p50Ms, unit: 'ms', better: 'lower', peer: peer(bare.p50Ms), bar: { value: 2, of: 'value' } },
    { name: `${name}, CPU a request`, value: ours.cpuMicroseconds, unit: 'µs', better: 'lower', peer: peer(bare.cpuMicroseconds) },
    {
      name: `${name}, requests a second a core`,
      value: 1_000_000 / ours.cpuMicroseconds,
      unit: 'req/s',
      better: 'higher',
      peer: peer(1_000_000 / bare.cpuMicroseconds),
      bar: { value: 5_000, of: 'value' },
    },
  ]
}
