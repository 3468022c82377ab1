import { join } from 'node:path'
import { appThatCalls } from '../../sdk/testing/every-call.ts'

/** A client, and the smallest app of it that asks for the status of the tube with a key and tells a refusal. */
export type OneCallApp = {
  readonly name: string
  /** A module; the clients it imports are files, so that every bundler finds the same. */
  readonly text: string
}

const address = 'https://open.example/api/tfl'
const header = `{ authorization: 'Bearer ldn_live_x' }`

/** What stands in `folder`: the SDK as it is published, `sdk`, and each rival as one file, `rivals`. */
export function oneCallApps(folder: string): readonly OneCallApp[] {
  const rival = (name: string): string => join(folder, 'rivals', `${name}.js`)
  const own = (text: string): string =>
    text
      .replaceAll(`'@openlondon/sdk'`, `'${join(folder, 'sdk/index.js')}'`)
      .replaceAll(/'@openlondon\/sdk\/(\w+)'/g, (_, api: string) => `'${join(folder, 'sdk/generated', api)}/index.js'`)
  return [
    {
      name: 'fetch by hand',
      text: `
const response = await fetch('${address}/Line/Mode/tube/Status', { headers: ${header} })
console.log(response.ok ? await response.json() : response.status)
`,
    },
    {
      name: 'orval (fetch)',
      text: `
import { lineStatusByMode } from '${rival('orval')}'
const { data, status } = await lineStatusByMode(['tube'], {}, { headers: ${header} })
console.log(status === 200 ? data : status)
`,
    },
    { name: 'SDK, its README’s sample', text: own(readmeApp) },
    {
      name: 'SDK, telling refusals',
      text: own(appThatCalls('tfl.lineStatusByMode').replace('{}', `{ modes: ['tube'] }`)),
    },
    {
      name: 'openapi-fetch',
      text: `
import createClient from '${rival('openapi-fetch')}'
const client = createClient({ baseUrl: '${address}', headers: ${header} })
const { data, response } = await client.GET('/Line/Mode/{modes}/Status', { params: { path: { modes: ['tube'] } } })
console.log(data ?? response.status)
`,
    },
    {
      name: 'hey-api',
      text: `
import { client, lineStatusByMode } from '${rival('hey-api')}'
client.setConfig({ baseUrl: '${address}', headers: ${header} })
const { data, response } = await lineStatusByMode({ path: { modes: ['tube'] } })
console.log(data ?? response?.status)
`,
    },
    {
      name: 'ky',
      text: `
import ky, { isHTTPError } from '${rival('ky')}'
try {
  console.log(await ky('${address}/Line/Mode/tube/Status', { headers: ${header} }).json())
} catch (error) {
  if (isHTTPError(error)) console.log(error.response.status)
}
`,
    },
    {
      name: 'Octokit (core, of GitHub)',
      text: `
import { Octokit } from '${rival('octokit')}'
const octokit = new Octokit({ auth: 'x' })
try {
  console.log((await octokit.request('GET /repos/{owner}/{repo}', { owner: 'a', repo: 'b' })).data)
} catch (error) {
  console.log(error.status)
}
`,
    },
  ]
}

const readmeApp = `
import { createClient } from '@openlondon/sdk'
import { lineStatusByMode } from '@openlondon/sdk/tfl'
const london = createClient({ via: 'direct' })
console.log(await lineStatusByMode(london, { modes: ['tube'] }))
`
