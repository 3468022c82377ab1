import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Files of an API's folder to write and to remove; names are relative to it. */
export type Replacement = {
  readonly written: Readonly<Record<string, string>>
  readonly removed: readonly string[]
}

/** Each file is written beside its place and moved there, so that no reader ever sees half of one. */
export async function replaceContract({ written, removed }: Replacement, folder: string): Promise<void> {
  for (const [name, text] of Object.entries(written)) await writeWhole(join(folder, name), text)
  for (const name of removed) await rm(join(folder, name), { force: true })
}

export async function writeWhole(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  const draft = `${file}.${process.pid}.draft`
  await writeFile(draft, text)
  await rename(draft, file)
}
