import { expect, test } from 'vitest'
import { readDataSets, type Places } from './read-data-sets.ts'

const places: Places = {
  list: '/result/results',
  title: '/title',
  about: '/notes',
  by: '/organization/title',
  files: '/resources',
  fileName: '/name',
  fileUrl: '/url',
  fileFormat: '/format',
  fileBytes: '/size',
}

test('a data set is read where it stands, and what is not as expected is left out', () => {
  const answer = {
    result: {
      results: [
        {
          title: ' Trees ',
          organization: { title: 'Parks' },
          resources: [
            { name: 'All', url: 'https://data.example/a.csv', format: 'csv', size: 12 },
            { url: 'javascript:alert(1)', size: -1 },
            null,
          ],
        },
        { notes: 'without a title' },
        7,
      ],
    },
  }
  expect(readDataSets(answer, places)).toEqual([
    {
      title: 'Trees',
      about: '',
      by: 'Parks',
      files: [
        { name: 'All', format: 'CSV', bytes: 12, url: 'https://data.example/a.csv' },
        { name: 'A file', format: '', bytes: undefined, url: undefined },
        { name: 'A file', format: '', bytes: undefined, url: undefined },
      ],
    },
  ])
  for (const other of [null, 'no', { result: { results: {} } }]) expect(readDataSets(other, places)).toEqual([])
})
