import { smallCity } from '@openlondon/contract/testing/small-city'
import { expect, test } from 'vitest'
import { readHead, robotsText } from './describe-pages.ts'
import { jsonLdElement } from './json-ld.ts'
import { pageHead, type BuiltPage } from './page-head.ts'
import { isDrawable, socialPicture, wrapped } from './social-picture.ts'

const origin = 'https://open.example'
const [api] = smallCity.apis
const page = (path: string, title: string): [string, BuiltPage] => [path, { path, title, description: 'What it is.' }]
const pages = new Map([
  page('/', 'Small, as an API | Small'),
  page('/apis/', 'APIs | Small'),
  page(`/apis/${api?.id}/`, 'Trams | Small'),
  page(`/apis/${api?.id}/next/`, 'Next tram · Trams | Small'),
  page('/examples/a/b/', 'Next trams | Small'),
])

function headOf(path: string, files: readonly string[] = []) {
  const found = pages.get(path)
  if (!found) throw new Error(`${path} is no page`)
  const html = pageHead(found, { city: { ...smallCity, ids: [] }, origin, pages, has: (file) => files.includes(file) })
  const [, json] = /ld\+json">(.*?)<\/script>/.exec(html) ?? []
  const graph =
    json === undefined ? [] : (JSON.parse(json) as { readonly '@graph': readonly Record<string, unknown>[] })['@graph'] // as written
  return { html, types: graph.map((thing) => thing['@type']), graph }
}

test.each([
  ['/', ['WebSite']],
  ['/apis/', ['BreadcrumbList']],
  [`/apis/${api?.id}/`, ['WebAPI', 'BreadcrumbList']],
  [`/apis/${api?.id}/next/`, ['BreadcrumbList']],
  ['/examples/a/b/', ['SoftwareSourceCode', 'BreadcrumbList']],
])('%s is said to be %j', (path, want) => expect(headOf(path).types).toEqual(want))

test('the way down names each page above by its own words', () => {
  const [crumbs] = headOf(`/apis/${api?.id}/next/`).graph
  expect(crumbs?.['itemListElement']).toMatchObject(
    [smallCity.contact.name, 'APIs', 'Trams', 'Next tram'].map((name) => ({ name })),
  )
})

test('a twin, a feed and a picture are named where they are, and never where they are not', () => {
  const path = `/apis/${api?.id}/next/`
  expect(headOf(path).html).not.toMatch(/alternate|og:image/)
  const files = [`${path.slice(0, -1)}.md`, '/changes/feed.atom', '/social/site.png']
  const { html } = headOf(path, files)
  expect(html).toContain(`type="text/markdown" title="This page as Markdown" href="${files[0]}"`)
  expect(html).toContain('href="/changes/feed.atom"')
  expect(html).toContain(`og:image" content="${origin}/social/site.png"`)
})

test('no text ends the element that holds it', () => {
  const element = jsonLdElement([{ '@type': 'Thing', name: '</script><script>alert(1)</script>' }])
  expect(element.match(/<\/script>/g)).toHaveLength(1)
})

test('a head is read as it was built, with quotes or without', () => {
  expect(
    readHead('<title data-rh=true>A &amp; B</title><meta data-rh=true name=description content="C &quot;D&quot;"/>'),
  ).toEqual({ title: 'A & B', description: 'C "D"' })
  expect(readHead('<meta name="description" content=Short>').description).toBe('Short')
})

test('programs are kept from answers, and told where the pages are', () => {
  expect(robotsText(origin)).toContain('Disallow: /sandbox/\n')
  expect(robotsText(origin)).toContain(`Sitemap: ${origin}/sitemap.xml`)
})

test.each([
  ['short', ['short']],
  ['one two three four', ['one two', 'three four']],
  ['one two three, four five six', ['one two', 'three …']],
])('%s in two lines of ten', (text, want) => expect(wrapped(text, 10, 2)).toEqual(want))

test('a picture holds its words as text, and only letters that its faces have', () => {
  const picture = socialPicture({ title: 'A <b> & c', text: '', portal: 'Small', landmark: undefined, colours: {} })
  expect(picture).toContain('A &lt;b&gt; &amp; c')
  expect([isDrawable('Öppna Stockholm – №1'), isDrawable('Αθήνα')]).toEqual([true, false])
})
