import type { ApiModel } from '@openlondon/contract'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formatsPlugin from 'ajv-formats'
import { expect, test } from 'vitest'
import { pascalCase } from '../generator/src/decide/name.ts'
import { city, sdkDir } from './city.ts'

const seeds = Array.from({ length: 20 }, (_, seed) => seed)

type Factory = (given?: object, seed?: number) => unknown

/** What a stranger says of a value: a validator that knows JSON Schema 2020-12, and none of our annotations. */
function strangersWord(api: ApiModel): (schema: string, value: unknown) => string | undefined {
  const ajv = new Ajv2020({ strict: false, logger: false, validateSchema: false })
  // The plugin is a CommonJS module whose callable is its `default` under Node's ESM rules.
  formatsPlugin.default(ajv)
  ajv.addSchema(api.document, 'contract')
  return (schema, value) => {
    const check = ajv.getSchema(`contract#/components/schemas/${schema}`)
    return check?.(value) ? undefined : ajv.errorsText(check?.errors)
  }
}

if (sdkDir === undefined) console.warn('Skipped: no SDK of this city is there to ask. Make it: npm run generate')

test.skipIf(sdkDir === undefined).each(city.apis)('what mocks make of each schema of $id fits it', async (api) => {
  const door: Readonly<Record<string, Factory>> = await import(`${city.sdk.packageName}/${api.id}/mocks`)
  const fault = strangersWord(api)
  const made = Object.keys(api.schemas).filter((name) => door[`get${pascalCase(name)}Mock`] !== undefined)
  expect(made.length).toBeGreaterThan(0)
  const faults = made.flatMap((name) =>
    seeds.flatMap((seed) => fault(name, door[`get${pascalCase(name)}Mock`]?.({}, seed)) ?? []).slice(0, 1),
  )
  expect(faults).toEqual([])
})
