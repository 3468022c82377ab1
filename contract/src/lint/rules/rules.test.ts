import { describe, expect, test } from 'vitest'
import { globSync } from 'node:fs'
import { houseRules, ruleCatalog } from './all-rules.ts'
import { lintExample } from '../lint-example.ts'

describe.each(houseRules)('$id', (rule) => {
  test('finds what its failing example shows', async () => {
    const findings = await lintExample(rule.failing, [rule])
    expect(findings.filter((finding) => finding.rule === rule.id)).not.toEqual([])
  })

  test('is silent about its passing example', async () => {
    const findings = await lintExample(rule.passing, [rule])
    expect(findings.filter((finding) => finding.rule === rule.id)).toEqual([])
  })
})

test('every rule file is in the catalogue, under the name of its file', () => {
  const files = globSync('*/*.ts', { cwd: import.meta.dirname }).map((path) => path.replace(/^.*[/\\]|\.ts$/g, ''))
  expect(houseRules.map((rule) => rule.id).toSorted()).toEqual(files.toSorted())
})

test('no two rules share an id, and each says why and how', () => {
  const ids = ruleCatalog.map((rule) => rule.id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const rule of ruleCatalog)
    expect([rule.title, rule.why, rule.fix].every((text) => text.endsWith('.') && text.length > 20)).toBe(true)
})
