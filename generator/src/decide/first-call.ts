import { exampleValues } from '@openlondon/contract/call'
import { fixedParameters, type City, type OperationModel } from '@openlondon/contract/model'
import { GenerateError } from './generate-error.ts'

/** The operation that a reader calls first, and its parameters as code: `{ modes: ['tube'] }`, or nothing. */
export type FirstCall = { readonly operation: OperationModel; readonly parameters: string }

/** What the city's `content/first-call.json` names; where it names nothing, the first operation, with its example values. */
export function firstCall(city: City, named: string | undefined): FirstCall | undefined {
  if (named !== undefined) {
    // Checked by what follows: a member that is missing names no operation.
    const { api, name, parameters = '' } = JSON.parse(named) as Partial<Record<'api' | 'name' | 'parameters', string>>
    const operation = city.apis.flatMap(({ operations }) => operations).find(({ id }) => id === `${api}.${name}`)
    if (operation) return { operation, parameters }
    throw new GenerateError(
      `content/first-call.json of ${city.name} names ${api}.${name}, which is no operation of it.`,
    )
  }
  const [api] = city.apis
  const [operation] = api?.operations ?? []
  if (!api || !operation) return undefined
  const fixed = new Set(fixedParameters(operation).map(({ name }) => name))
  const values = Object.fromEntries(Object.entries(exampleValues(api, operation)).filter(([name]) => !fixed.has(name)))
  return { operation, parameters: Object.keys(values).length > 0 ? JSON.stringify(values) : '' }
}
