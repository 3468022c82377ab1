import { mkdir, open, rename, rm } from 'node:fs/promises'

/** All that publishing does to a disk, so that a test can stop it at every step. */
export type Disk = {
  /** With those above it. */
  readonly makeFolder: (path: string) => Promise<void>
  /** A new file, whose bytes are on the disk when this resolves. */
  readonly write: (path: string, content: string | Uint8Array) => Promise<void>
  /** What a folder names is on the disk when this resolves. */
  readonly settle: (folder: string) => Promise<void>
  /** At once: whoever looks sees the one or the other. */
  readonly move: (from: string, to: string) => Promise<void>
  /** A file or a folder; nothing there is fine. */
  readonly remove: (path: string) => Promise<void>
}

export const realDisk: Disk = {
  makeFolder: async (path) => void (await mkdir(path, { recursive: true })),
  async write(path, content) {
    const file = await open(path, 'w')
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
  },
  async settle(folder) {
    // Windows opens no folders, and some file systems sync none: there the rename alone has to do.
    const handle = await open(folder, 'r').catch(() => undefined)
    await handle?.sync().catch(() => undefined)
    await handle?.close()
  },
  move: (from, to) => rename(from, to),
  remove: (path) => rm(path, { recursive: true, force: true }),
}
