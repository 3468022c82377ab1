// npm run dev: the site with live reload, the server restarted on change, the SDK regenerated on change.
import { spawn, type ChildProcess } from 'node:child_process'
import { watch } from 'node:fs'
import { join } from 'node:path'
import { requireCity } from './parts/city-folder.ts'
import { readArguments, runCommand } from './parts/command.ts'
import { checkPort } from './parts/port.ts'
import { runStep } from './parts/step.ts'
import { cityDir, nodeModules, root } from './parts/project.ts'
import { stopOnSignal } from './parts/stop.ts'

const children: ChildProcess[] = []

function keep(name: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): void {
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } })
  child.on(
    'exit',
    (code) => code !== 0 && code !== null && console.error(`${name} ended with ${code}; save a file to try again`),
  )
  children.push(child)
}

/** Saves come in bursts: wait for a quiet 300 ms, and never run twice at once. */
function regenerateOnChange(): void {
  let timer: NodeJS.Timeout | undefined
  for (const folder of [
    cityDir,
    join(root, 'generator/src'),
    join(root, 'contract/src'),
    join(root, 'contract/engine'),
  ]) {
    watch(folder, { recursive: true }, () => {
      clearTimeout(timer)
      timer = setTimeout(() => keep('generate', ['--conditions=city-source', 'scripts/generate.ts']), 300)
    })
  }
}

await runCommand('npm run dev', async () => {
  readArguments({})
  requireCity()
  const { generateStep } = await import('./parts/steps.ts')
  const { readConfig } = await import('@openlondon/server')
  const config = readConfig(process.env)
  const sitePort = config.port + 1
  await checkPort(config.port)
  await checkPort(sitePort)
  await runStep(root, generateStep)
  keep('server', ['--watch', '--conditions=city-source', 'server/src/main.ts'])
  keep(
    'site',
    [
      join(nodeModules, '@docusaurus/core/bin/docusaurus.mjs'),
      'start',
      'site',
      '--port',
      String(sitePort),
      '--no-open',
    ],
    {
      NODE_OPTIONS: '--disable-warning=ExperimentalWarning',
      PORTAL_SERVER: `http://localhost:${config.port}`,
    },
  )
  regenerateOnChange()
  console.error(
    `\n  Open http://localhost:${sitePort} (live reload; it passes /portal, /api, /sandbox on to port ${config.port}).\n`,
  )
  stopOnSignal(async () => {
    for (const child of children) child.kill('SIGTERM')
  })
})
