import { titleComment } from '../../samples/code-file.ts'
import { operationPath, sdkDoors } from '@openlondon/contract/model'

export type Example = {
  readonly api: string
  readonly task: string
  /** As a reader may look for it, from the city's folder. */
  readonly file: string
  readonly href: string
  readonly title: string
  readonly text: string
  /** The operations it calls, as its imports name them. */
  readonly operations: readonly { readonly label: string; readonly href: string }[]
}

/** What a page needs to know about one example file, all of it read from the file: its path, comment and imports. */
export function createExample(file: string, source: string, packageName: string): Example {
  const [api = '', name = ''] = file.split(/[\\/]/).slice(-2)
  const task = name.replace(/\.ts$/, '')
  const comment = titleComment(source)
  return {
    api,
    task,
    file: `examples/${api}/${name}`,
    href: `/examples/${api}/${task}/`,
    title: comment?.title ?? task.replaceAll('-', ' '),
    text: comment?.text ?? '',
    operations: importedOperations(source, packageName),
  }
}

/** What is imported from a door of the SDK and starts with a small letter is an operation; types are not. */
function importedOperations(source: string, packageName: string): Example['operations'] {
  const imports = source.matchAll(/import\s+\{([^}]*)\}\s+from\s+'([^']+)'/g)
  return [...imports].flatMap(([, names = '', specifier = '']) => {
    const apiId = specifier.startsWith(`${packageName}/`) ? specifier.slice(packageName.length + 1) : 'city'
    return names
      .split(',')
      .map((name) => name.trim().split(/\s+as\s+/)[0] ?? '')
      .filter((name) => /^[a-z]\w*$/.test(name) && !sdkDoors.includes(apiId))
      .map((name) => ({ label: `${apiId}.${name}`, href: operationPath({ apiId, name }) }))
  })
}
