import { expect, test } from 'vitest'
import { withShortNames } from './short-names.ts'

const source = { file: 'a.json', line: 1, column: 1, pointer: '' }

test.each([
  [['stops'], ['stops']],
  [['virtualMachineScaleSetVMsGetInstanceView'], ['virtualSetVMsGetInstanceView']],
  [['projectsLocationsAgentsIntentsBatchDelete'], ['projectsAgentsIntentsBatchDelete']],
  [['anincrediblylongwordthatnobodycouldeverwanttotype'], ['anincrediblylongwordthatnobodyco']],
  [
    ['getCitiesPiersByIdDeparturesOfTheDay', 'getRiversPiersByIdDeparturesOfTheDay'],
    ['getPiersByIdDeparturesOfTheDay', 'getRiversPiersByIdDeparturesOfTheDay'],
  ],
])('%j in a draft', (names, want) => {
  const operations = names.map((operationId) => ({ method: 'GET', path: '/', operationId, value: {}, source }) as const)
  const short = withShortNames(operations)
  expect(short.map(({ operationId }) => operationId)).toEqual(want)
  short.forEach((one, index) =>
    expect(one.value).toEqual(want[index] === names[index] ? {} : { operationId: want[index] }),
  )
})
