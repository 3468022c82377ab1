import { expect, test } from 'vitest'
import { personalDataIn } from './personal-data.ts'

const known = ['buses.example.city']

test.each([
  ['a mail address', 'contact', 'jo@post.internal', 'the mail address jo@post.internal'],
  ['one within a sentence', 'note', 'Write to jo@post.internal today', 'the mail address jo@post.internal'],
  ['one with letters of its own', 'note', 'Skriv till åsa@pöst.internal', 'the mail address åsa@pöst.internal'],
  ['an address for examples', 'email', 'ada@example.org', undefined],
  ['an address below a name for examples', 'email', 'desk@council.example', undefined],
  ["the owner's own desk", 'email', 'help@api.buses.example.city', undefined],
  ['a domain that only ends alike', 'email', 'a@notbuses.example.city', 'the mail address a@notbuses.example.city'],
  ['a date of birth', 'dateOfBirth', '1987-03-04', 'a date of birth'],
  ['one in Swedish', 'födelsedatum', '1987-03-04', 'a date of birth'],
  ['another date', 'openedOn', '1987-03-04', undefined],
  ['a number of a country we do not know', 'phone', '07912 345678', undefined],
  ['a coordinate', 'lon', '-0.07912345678', undefined],
])('anywhere: %s', (_name, name, value, found) => {
  expect(personalDataIn(name, value, known, 'XX')).toBe(found)
})

test.each([
  ['GB', 'a mobile number', 'phone', '07912 345678', 'the mobile number 07912 345678'],
  ['GB', 'the same from abroad', 'phone', '+447912345678', 'the mobile number +447912345678'],
  ['GB', 'a number kept for plays', 'phone', '07700 900123', undefined],
  ['GB', 'one of each', 'note', '07700 900123 or 07912 345678', 'the mobile number 07912 345678'],
  ['GB', 'a landline', 'phone', '020 7946 0018', undefined],
  ['GB', 'digits inside a longer id', 'id', '10791234567800', undefined],
  ['GB', 'a coordinate', 'lon', '-0.07912345678', undefined],
  ['GB', 'a number of the health service', 'id', '943 476 5919', 'the health service number 943 476 5919'],
  ['GB', 'the same under its name', 'nhsNumber', '9434765919', 'the health service number 9434765919'],
  ['GB', 'ten digits of something else', 'uprn', '9434765919', undefined],
  ['GB', 'ten digits that do not add up', 'nhsNumber', '9434765918', undefined],
  ['GB', 'a number kept for tests', 'nhsNumber', '9990000018', undefined],
  ['GB', 'an insurance number', 'nino', 'AB 12 34 56 C', 'the insurance number AB 12 34 56 C'],
  ['GB', 'an area code', 'code', 'E09000019', undefined],
  ['GB', 'a number of another country', 'id', '121212-1212', undefined],
  ['SE', 'a mobile number', 'telefon', '070-123 45 67', 'the mobile number 070-123 45 67'],
  ['SE', 'the same from abroad', 'telefon', '+46 70 123 45 67', 'the mobile number +46 70 123 45 67'],
  ['SE', 'a number kept for books', 'telefon', '070-174 06 05', undefined],
  ['SE', 'a landline', 'telefon', '08-465 004 21', undefined],
  ['SE', 'opening hours', 'tider', '0700-1700, 0800-1500', undefined],
  ['SE', 'an identity number', 'sökande', '19121212-1212', 'the personal identity number 19121212-1212'],
  ['SE', 'one of who is not registered', 'sökande', '121272-1219', 'the personal identity number 121272-1219'],
  ['SE', 'the same under its name', 'personnummer', '191212121212', 'the personal identity number 191212121212'],
  ['SE', 'ten digits of something else', 'lagenhet', '1212121212', undefined],
  ['SE', 'one that does not add up', 'personnummer', '121212-1213', undefined],
  ['SE', 'a number of a company, whose month is none', 'organisationsnummer', '556016-0680', undefined],
  ['FI', 'an identity code', 'hakija', '131052-308T', 'the personal identity code 131052-308T'],
  ['FI', 'one that does not add up', 'hakija', '131052-308A', undefined],
  ['FI', 'one of the invented people', 'hakija', '010594Y9032', undefined],
])('in %s: %s', (country, _name, name, value, found) => {
  expect(personalDataIn(name, value, known, country)).toBe(found)
})
