import type { ContentWriter } from '../call/descriptor.ts'
import { deep as deepObject } from './shape.ts'

/** Header parameters; a list is written with commas, which is OpenAPI's style `simple`. An empty one is not sent. */
export const headerParameters: ContentWriter = ({ headers }, params, { header = [] }) => {
  for (const name of header) {
    const values = [params[name] ?? []].flat()
    if (values.length) headers[name] = values.join()
  }
}

/** A JSON body. */
export const jsonBody: ContentWriter = (request, params, { body = 'application/json' }) => {
  if (params['body'] === undefined) return
  request.headers['content-type'] ??= body
  request.body = JSON.stringify(params['body'])
}

/**
 * A form of named fields, as HTML sends it; a list repeats its name, an object is JSON, and what is `undefined` or null is
 * not sent.
 */
export const formBody: ContentWriter = (request, params, { body = '', joined = [], deep = [] }) => {
  if (params['body'] === undefined) return
  request.headers['content-type'] ??= body
  const fields = Object.entries(params['body'] as object) // the generator types such a body as an object
  request.body = new URLSearchParams(
    fields
      .flatMap(([name, value]) => (deep.includes(name) ? Object.entries(deepObject(name, value)) : [[name, value]]))
      .flatMap(([name, value]) => {
        const texts = [value ?? []]
          .flat()
          .map((item) => (typeof item === 'object' ? JSON.stringify(item) : String(item)))
        const isJoined = joined.includes(name) || deep.some((field) => name.startsWith(`${field}[`))
        return (isJoined && texts.length ? [texts.join()] : texts).map((text) => [name, text])
      }),
  ).toString()
}

/** A body sent as it is: text, bytes, a form. `multipart/form-data` sets its own type, which holds the boundary, and so does a `Blob` where any type will do. */
export const plainBody: ContentWriter = (request, params, { body = '' }) => {
  if (params['body'] === undefined) return
  if (!/^multipart\/|\*/.test(body)) request.headers['content-type'] ??= body
  // The generator types such a body as `BodyInit`.
  request.body = params['body'] as BodyInit
}

/** Header parameters and a JSON body. */
export const headersAndJsonBody: ContentWriter = (request, params, descriptor) => {
  headerParameters(request, params, descriptor)
  jsonBody(request, params, descriptor)
}

/** Header parameters and a form. */
export const headersAndFormBody: ContentWriter = (request, params, descriptor) => {
  headerParameters(request, params, descriptor)
  formBody(request, params, descriptor)
}

/** Header parameters and a body sent as it is. */
export const headersAndPlainBody: ContentWriter = (request, params, descriptor) => {
  headerParameters(request, params, descriptor)
  plainBody(request, params, descriptor)
}
