import { expect, test } from 'vitest'
import { isOfFiles, isOfNobody } from './ask-sandbox.ts'

const ofTheServer = { 'x-request-id': 'req_1' }
const page = { 'content-type': 'text/html; charset=utf-8' }

test.each<[string, number, Record<string, string>, boolean, boolean]>([
  ['an answer', 200, { 'content-type': 'application/json' }, false, false],
  ['what the sandbox does not have', 404, { ...ofTheServer, 'content-type': 'application/json' }, false, false],
  ['an answer that is a page', 200, { ...ofTheServer, ...page }, false, false],
  ['too many requests, for whoever stands before the server', 429, {}, false, false],
  ['a server that is away', 502, page, true, false],
  ['a page that is not there', 404, page, true, true],
  ['a file that is not there', 404, { 'content-type': 'text/plain' }, true, true],
  ['one page for every address', 200, page, true, true],
  ['a bucket that says nothing of what it has not', 403, { 'content-type': 'application/xml' }, true, true],
  ['no writing to files', 405, {}, true, true],
  ['no such method', 501, {}, true, true],
])('%s', (_name, status, headers, nobody, files) => {
  const head = { status, headers: new Headers(headers) }
  expect([isOfNobody(head), isOfFiles(head)]).toEqual([nobody, files])
})
