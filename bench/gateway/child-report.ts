/** Tell the parent where this child serves, then answer how much CPU it has used, until told to stop. */
export function report(origin: string, secret: string, close: () => Promise<void>): void {
  process.on('message', (question) => {
    if (question === 'stop') void close().finally(() => process.exit(0))
    if (question !== 'cpu') return
    const { user, system } = process.cpuUsage()
    process.send?.({ cpu: user + system })
  })
  process.send?.({ origin, secret })
}
