import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { documentOf, oddSchemas } from '../../testing/odd-schemas.ts'
import { lintExample } from './lint-example.ts'
import { houseRules } from './rules/all-rules.ts'
import { loadDocument } from '../load/load-document.ts'

const folder = mkdtempSync(join(tmpdir(), 'odd-'))

/** The rules by which the engine, and the loader, say that a document is no OpenAPI, or cannot be taken at its word. */
const isOfTheFormat =
  /^(struct|contract-readable|reference-resolves|schema-has-value|keyword-well-formed|choice-decidable)$/

test.each(oddSchemas)('$name is read, and judged alike by loader and lint', async ({ found = [], ...odd }) => {
  const text = JSON.stringify(documentOf(odd))
  const file = join(folder, 'owner.json')
  writeFileSync(file, text)
  const { findings } = await loadDocument(file, 'city')
  expect(findings.map(({ rule }) => rule)).toEqual(found)
  const linted = await lintExample({ 'openapi.yaml': text }, houseRules)
  expect(linted.map(({ rule }) => rule).filter((rule) => isOfTheFormat.test(rule))).toEqual(found)
})
