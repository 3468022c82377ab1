import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { report } from './child-report.ts'

// fastify's proxy as its documentation sets it up. It is no dependency of ours: a folder with both packages is named by
// REPLY_FROM_DIR, so they are known here by what is called of them.
const load = createRequire(join(process.env['REPLY_FROM_DIR'] ?? '.', 'package.json'))
const fastify = load('fastify')()
fastify.register(load('@fastify/reply-from'), {
  base: process.argv[2] ?? '',
  undici: { connections: 128, pipelining: 1 },
})
fastify.get('*', (_request: unknown, reply: { from: () => void }) => reply.from())
await fastify.listen({ port: 0, host: '127.0.0.1' })
// A TCP server that listens has an AddressInfo: node answers a string only for pipes.
const { port } = fastify.server.address() as AddressInfo
report(`http://127.0.0.1:${port}`, ['none'], () => fastify.close())
