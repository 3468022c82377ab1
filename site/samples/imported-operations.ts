import { sdkDoors } from '@openlondon/contract/model'

/** An operation as an import names it. */
export type ImportedOperation = { readonly apiId: string; readonly name: string }

/** What is imported from a door of the SDK and starts with a small letter is an operation; types are not. */
export function importedOperations(source: string, packageName: string): readonly ImportedOperation[] {
  const imports = source.matchAll(/import\s+\{([^}]*)\}\s+from\s+'([^']+)'/g)
  return [...imports].flatMap(([, names = '', specifier = '']) => {
    const apiId = specifier.startsWith(`${packageName}/`) ? specifier.slice(packageName.length + 1) : 'city'
    return names
      .split(',')
      .map((name) => name.trim().split(/\s+as\s+/)[0] ?? '')
      .filter((name) => /^[a-z]\w*$/.test(name) && !sdkDoors.includes(apiId))
      .map((name) => ({ apiId, name }))
  })
}
