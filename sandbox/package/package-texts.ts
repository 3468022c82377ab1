import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { City } from '@openlondon/contract'
import { offlineName } from '@openlondon/contract/model'

export function offlineManifest(city: City): string {
  const manifest = {
    name: offlineName(city),
    version: sdkVersion(city),
    description: `${city.name}'s sandbox in your tests and pages: every API answers from one small city, without a network.`,
    keywords: [...new Set([...city.sdk.keywords, 'testing', 'sandbox'])],
    license: 'MIT',
    files: ['dist'],
    type: 'module',
    sideEffects: false,
    exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' } },
    engines: { node: '>=20' },
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}

/** The two are released together; an SDK that no repository keeps has no version yet. */
function sdkVersion({ sdk: { folder } }: City): string {
  if (folder === undefined) return '0.0.0'
  const { version }: { readonly version: string } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return version
}

export function offlineReadme(city: City): string {
  const name = offlineName(city)
  return `# ${name}

The sandbox of ${city.name}'s APIs without a server: every operation answers from the same small city as the sandbox on the
network, byte for byte, in Node 20 and newer, in test runners and in browsers. Nothing is sent.

\`\`\`ts
import { createClient } from '${city.sdk.packageName}'
import { offline } from '${name}'

const client = createClient(offline())
const stormy = createClient(offline({ scenario: 'storm', time: '2026-11-23T18:00:00Z' }))
\`\`\`

\`offline().fetch\` answers any program: give it to a client of another kind, or put it in the place of \`globalThis.fetch\`.
It knows the sandbox, the gateway and the owners' own hosts, and throws an \`OfflineError\` for everybody else.

| option | what it decides |
| --- | --- |
| \`time\` | when it is: an instant, or a \`Date\` |
| \`seed\` | what happens: another seed is another day |
| \`scenario\` | \`401\` \`403\` \`404\` \`429\` \`quota\` \`500\` \`503\` \`slow\` \`empty\` \`generated\`, or of the whole city \`quiet\` \`strike\` \`storm\` \`closed-line\` \`owner-down\` \`surge\` |
| \`session\` | whose writes are seen: what is posted is listed, by the same \`offline()\` and the same name |
| \`origin\` | where your program thinks gateway and sandbox are |

Everything that happens in that city is invented. It compiles the contracts' checks, so a page's policy must allow
\`unsafe-eval\` where it runs, and edge workers that forbid it cannot run it.
`
}
