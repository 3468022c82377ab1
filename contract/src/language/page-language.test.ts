import { describe, expect, test } from 'vitest'
import { languagesOfPage, localeIn, pathInLanguage, splitPath } from './page-language.ts'

const site = {
  tags: ['sv', 'en', 'pt-BR'],
  translatedRooms: ['/start/', '/account/'],
  untranslatedRooms: ['/account/desk/'],
}

test.each([
  ['/start/', 'sv', 'sv'],
  ['/en/start/keys/', 'en', 'en'],
  ['/pt-BR/account/', 'pt-BR', 'pt-BR'],
  ['/apis/tram/', 'sv', 'en'],
  ['/account/desk/', 'sv', 'en'],
  ['/enough/', 'sv', 'en'],
  ['/sv/start/', 'sv', 'en'],
])('%s has a frame in %s and words in %s', (path, frame, page) => {
  expect(languagesOfPage(path, site)).toEqual({ frame, page })
})

test.each([
  ['/start/', 'en', '/en/start/'],
  ['/en/start/?team=t#keys', 'sv', '/start/?team=t#keys'],
  ['/en/start/', 'pt-BR', '/pt-BR/start/'],
  ['/apis/', 'en', '/apis/'],
  ['/account/desk/', 'en', '/account/desk/'],
  ['/start/', 'fi', '/start/'],
])('%s in %s is %s', (path, tag, want) => {
  expect(pathInLanguage(path, tag, site)).toBe(want)
})

test('a path is split from its language', () => {
  expect(splitPath('/en', site.tags)).toEqual({ path: '/', tag: 'en' })
  expect(splitPath('/english/', site.tags)).toEqual({ path: '/english/' })
})

describe('dates and numbers', () => {
  test.each([
    ['sv', 'sv-SE', 'sv-SE'],
    ['en', 'sv-SE', 'en-SE'],
    ['es', 'en-GB', 'es-GB'],
    ['pt-BR', 'en-GB', 'pt-BR'],
    ['es', 'en', 'es'],
  ])('of %s in a city that writes %s are those of %s', (tag, city, want) => {
    expect(localeIn(tag, city)).toBe(want)
  })
})
