import { Pool } from 'undici'
import { startChild, type Child } from './child.ts'
import { attacks } from './fairness.ts'

const attackNames = Object.keys(attacks)

const ratePerSecond = 100
const goodHolders = 5
const sayEverySeconds = 15

/**
 * `node --conditions=city-source bench/gateway/soak.ts [seconds] [quiet]`: calls at a fixed rate from five holders, while three
 * more attack in the three ways without a break and a hundred streams are open. Says now and then what the gateway holds,
 * and at the end whether the books of all sides agree. Ends with 1 when they do not. `quiet` leaves the attackers out, to
 * compare with.
 */
async function soak(seconds: number, isQuiet: boolean): Promise<boolean> {
  const owner = await startChild('owner.ts', [])
  const holders = attackNames.length + goodHolders
  const gateway = await startChild('gateway-child.ts', [owner.origin, String(holders)])
  const good = gateway.secrets.slice(attackNames.length)
  const attackers = await startChild('attackers.ts', [gateway.origin])
  const readers = await startChild('readers.ts', [gateway.origin, good[0] ?? ''])
  try {
    await readers.ask('open 100')
    const quiet = await gateway.state()
    for (const [index, name] of (isQuiet ? [] : attackNames).entries())
      await attackers.ask(`begin ${name},${gateway.secrets[index]}`)
    const calls = await callAtRate(gateway.origin, good, seconds, () => say(gateway))
    await attackers.ask('end')
    const left = await socketsLeft(gateway, quiet.files)
    // What this child answers to the question.
    const usage = (await gateway.ask('usage')) as readonly { readonly calls: number }[]
    const counted = usage.slice(attackNames.length).map(({ calls: sum }) => sum)
    const sent = calls.sent.map((count, index) => count + (index === 0 ? 100 : 0))
    const told = (await readers.ask('told')) as { readonly broken: number }
    console.log(`calls sent by each holder, streams too: ${sent.join(', ')}`)
    console.log(`calls counted for each holder:          ${counted.join(', ')}`)
    console.log(
      `answers other than 200: ${calls.faults}; p50 ${Math.round(calls.p50)} ms, p99 ${Math.round(calls.p99)} ms; streams that broke: ${told.broken}`,
    )
    console.log(`files and sockets: ${quiet.files} before the attack, ${left} after it`)
    console.log(`owner was asked: ${JSON.stringify(await owner.ask('counts'))}`)
    return calls.faults === 0 && told.broken === 0 && sent.join() === counted.join() && left <= quiet.files + kept
  } finally {
    for (const child of [readers, attackers, gateway, owner]) await child.stop()
  }
}

/** Open without being a leak: threads of the store and their files, which come when they are first needed. */
const kept = 10

/** Once connections that are kept for another call have been given up, which takes both sides some time. */
async function socketsLeft(gateway: Child, before: number): Promise<number> {
  let { files } = await gateway.state()
  for (let second = 0; second < 90 && files > before + kept; second += 1) {
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    ;({ files } = await gateway.state())
  }
  return files
}

type Calls = { readonly sent: number[]; readonly faults: number; readonly p50: number; readonly p99: number }

/** Half of the calls ask for the same thing, half for one that nobody asked for lately. */
async function callAtRate(
  origin: string,
  secrets: readonly string[],
  seconds: number,
  now: (second: number) => Promise<void>,
): Promise<Calls> {
  const pool = new Pool(origin, { connections: 64 })
  const sent = secrets.map(() => 0)
  const underWay = new Set<Promise<void>>()
  let faults = 0
  const times: number[] = []
  const call = async (index: number): Promise<void> => {
    const holder = index % secrets.length
    sent[holder] = (sent[holder] ?? 0) + 1
    const started = performance.now()
    const path = `/api/tfl/Line/${index % 2 === 0 ? 'victoria' : `line${index % 5_000}`}/Status`
    const { statusCode, body } = await pool.request({ path, method: 'GET', headers: { 'x-api-key': secrets[holder] } })
    await body.dump()
    if (statusCode !== 200) faults += 1
    times.push(performance.now() - started)
  }
  const startedAt = performance.now()
  for (let index = 0; index < seconds * ratePerSecond; index += 1) {
    const waitMs = startedAt + (index * 1_000) / ratePerSecond - performance.now()
    if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs))
    const calling = call(index).catch(() => {
      faults += 1
    })
    underWay.add(calling)
    void calling.finally(() => underWay.delete(calling))
    if (index % (sayEverySeconds * ratePerSecond) === 0) await now(index / ratePerSecond)
  }
  await Promise.all(underWay)
  await pool.close()
  const sorted = times.toSorted((one, other) => one - other)
  return {
    sent,
    faults,
    p50: sorted[Math.floor(times.length / 2)] ?? 0,
    p99: sorted[Math.floor(times.length * 0.99)] ?? 0,
  }
}

async function say(gateway: Child): Promise<void> {
  const { rss, files, cpu } = await gateway.state()
  console.log(`${Math.round(rss / 1_048_576)} MB, ${files} files and sockets, ${Math.round(cpu / 1_000_000)} s of CPU`)
}

const seconds = Number(process.argv[2] ?? 600)
process.exitCode = (await soak(seconds, process.argv[3] === 'quiet')) ? 0 : 1
