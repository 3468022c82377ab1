import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { joinDoor } from './join-door.ts'
import { beside, modulesIn, shortDeclaration, withNamespace } from './declarations.ts'
import { inShort, withoutWords } from './paths.ts'
import { sameTypes, withSameOnWire, withSameTypes, withoutWire } from './same-types.ts'
import { shareTypes } from './share-types.ts'

const isPaths = (file: string): boolean => /[\\/]paths\.d\.ts$/.test(file)

/** The declarations that can be reached from `doors`, files in `folder`, in few bytes. All others are removed. */
export function publishDeclarations(folder: string, doors: readonly string[]): void {
  const texts = reachedFrom(doors)
  for (const [file, text] of texts) texts.set(file, isPaths(file) ? withoutWords(text) : shortDeclaration(text))
  const apis = [...texts.keys()].filter(isPaths).map((file) => dirname(file))
  for (const api of apis) {
    const rewrite = (name: string, write: (text: string) => string): void => {
      const file = join(api, `${name}.d.ts`)
      const text = texts.get(file)
      if (text !== undefined) texts.set(file, write(text))
    }
    const same = sameTypes(texts.get(join(api, 'paths.d.ts')) ?? '', texts.get(join(api, 'types.d.ts')) ?? '')
    rewrite('paths', (paths) => inShort(withSameTypes(paths, same), same))
    for (const mocks of ['mocks/handlers', 'mocks/schemas']) rewrite(mocks, (text) => withSameOnWire(text, same))
    joinDoor(texts, join(api, 'index.d.ts'))
    for (const name of ['live', 'paging']) rewrite(name, (text) => withNamespace(text, './index.ts', 'T'))
    for (const mocks of ['mocks/handlers', 'mocks/schemas'])
      rewrite(mocks, (text) => withoutWire(withNamespace(text, '../index.ts', 'T')))
    const wire = join(api, 'wire.d.ts')
    if (![...texts].some(([file, text]) => modulesIn(text).some((path) => beside(file, path) === wire)))
      texts.delete(wire)
  }
  shareTypes(
    texts,
    apis.map((api) => join(api, 'index.d.ts')),
    join(folder, 'generated/shared.d.ts'),
  )
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (path.endsWith('.d.ts') && !texts.has(join(folder, path))) rmSync(join(folder, path))
  }
  for (const [file, text] of texts) writeFileSync(file, text)
}

/** Each file that a door leads to, and its text. */
function reachedFrom(doors: readonly string[]): Map<string, string> {
  const texts = new Map<string, string>()
  const waiting = [...doors]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (texts.has(file)) continue
    const text = readFileSync(file, 'utf8')
    texts.set(file, text)
    waiting.push(...modulesIn(text).map((path) => beside(file, path)))
  }
  return texts
}
