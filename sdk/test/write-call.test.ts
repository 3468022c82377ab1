import type { OperationModel } from '@openlondon/contract'
import { writeBody, writeCall } from '@openlondon/contract/call'
import { bodyCases, callCases, callSchemas, hasNoAddress } from '@openlondon/contract/testing/call-cases'
import { external, operation, parameter } from '@openlondon/contract/testing/model-parts'
import { smallApi } from '@openlondon/contract/testing/small-city'
import { describe, expect, test } from 'vitest'
import { describeOperation, typedBody } from '../../generator/src/decide/descriptor.ts'
import { GenerateError } from '../../generator/src/decide/generate-error.ts'
import { compareCall, inLowerCase, sdkCall } from '../testing/compare-call.ts'

/** OpenAPI has more styles than the SDK writes; the generator says so of an operation, and leaves it out. */
const refused = callCases.filter(({ parameter: { in: place, style, explode, schema, mediaType } }) => {
  const isPaired = schema.type === 'object' && place === 'path' && explode && mediaType === undefined
  return place === 'cookie' || style === 'label' || style === 'matrix' || isPaired || mediaType === 'text/plain'
})

const asking = (given: (typeof callCases)[number]): OperationModel =>
  operation({ path: given.parameter.in === 'path' ? '/{v}' : '/', parameters: [given.parameter] })

describe('the SDK writes a value as everybody else does', () => {
  const api = { ...smallApi([], callSchemas), upstream: external }

  const sent = callCases.filter((one) => !refused.includes(one) && !hasNoAddress(one))
  test.each(sent)('$name', async (one) => {
    await compareCall(api, asking(one), { [one.parameter.name]: one.value })
  })

  test.each(callCases.filter((one) => hasNoAddress(one) && !refused.includes(one)))(
    '$name: not at all',
    async (one) => {
      await expect(sdkCall(api, asking(one), { v: one.value })).rejects.toMatchObject({ name: 'UsageError' })
    },
  )

  test("what every object answers to is nobody's value", async () => {
    const parameters = [parameter({ name: 'toString' }), parameter({ name: 'a' })]
    await compareCall(api, operation({ parameters }), { a: 'b' })
    expect(writeCall(operation({ parameters }), { a: 'b' }).path).toBe('/Stop?a=b')
  })

  test.each(refused)('$name: not at all', (one) => {
    expect(() => describeOperation(asking(one), api)).toThrow(GenerateError)
  })

  test.each(bodyCases)('a body: $name', async ({ mediaType, schema, value, joined, deep }) => {
    const requestBody = {
      required: true,
      description: '',
      content: [{ mediaType, schema, examples: [], ...(joined && { joined }), ...(deep && { deep }) }],
    }
    const target = operation({ method: 'POST', requestBody })
    const own = typedBody(describeOperation(target, api)) === undefined ? writeBody(mediaType, value) : value
    const written = writeCall(target, { body: value })
    expect(await sdkCall(api, target, { body: own })).toMatchObject({
      body: written.body,
      headers: inLowerCase(written.headers),
    })
  })
})
