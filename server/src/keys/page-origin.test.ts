import { expect, test } from 'vitest'
import { readPageOrigin } from './page-origin.ts'

test.each([
  ['https://app.example.org', 'https://app.example.org'],
  ['HTTPS://App.Example.org/', 'https://app.example.org'],
  ['https://app.example.org:8443', 'https://app.example.org:8443'],
  ['https://app.example.org:443', 'https://app.example.org'],
  ['http://localhost:5173', 'http://localhost:5173'],
  ['http://127.0.0.1:5173', 'http://127.0.0.1:5173'],
  ['http://app.example.org', undefined],
  ['https://app.example.org/map', undefined],
  ['https://ada@app.example.org', undefined],
  ['https://*.example.org', undefined],
  ['app.example.org', undefined],
  ['file:///home/ada/map.html', undefined],
  ['null', undefined],
  ['*', undefined],
  ['https://a.example https://b.example', undefined],
])('%j is read as %j', (written, want) => {
  expect(readPageOrigin(written)).toBe(want)
})
