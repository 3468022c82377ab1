// npm run ask -- <api>/<path> [<Header: value> …]: one answer of the sandbox, headers and body, without a running portal.
import { isJsonType } from '@openlondon/contract/model'
import { requireCity } from './parts/city-folder.ts'
import { cityDir } from './parts/project.ts'
import { readArguments, runCommand } from './parts/command.ts'
import { UsageError } from './parts/usage-error.ts'

await runCommand('npm run ask -- <api>/<path> [<Header: value> …]', async () => {
  requireCity()
  const [path, ...lines] = readArguments({ allowPositionals: true }).positionals
  if (path === undefined) throw new UsageError('Say what to ask, such as an API and a path below it.')
  const headers = lines.map(headerOf)
  const { loadKeptCity } = await import('@openlondon/contract')
  const { serveSandbox } = await import('../server/src/sandbox/index.ts')
  const { origin, close } = await serveSandbox(await loadKeptCity(cityDir))
  try {
    const response = await fetch(`${origin}/sandbox/${path.replace(/^\//, '')}`, { headers })
    const told = [...response.headers].filter(([name]) => name.startsWith('x-sandbox') || name === 'content-type')
    console.error([`${response.status}`, ...told.map(([name, value]) => `${name}: ${value}`)].join('\n'))
    const body = await response.text()
    const isJson = isJsonType(response.headers.get('content-type') ?? '')
    console.log(isJson ? JSON.stringify(JSON.parse(body), undefined, 2) : body)
    return response.ok ? 0 : 1
  } finally {
    await close()
  }
})

function headerOf(text: string): [name: string, value: string] {
  const end = text.indexOf(':')
  if (end < 1) throw new UsageError(`"${text}" is no header: write "Name: value".`)
  return [text.slice(0, end), text.slice(end + 1).trim()]
}
