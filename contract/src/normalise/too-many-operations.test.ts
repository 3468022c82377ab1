import { expect, test } from 'vitest'
import { apiOfDocument } from '../../testing/api-of-document.ts'

const withOperations = (count: number): unknown => ({
  openapi: '3.1.0',
  info: { title: 'Ferry', version: '1.0.0' },
  paths: Object.fromEntries(
    Array.from({ length: Math.ceil(count / 5) }, (_, index) => [
      `/stop${index}`,
      Object.fromEntries(['get', 'put', 'post', 'patch', 'delete'].slice(0, count - 5 * index).map((key) => [key, {}])),
    ]),
  ),
})

test('a contract with more operations than there is time for is refused where its paths begin', async () => {
  await expect(apiOfDocument(withOperations(11_501), 'ferry')).rejects.toThrow(
    /ferry\.json:1: There are 11501 operations, and an API has 11500 at most\. Divide it into several APIs\.$/,
  )
})
