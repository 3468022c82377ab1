import { createServer } from 'node:net'

/** Say before a minute of building, not after it, that the port is taken. Rejects with one sentence. */
export function checkPort(port: number): Promise<void> {
  return new Promise((free, taken) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) =>
      taken(
        error.code === 'EADDRINUSE'
          ? new Error(`Port ${port} is in use. Stop what uses it, or choose another: PORT=4001 npm start`)
          : new Error(`Cannot listen on port ${port}: ${error.message}`),
      ),
    )
    probe.listen(port, () => probe.close(() => free()))
  })
}
