import { titleComment } from '../../samples/code-file.ts'
import { operationPath } from '@openlondon/contract/model'

export type Example = {
  readonly api: string
  readonly task: string
  /** From the repository's root. */
  readonly file: string
  readonly href: string
  readonly title: string
  readonly text: string
  /** The operations it calls, as its imports name them. */
  readonly operations: readonly { readonly label: string; readonly href: string }[]
}

/** What a page needs to know about one example file, all of it read from the file: its path, comment and imports. */
export function createExample(file: string, source: string): Example {
  const [api = '', name = ''] = file.split(/[\\/]/).slice(-2)
  const task = name.replace(/\.ts$/, '')
  const comment = titleComment(source)
  return {
    api,
    task,
    file: file.replaceAll('\\', '/'),
    href: `/examples/${api}/${task}/`,
    title: comment?.title ?? task.replaceAll('-', ' '),
    text: comment?.text ?? '',
    operations: importedOperations(source),
  }
}

/** Names imported from `@openlondon/sdk/<api>` that start with a small letter are operations; types are not. */
function importedOperations(source: string): Example['operations'] {
  const imports = source.matchAll(/import\s+\{([^}]*)\}\s+from\s+'@[\w-]+\/sdk\/([\w-]+)'/g)
  return [...imports].flatMap(([, names = '', apiId = '']) =>
    names
      .split(',')
      .map((name) => name.trim().split(/\s+as\s+/)[0] ?? '')
      .filter((name) => /^[a-z]\w*$/.test(name) && apiId !== 'city')
      .map((name) => ({ label: `${apiId}.${name}`, href: operationPath({ apiId, name }) })),
  )
}
