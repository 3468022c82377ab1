import type { HouseRule } from '../../parts/house-rule.ts'
import { documentExample } from '../../parts/rule-example.ts'
import { statedHosts } from '../../parts/stated-hosts.ts'

const servers = (url: string): string => `servers:\n  - { url: '${url}', description: The buses. }`

export const serversHttps: HouseRule = {
  id: 'servers-https',
  severity: 'error',
  title: 'Every server is called over https.',
  why: 'Over plain http anybody on the way can read the key and change the answer.',
  fix: 'Write `https://`. An owner without it cannot be passed on: a key sent there is a key lost.',
  failing: documentExample(servers('http://buses.example/api')),
  passing: documentExample(servers('https://buses.example/api')),
  check: (subject) =>
    statedHosts(subject)
      .filter(({ url }) => !isSafe(url))
      .map(({ kind, url, at }) => ({ message: `The ${kind} "${url}" is not called over https.`, at })),
}

/** A path on the portal's own origin is as safe as the page it is called from. */
const isSafe = (url: string): boolean => !/^[a-z][a-z0-9+.-]*:/i.test(url) || url.startsWith('https://')
