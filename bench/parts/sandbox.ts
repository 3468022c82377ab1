import { join } from 'node:path'
import { loadCity, type ApiModel, type OperationModel } from '@openlondon/contract'
import { exampleValues, writeCall, type CallValues } from '@openlondon/contract/call'
import { basesOf, parametersIn } from '@openlondon/contract/model'
import { cityDir } from '../measure/city.ts'
import { measureInTurn } from '../measure/in-turn.ts'
import type { LoadResult, Shot } from '../measure/load.ts'
import { startMeasured, type MeasuredProcess } from '../measure/measured-process.ts'
import type { Figure, Part } from '../measure/part.ts'

const rounds = 5
const requests = 2_500

/** The sandbox against a bare node:http server, each in its own process, turn by turn in the same run. */
export const sandboxPart: Part = {
  id: 'sandbox',
  about: 'the sandbox against a bare node:http JSON server',
  run: async () => {
    const raw = await startMeasured(join(import.meta.dirname, '../measure/raw-server.ts'), [])
    const sandbox = await startMeasured(join(import.meta.dirname, '../measure/sandbox-server.ts'), [cityDir])
    try {
      const { city } = await loadCity(cityDir)
      const documented = await working(sandbox, city.apis.flatMap(documentedPaths))
      const unheardOf = await working(sandbox, city.apis.flatMap(unheardOfPaths))
      const candidates = {
        bare: { server: raw, shots: shotsOf(['/']) },
        documented: { server: sandbox, shots: shotsOf(documented) },
        unheardOf: { server: sandbox, shots: shotsOf(unheardOf) },
        generated: { server: sandbox, shots: shotsOf(unheardOf, { 'X-Sandbox-Scenario': 'generated' }) },
      }
      const results = await measureInTurn(candidates, rounds, requests)
      const figures = [
        ...figuresFor('a documented request', results.documented, results.bare),
        ...figuresFor('a request never seen before', results.unheardOf, results.bare),
        ...figuresFor('generated for a request never seen', results.generated, results.bare),
      ]
      return { kind: 'measured', figures }
    } finally {
      await Promise.all([raw.stop(), sandbox.stop()])
    }
  },
}

function shotsOf(paths: readonly string[], headers: Shot['headers'] = {}): readonly Shot[] {
  return paths.map((path) => ({ path, headers }))
}

/** What pages show of the operations that read and want nothing said in a header. */
const documentedPaths = (api: ApiModel): readonly string[] =>
  api.operations.flatMap((operation) => pathsOf(api, operation, exampleValues(api, operation)))

/** One path for each of many ids that no fixture knows: more than the sandbox remembers. */
const unheardOfPaths = (api: ApiModel): readonly string[] =>
  api.operations.flatMap((operation) => {
    const values = exampleValues(api, operation)
    const id = parametersIn(operation, 'path').find(({ name }) => typeof values[name] === 'string')
    if (!id) return []
    return Array.from({ length: 300 }, (_, index) => ({ ...values, [id.name]: `unheard${index}` })).flatMap((others) =>
      pathsOf(api, operation, others),
    )
  })

function pathsOf(api: ApiModel, operation: OperationModel, values: CallValues): readonly string[] {
  const { method, path, headers } = writeCall(operation, values)
  return method === 'GET' && Object.keys(headers).length === 0 ? [basesOf(api).sandbox + path] : []
}

/** Only what ends in a success: an operation may lead from its own example to an error, or be strict about its ids. */
async function working(server: MeasuredProcess, paths: readonly string[]): Promise<readonly string[]> {
  const answers: boolean[] = []
  for (const path of paths) answers.push((await fetch(`${server.origin}${path}`)).ok)
  return paths.filter((_path, index) => answers[index])
}

function figuresFor(name: string, ours: LoadResult, bare: LoadResult): readonly Figure[] {
  const peer = (value: number): NonNullable<Figure['peer']> => ({ name: 'bare node:http', value })
  return [
    {
      name: `${name}, p50 at one at a time`,
      value: ours.p50Ms,
      unit: 'ms',
      better: 'lower',
      peer: peer(bare.p50Ms),
      bar: { value: 2, of: 'value' },
    },
    {
      name: `${name}, CPU a request`,
      value: ours.cpuMicroseconds,
      unit: 'µs',
      better: 'lower',
      peer: peer(bare.cpuMicroseconds),
    },
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
