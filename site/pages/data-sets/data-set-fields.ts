import type { Fields } from '@openlondon/contract'

const pointer = (meaning: string, example: string) => ({ kind: 'text', required: true, meaning, example }) as const

/** The members of `content/data-sets.json`: how a city's catalogue of data sets is asked, and where things stand in its answer. */
export const dataSetMembers = {
  operation: pointer('the operation that searches', 'open-data.packageSearch'),
  query: pointer('its parameter for the words', 'q'),
  table: { kind: 'text', meaning: 'an operation whose whole answer is a CSV of all files', example: 'open-data.files' },
  list: pointer('where the list of data sets stands', '/result/results'),
  title: pointer('the title of one', '/title'),
  about: pointer('what it is about', '/notes'),
  by: pointer('whose it is', '/organization/title'),
  files: pointer('the list of its files', '/resources'),
  fileName: pointer('what a file is called', '/name'),
  fileUrl: pointer('where it is', '/url'),
  fileFormat: pointer('what form it has', '/format'),
  fileBytes: pointer('how large it is', '/size'),
} as const satisfies Fields
