import { join } from 'node:path'
import { isRecord, textOf, type JsonRecord } from '../grammar/record.ts'
import type { SourceLocation } from '../model/model.ts'
import { ContractError } from '../files/contract-error.ts'
import type { ContractFiles } from '../files/contract-files.ts'

/** One answer of one operation, as it stands in `fixtures/<operation>.json`. */
export type Fixture = {
  readonly operation: string
  readonly name: string
  readonly summary: string
  readonly request?: JsonRecord
  readonly status: number
  readonly body: unknown
  readonly at: SourceLocation
  /** Where the body, or a value inside it, stands. */
  readonly locate: (pointer: string) => SourceLocation
}

export function loadFixtures(files: ContractFiles, folder: string): readonly Fixture[] {
  const names = files.list(folder).filter((name) => name.endsWith('.json'))
  return names.flatMap((name) => readFixtureFile(files, join(folder, name), name.slice(0, -'.json'.length)))
}

function readFixtureFile(files: ContractFiles, path: string, operation: string): readonly Fixture[] {
  const source = files.read(path)
  if (!Array.isArray(source.value))
    throw new ContractError('A fixture file holds a list of { name, summary, status, body }.', source.locate(''))
  return source.value.map((item: unknown, index): Fixture => {
    const pointer = `/${index}`
    if (!isRecord(item))
      throw new ContractError('A fixture is an object with name, summary, status and body.', source.locate(pointer))
    const { status, request } = item
    const name = textOf(item['name'])
    if (name === '') throw new ContractError('This fixture needs a "name".', source.locate(pointer))
    if (typeof status !== 'number')
      throw new ContractError(`The fixture "${name}" needs a "status", such as 200.`, source.locate(pointer))
    return {
      operation,
      name,
      summary: textOf(item['summary']),
      ...(isRecord(request) ? { request } : {}),
      status,
      body: item['body'],
      at: source.locate(pointer),
      locate: (inner) => source.locate(`${pointer}/body${inner}`),
    }
  })
}
