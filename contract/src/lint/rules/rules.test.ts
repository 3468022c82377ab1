import { describe, expect, test } from 'vitest'
import { globSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { engineRules } from '../catalogue/engine-rules.ts'
import { houseRules, ruleCatalog, ruleTopics } from './all-rules.ts'
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

test('every rule file is in the catalogue, its id the name of the file and its topic the folder', () => {
  const files = globSync('*/*.ts', { cwd: import.meta.dirname })
    .map((path) => [dirname(path), basename(path, '.ts')])
    .filter(([, name]) => name !== 'index')
  const ours = new Set(houseRules.map((rule) => rule.id))
  const catalogued = ruleCatalog.filter(({ id }) => ours.has(id)).map(({ topic, id }) => [topic, id])
  expect(catalogued.toSorted()).toEqual(files.toSorted())
})

test('topics have a label each, and the strictest of their rules first', () => {
  expect(new Set(ruleTopics.flatMap(({ id, label }) => [id, label])).size).toBe(2 * ruleTopics.length)
  for (const { rules } of ruleTopics) {
    const strictness = rules.map(({ severity }) => ['error', 'warning', 'info'].indexOf(severity))
    expect(strictness).toEqual(strictness.toSorted())
  }
})

test.each([
  ['a rule of ours', 'version-semver', true],
  ['a rule of the engine', engineRules.at(-1)?.id ?? '', true],
  ['the format itself', 'struct', false],
  ['patients', 'no-patient-data', false],
  ['what the loader reads', 'reference-resolves', false],
  ['exceptions', 'override-expired', false],
])('whether there is an exception: %s', (_name, id, overridable) => {
  expect(ruleCatalog.find((rule) => rule.id === id)?.overridable).toBe(overridable)
})

test('no two rules share an id, and each says why and how', () => {
  const ids = ruleCatalog.map((rule) => rule.id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const rule of ruleCatalog)
    expect([rule.title, rule.why, rule.fix].every((text) => text.endsWith('.') && text.length > 20)).toBe(true)
})
