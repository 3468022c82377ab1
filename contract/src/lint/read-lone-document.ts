import { readFileSync } from 'node:fs'
import { basename, dirname, relative, resolve, sep } from 'node:path'
import { bundle } from '../bundle/bundle.ts'
import { refersElsewhere } from '../bundle/refers-elsewhere.ts'
import { ContractError, startOf } from '../files/contract-error.ts'
import { openContractFiles } from '../files/contract-files.ts'
import { decodeText } from '../files/decode-text.ts'
import type { LoneDocument } from './lint-document.ts'

/** A document and the files that it refers to, beside or below it. Throws a `ContractError` where it is no text. */
export function readLoneDocument(file: string): LoneDocument {
  const path = resolve(file)
  const folder = dirname(path)
  const files = openContractFiles(folder)
  try {
    if (refersElsewhere(files.read(path).value)) bundle(files, path)
  } catch (error) {
    // What keeps it from being read is told by lint, with all else that is wrong.
    if (!(error instanceof ContractError)) throw error
  }
  const nameOf = (one: string): string => relative(folder, one).split(sep).join('/')
  const opened = files.opened()
  const texts = [...new Set([path, ...opened])].map((one) => [nameOf(one), textOf(one)] as const)
  const sources = new Map(opened.map((one) => [nameOf(one), files.read(one)]))
  return { root: basename(path), texts: Object.fromEntries(texts), sources }
}

function textOf(file: string): string {
  const read = decodeText(readFileSync(file))
  if ('text' in read) return read.text
  const at = { ...startOf(file), line: read.line }
  throw new ContractError('The file is not UTF-8: this line holds bytes that are no letters. Save it as UTF-8.', at)
}
