import type { TextForm } from '../facts/text-form.ts'
import { isDay } from '../grammar/is-day.ts'
import { isReservedName } from '../model/names/reserved-name.ts'

export const schemaName: TextForm = {
  words: 'the name of a schema: a capital, then letters and digits',
  fits: (text) => /^[A-Z][A-Za-z0-9]*$/.test(text),
}

/** What the SDK's door of ids is called by already. */
const doorNames = [
  'areaOf',
  'bearing',
  'boxAround',
  'boxOf',
  'distance',
  'findIds',
  'fromBritishGrid',
  'hasRetiredIds',
].concat(['nearest', 'partsOf', 'resolveId', 'toBritishGrid', 'within', 'withIdHints'])

export const functionName: TextForm = {
  words: 'a name of its own for a function: a small letter, then letters and digits',
  fits: (text) => /^[a-z][A-Za-z0-9]*$/.test(text) && !isReservedName(text) && !doorNames.includes(text),
}

export const day: TextForm = { words: 'a day, such as 2024-11-20', fits: isDay }
