import { operation, smallApi } from '../../contract/testing/small-city.ts'
import { questionImports, questionSource } from '../../generator/src/emit/place/question-source.ts'
import type { OperationModel, PlaceQuestion, ResponseModel } from '@openlondon/contract'
import { expect, test } from 'vitest'

const response = (status: string, more: Partial<ResponseModel> = {}): ResponseModel => ({
  status,
  description: '',
  content: [{ mediaType: 'application/json', schema: { type: 'array', items: { type: 'string' } }, examples: [] }],
  headers: [],
  oneOrMany: false,
  ...more,
})

const asked = (more: Partial<OperationModel>): PlaceQuestion => {
  const api = smallApi([operation('stopsNear', 'GET', '/stops', more)])
  const [one] = api.operations
  if (!one) throw new Error('The API has the operation that it was given')
  return { api, operation: one, ask: [], loops: [], members: [], needs: [] }
}

const several = [response('200', { resultKind: 'found' }), response('404', { resultKind: 'none' })]

// What a part says of its answers stands on the same functions as the operation's own descriptor: those that there are.
test.each<readonly [name: string, question: PlaceQuestion, says: RegExp, never: RegExp]>([
  ['a plain answer', asked({ responses: [response('200')] }), /tell:/, /isResult/],
  [
    'a success that its body tells',
    asked({ responses: [response('200', { successFlag: 'success' })] }),
    /isResult: \/\* @__PURE__ \*\/ whenTrue\("success"\)/,
    /refuses/,
  ],
  ['several results', asked({ responses: several }), /tell:/, /results|named/],
])('a part that is fed by %s refers to what there is', async (_name, question, says, never) => {
  const source = questionSource(question, "''")
  expect(source).toMatch(says)
  expect(source).not.toMatch(never)
  for (const line of questionImports([question])) {
    const [, names = '', file = ''] = /^import \{ (.*) \} from '\.\.\/(runtime\/[\w-]+\.ts)'$/.exec(line) ?? []
    if (file === '') continue
    const module: object = await import(new URL(`../src/${file}`, import.meta.url).href)
    expect(Object.keys(module)).toEqual(expect.arrayContaining(names.split(', ')))
  }
})
