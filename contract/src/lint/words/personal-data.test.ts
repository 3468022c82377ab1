import { expect, test } from 'vitest'
import { personalDataIn } from './personal-data.ts'

test.each([
  ['a mail address', 'contact', 'jo.bloggs@mail.co.uk', 'the mail address jo.bloggs@mail.co.uk'],
  ['one within a sentence', 'note', 'Write to jo@mail.co.uk today', 'the mail address jo@mail.co.uk'],
  ['an address for examples', 'email', 'ada@example.org', undefined],
  ['an address below a name for examples', 'email', 'desk@council.example', undefined],
  ["the owner's own desk", 'email', 'help@api.buses.gov.uk', undefined],
  ['a domain that only ends alike', 'email', 'help@notbuses.gov.uk', 'the mail address help@notbuses.gov.uk'],
  ['a mobile number', 'phone', '07912 345678', 'the mobile number 07912 345678'],
  ['the same from abroad', 'phone', '+447912345678', 'the mobile number +447912345678'],
  ['a number kept for plays', 'phone', '07700 900123', undefined],
  ['a landline', 'phone', '020 7946 0018', undefined],
  ['digits inside a longer id', 'id', '10791234567800', undefined],
  ['a coordinate', 'lon', '-0.07912345678', undefined],
  ['a number of the health service', 'id', '943 476 5919', 'the health service number 943 476 5919'],
  ['the same under its name', 'nhsNumber', '9434765919', 'the health service number 9434765919'],
  ['ten digits of something else', 'uprn', '9434765919', undefined],
  ['ten digits that do not add up', 'nhsNumber', '9434765918', undefined],
  ['a number kept for tests', 'nhsNumber', '9990000018', undefined],
  ['a date of birth', 'dateOfBirth', '1987-03-04', 'a date of birth'],
  ['another date', 'openedOn', '1987-03-04', undefined],
  ['an insurance number', 'nino', 'AB 12 34 56 C', 'the insurance number AB 12 34 56 C'],
  ['an area code', 'code', 'E09000019', undefined],
])('%s', (_name, name, value, found) => {
  expect(personalDataIn(name, value, ['buses.gov.uk'])).toBe(found)
})
