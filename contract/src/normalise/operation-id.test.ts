import { describe, expect, test } from 'vitest'
import { cleanOperationId, markedOperationId, stableOperationId } from './operation-id.ts'

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
    ['VirtualMachineScaleSetVMs_GetInstanceView', 'virtualMachineScaleSetVMsGetInstanceView'],
    // More than 64 characters: what was cut is told apart by a mark.
    [`${'x'.repeat(70)}a`, `${'x'.repeat(58)}6e42a5`],
    [`${'x'.repeat(70)}b`, `${'x'.repeat(58)}d6fc6f`],
    // Nothing a name can be made of.
    ['', ''],
    ['用户列表', ''],
    ['2fa', ''],
    ['delete', ''],
    // No page can be called so on every system.
    ['con', ''],
    ['Aux', ''],
    ['cOM1', ''],
    ['console.log', 'consoleLog'],
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
    [
      'GET',
      '/v1/organisations/{organisationId}/members/{memberId}/permissions',
      'getV1OrganisationsByOrganisationIdMembersByMemberIdPermissions',
    ],
  ])('%s %s → %s', (method, path, name) => {
    expect(stableOperationId(method, path)).toBe(name)
  })
})

test('a mark is of one operation alone, and within 64 characters', () => {
  expect(markedOperationId('status', 'GET /a')).toMatch(/^status[0-9a-f]{6}$/)
  expect(markedOperationId('status', 'GET /a')).not.toBe(markedOperationId('status', 'GET /b'))
  expect(markedOperationId('x'.repeat(64), 'GET /a')).toHaveLength(64)
})
