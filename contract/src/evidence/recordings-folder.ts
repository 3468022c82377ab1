import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { readRecording, type Recording } from './recorded-answers.ts'

/** Every recording in a folder, by name. */
export function readRecordingsIn(folder: string): readonly Recording[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return names.toSorted().map((name) => readRecording(name, readFileSync(join(folder, name), 'utf8')))
}

/** An example body that an owner published: bare, never wrapped as recorders wrap what they keep. */
export function readPublishedExample(file: string, operation: string): Recording {
  const body: unknown = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''))
  return { name: basename(file), origin: 'published', method: 'GET', url: undefined, status: 200, operation, body }
}
