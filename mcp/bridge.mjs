#!/usr/bin/env node
// A portal's tools over standard input and output, for programs that start their tools themselves. What a portal can do
// stands in the portal alone: messages pass as they are, so this never has to be newer than it.
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'

const [address] = process.argv.slice(2)
if (address === undefined || !URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) {
  console.error('Name the address of a portal: openlondon-mcp https://api.open.example/mcp')
  process.exit(2)
}
// A key goes with live calls alone: the portal asks for none in its sandbox.
const key = process.env['PORTAL_KEY']
const portal = new StreamableHTTPClientTransport(new URL(address), {
  requestInit: key === undefined ? {} : { headers: { Authorization: `Bearer ${key}` } },
})
const agent = new StdioServerTransport()

/** What somebody said who did not take a message; without that, that nobody is there. */
function reasonOf({ code, message }) {
  if (!(code > 0)) return `cannot be reached: ${message}`
  const [, detail] = /"detail":("(?:[^"\\]|\\.)*")/.exec(message) ?? []
  return code === 404 || code === 405 || detail === undefined
    ? `answered with status ${code}: is it a portal's, and does it end in /mcp?`
    : `refused with status ${code}: ${JSON.parse(detail)}`
}

/** An answer that never comes would be waited for: a request that cannot be sent is answered here. */
const refuse = (message, error) => {
  const reason = `The portal at ${address} ${reasonOf(error)}`
  console.error(reason)
  if ('id' in message && 'method' in message)
    void agent.send({ jsonrpc: '2.0', id: message.id, error: { code: -32_000, message: reason } })
}
agent.onmessage = (message) => void portal.send(message).catch((error) => refuse(message, error))
portal.onmessage = (message) => void agent.send(message)
agent.onclose = () => void portal.close()
process.stdin.once('end', () => void agent.close())
await portal.start()
await agent.start()
