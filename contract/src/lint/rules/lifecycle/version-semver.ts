import { isVersion } from '../../../model/version.ts'
import type { HouseRule } from '../../parts/house-rule.ts'

const contract = (version: string): { readonly 'openapi.yaml': string } => ({
  'openapi.yaml': `openapi: 3.1.0\ninfo: { title: Stops, version: '${version}' }\npaths: {}\n`,
})

export const versionSemver: HouseRule = {
  id: 'version-semver',
  severity: 'error',
  title: '`info.version` is a semantic version of three numbers.',
  why: 'Publishing computes the next version from what changed; a date or "v2" cannot be counted on.',
  fix: 'Write three numbers, such as `1.4.0`. A first draft begins at `0.1.0`.',
  failing: contract('2026-11'),
  passing: contract('1.4.0'),
  visit: () => ({
    Info(info, { report, location }) {
      if (isVersion(String(info.version ?? ''))) return
      report({
        message: `The version "${info.version}" is not three numbers with dots.`,
        location: location.child(['version']),
      })
    },
  }),
}
