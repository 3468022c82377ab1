import type { City } from '@openlondon/contract'
import { commandName, terminalJson } from '@openlondon/contract/model'
import { GenerateError } from '../../decide/generate-error.ts'
import { oldResolution, packageExports } from './package-exports.ts'

/**
 * The text of `package.json`. What the city or the engine says is always so; anything else in a manifest that is there
 * already, such as its version, stays, and so does the whole text when it says all of it: how it is written is the
 * formatter's business.
 */
export function manifest(city: City, present?: string): string {
  const known: Record<string, unknown> =
    present === undefined ? { name: city.sdk.packageName, ...first } : JSON.parse(present)
  if (known['name'] !== city.sdk.packageName)
    throw new GenerateError(
      `The SDK of ${city.name} is to be ${city.sdk.packageName}, but its folder holds ${known['name']}. Rename it in package.json or in city.yaml.`,
    )
  const { description, keywords } = city.sdk
  const wanted = {
    ...known,
    description,
    keywords,
    ...shared,
    // The only command of a package, so that `npx` needs no more than the package's name.
    bin: { [commandName(city)]: './dist/check.js' },
    ...oldResolution(city),
    exports: packageExports(city),
  }
  if (present !== undefined && JSON.stringify(wanted) === JSON.stringify(known)) return present
  return `${terminalJson(wanted, 2)}\n`
}

/** Where a manifest begins. A city that publishes its SDK keeps it in its own repository and raises the version there. */
const first = {
  version: '0.0.0',
  description: '',
  keywords: [],
  license: 'MIT',
  files: ['dist', 'README.md', 'LICENSE'],
}

/** What is so for every SDK, because the engine writes them all. */
const shared = {
  type: 'module',
  sideEffects: false,
  peerDependencies: { '@tanstack/react-query': '^5.90.0', msw: '>=2.15' },
  peerDependenciesMeta: { '@tanstack/react-query': { optional: true }, msw: { optional: true } },
  engines: { node: '>=20' },
}
