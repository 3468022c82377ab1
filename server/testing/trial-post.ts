import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** A real mail server that keeps what it takes and answers what the test tells it to. */
export type TrialPost = {
  readonly url: string
  readonly taken: string[]
  refuse: { code: number; times: number }
  /** What it has of a letter it takes when this settles. */
  slow: Promise<void> | undefined
  readonly close: () => Promise<void>
}

export async function startTrialPost(): Promise<TrialPost> {
  const post: Pick<TrialPost, 'refuse' | 'slow'> = { refuse: { code: 0, times: 0 }, slow: undefined }
  const taken: string[] = []
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo: (_address, _session, callback) => {
      if (post.refuse.times === 0) return callback()
      post.refuse.times -= 1
      callback(Object.assign(new Error('not now'), { responseCode: post.refuse.code }))
    },
    onData: (stream, _session, callback) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => void chunks.push(chunk))
      stream.on('end', () => {
        taken.push(Buffer.concat(chunks).toString())
        void (post.slow ?? Promise.resolve()).then(() => callback())
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  // A TCP server that listens has an AddressInfo: node answers a string only for pipes.
  const { port } = server.server.address() as AddressInfo
  return Object.assign(post, {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    close: () => new Promise<void>((resolve) => void server.close(() => resolve())),
  })
}
