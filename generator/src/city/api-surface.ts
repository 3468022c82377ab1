import { plainApi, type ApiModel } from '@openlondon/contract'
import { terminalText } from '@openlondon/contract/model'
import { fitApi } from '../decide/fit-api.ts'
import { GenerateError } from '../decide/generate-error.ts'
import { inexpressible } from '../decide/inexpressible.ts'
import { apiIndex } from '../emit/api-index.ts'
import { generateOperations } from '../emit/operations/generate-operations.ts'

/** What an API's door of the SDK gives: each name with its declaration, as the generator writes it, without comments. */
export type ApiSurface = ReadonlyMap<string, string>

/** Throws a GenerateError for an API that the generator would refuse. */
export async function apiSurface(whole: ApiModel, host: string): Promise<ApiSurface> {
  const [unfit] = inexpressible(whole)
  if (unfit) throw new GenerateError(unfit.message)
  const { api } = fitApi(plainApi(whole))
  const files = await generateOperations(api, host)
  const given = new Set([...apiIndex(api, files).matchAll(/^ {2}(\w+),$/gm)].map(([, name = '']) => name))
  const declared = [...files.values()].flatMap((text) => [...declarations(terminalText(text))])
  return new Map(declared.filter(([name]) => given.has(name)).toSorted(([one], [other]) => (one < other ? -1 : 1)))
}

/** A function is shown by its type; what it does is told by nobody's types. */
function declarations(text: string): readonly (readonly [name: string, text: string])[] {
  const told: [name: string, lines: string[]][] = []
  for (const line of text.split('\n').filter((one) => one.trim() !== '' && !/^\s*(?:\/\*\*|\*)/.test(one))) {
    const [, name] = /^export (?:type|const) (\w+)/.exec(line) ?? []
    if (name !== undefined) told.push([name, [line]])
    else if (/^[\s})|&]/.test(line)) told.at(-1)?.[1].push(line)
  }
  return told.map(([name, lines]) => {
    const [first = ''] = lines
    const end = first.startsWith('export const ') ? first.lastIndexOf(' = /*#__PURE__*/') : -1
    return [name, end < 0 ? lines.join('\n') : first.slice(0, end)] as const
  })
}
