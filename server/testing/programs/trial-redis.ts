import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from './free-port.ts'
import { findProgram, startGuarded, type GuardedProcess } from './guarded-process.ts'

const program = findProgram('redis-server') ?? findProgram('valkey-server')
export const hasRedis = program !== undefined

/** A Redis that keeps everything in memory, so that it has forgotten all when it is started again. */
export type TrialRedis = {
  readonly url: string
  readonly port: number
  readonly start: () => Promise<void>
  /** As a crash does. */
  readonly stop: () => Promise<void>
  /** It is there and does not answer, until `goOn`. */
  readonly hang: () => void
  readonly goOn: () => void
  /** What it answers to commands, each in words of its protocol, one after another. */
  readonly ask: (...commands: readonly string[]) => Promise<string>
}

export async function startTrialRedis(...options: readonly string[]): Promise<TrialRedis> {
  const port = await freePort()
  let server: GuardedProcess | undefined
  const ask: TrialRedis['ask'] = (...commands) => askPort(port, commands)
  const isThere = (): Promise<boolean> =>
    ask('PING').then(
      () => true,
      () => false,
    )
  const start = async (): Promise<void> => {
    server = await startGuarded(program ?? '', [
      '--port',
      String(port),
      '--bind',
      '127.0.0.1',
      '--save',
      '',
      '--loglevel',
      'warning',
      ...options,
    ])
    while (!(await isThere())) await sleep(20)
  }
  await start()
  return {
    url: `redis://127.0.0.1:${port}`,
    port,
    start,
    stop: async () => server?.end(),
    hang: () => server?.signal('SIGSTOP'),
    goOn: () => server?.signal('SIGCONT'),
    ask,
  }
}

/** Everything that is answered until the connection is closed. */
function askPort(port: number, commands: readonly string[]): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  let answer = ''
  const socket = connect(port, '127.0.0.1', () => socket.write([...commands, 'QUIT', ''].join('\r\n')))
  socket.on('data', (chunk) => void (answer += chunk.toString('latin1')))
  socket.on('close', () => resolve(answer))
  socket.on('error', reject)
  return promise
}
