import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const sides = [
  /^(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)/,
  /^(?:left|right)\s*:/,
  /^(?:text-align|float|clear)\s*:\s*(?:left|right)/,
  /^border-(?:top|bottom)-(?:left|right)-radius/,
  // Four values of which the second and the fourth differ.
  /^(?:margin|padding|inset)\s*:\s*[^\s;()]+\s+([^\s;()]+)\s+[^\s;()]+\s+(?!\1\s*;)[^\s;()]+\s*;/,
]

test('no stylesheet names a left or a right side, so that a page reads from either', () => {
  const files = globSync('site/{src,frame,pages}/**/*.css')
  const named = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        sides.some((side) => side.test(line.trim())) ? [`${file}:${index + 1} ${line.trim()}`] : [],
      ),
  )
  expect(files.length).toBeGreaterThan(10)
  expect(named).toEqual([])
})
