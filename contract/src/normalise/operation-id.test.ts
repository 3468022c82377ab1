import { describe, expect, test } from 'vitest'
import { cleanOperationId, freeOperationId, stableOperationId } from './operation-id.ts'

describe('what an owner wrote becomes the name of a function', () => {
  test.each([
    ['lineStatus', 'lineStatus'],
    ['Forward Proxy', 'forwardProxy'],
    ['Line_StatusByMode', 'lineStatusByMode'],
    ['repos/get-commit', 'reposGetCommit'],
    ['dialogflow.projects.agents.get', 'dialogflowProjectsAgentsGet'],
    ['GETUsers', 'getUsers'],
    ['LIST_ALL_USERS', 'listAllUsers'],
    ['Généré', 'genere'],
    ['v2 get', 'v2Get'],
    // More than 32 characters: the first word, and the last ones that fit.
    ['VirtualMachineScaleSetVMs_GetInstanceView', 'virtualSetVMsGetInstanceView'],
    ['projects_locations_agents_intents_batchDelete', 'projectsAgentsIntentsBatchDelete'],
    ['anincrediblylongwordthatnobodycouldeverwanttotype', 'anincrediblylongwordthatnobodyco'],
    // Nothing a name can be made of.
    ['', ''],
    ['用户列表', ''],
    ['2fa', ''],
    ['delete', ''],
  ])('%s → %s', (written, name) => {
    expect(cleanOperationId(written)).toBe(name)
  })
})

describe('without a name, method and path make one', () => {
  test.each([
    ['GET', '/Line/{id}', 'getLineById'],
    ['POST', '/a/{b}.{c}/d-e', 'postAByBCDE'],
    ['DELETE', '/', 'deleteRoot'],
    ['GET', '/', 'get'],
    ['GET', '/v1/organisations/{organisationId}/members/{memberId}/permissions', 'getMembersByMemberIdPermissions'],
  ])('%s %s → %s', (method, path, name) => {
    expect(stableOperationId(method, path)).toBe(name)
  })
})

test('a name that is taken gets a number, and no more than 32 characters', () => {
  expect(freeOperationId('status', new Set())).toBe('status')
  expect(freeOperationId('status', new Set(['status', 'status2']))).toBe('status3')
  expect(freeOperationId('x'.repeat(32), new Set(['x'.repeat(32)]))).toBe(`${'x'.repeat(31)}2`)
})
