import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { siteDir } from '../scripts/parts/project.ts'

/** Where marks are what is meant: programs, and what is typed. An example of a value follows `e.g.`, as it is sent. */
const unset = /<(script|style|pre|code|textarea)\b[\s\S]*?<\/\1>/g

/** What a text has where it was to be set as code, or stressed, and was not. */
const mark = /[^<>]{0,60}(?:`|\*\*\w)[^<>]{0,60}/g

test('no page shows the marks of a text that was to be set', () => {
  const pages = readdirSync(siteDir, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))
  expect(pages.length).toBeGreaterThan(100)
  const found = pages.flatMap((page) =>
    (readFileSync(join(siteDir, page), 'utf8').replaceAll(unset, '').match(mark) ?? [])
      .filter((words) => !words.includes('e.g. '))
      .map((words) => `${page}: ${words}`),
  )
  expect(found).toEqual([])
})
