import { markdownText } from '@openlondon/contract/model'
import { evaluate } from '@mdx-js/mdx'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import * as runtime from 'react/jsx-runtime'
import { expect, test } from 'vitest'
import { hostileTexts } from '@openlondon/contract/testing/hostile-texts'
import { plainText } from './plain-text.ts'

test.each(Object.entries(hostileTexts))('%s is words in MDX, and in the search', async (_name, text) => {
  const words = text.toWellFormed().trim().replaceAll(/\s+/g, ' ')
  const written = markdownText(text.toWellFormed())
  const { default: Page } = await evaluate(written, runtime)
  const shown = words.replaceAll('\0', '\u{fffd}')
  const paragraph = renderToStaticMarkup(createElement('p', {}, shown))
  expect(renderToStaticMarkup(createElement(Page))).toBe(shown === '' ? '' : paragraph)
  expect(plainText(written)).toBe(words)
})

test('ordinary words stay as they are', () =>
  expect(markdownText("Boats, trams and the city's well-known ferries.")).toBe(
    "Boats, trams and the city's well-known ferries.",
  ))
