import { spawnSync } from 'node:child_process'
import type { Page } from 'playwright-core'
import { eventually, root, type Portal } from './portal.ts'

/** Sign in on the account page by a code from the mail, without a mouse. */
export async function signIn(page: Page, portal: Portal, address: string): Promise<void> {
  await page.goto('/account/')
  await page.getByLabel('E-mail address').fill(address)
  await enterCode(page, portal, address)
}

/** From the address on, where it stands there already. */
export async function enterCode(page: Page, portal: Portal, address: string): Promise<void> {
  const codes = async (): Promise<readonly string[]> =>
    (await portal.mailsTo(address)).flatMap((mail) => /sign-in code is (\d{6})/.exec(mail)?.[1] ?? [])
  const before = (await codes()).length
  await page.getByLabel('E-mail address').press('Enter')
  const code = await eventually(async () => (await codes())[before], `a code for ${address}`)
  await page.getByLabel('Code from the mail').fill(code)
  await page.getByLabel('Code from the mail').press('Enter')
  await page.getByRole('heading', { name: 'Your keys' }).waitFor()
}

/** Make an administrator, as whoever runs the server does. Throws what the command says when it fails. */
export function appoint(portal: Portal, address: string, env: Readonly<Record<string, string>> = {}): void {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--conditions=city-source', 'scripts/administrator.ts', 'add', address],
    { cwd: root, env: { ...process.env, ...env, DATA_DIR: portal.dataDir }, encoding: 'utf8' },
  )
  if (status !== 0 || stderr !== '') throw new Error(`The command ended with ${status}: ${stderr}`)
}
