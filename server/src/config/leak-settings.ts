import { choice } from './form.ts'
import { scannerKeys, type ScannerKeys } from './scanner-keys.ts'
import type { Settings } from './setting.ts'

/** What is done when somebody finds a key where others can read it. */
export const leakSettings = {
  leakPolicy: {
    name: 'LEAKED_KEYS',
    meaning:
      'What becomes of a key that was found in public: "revoke" ends it at once; "mark" tells its holder and leaves it working; "protect" revokes test keys and keys that read protected data, and marks all others.',
    form: choice('revoke', 'protect', 'mark'),
    fallback: 'protect',
  },
  scannerKeys: {
    name: 'SCANNER_KEYS',
    meaning:
      'Who may report leaked keys by the hundred: names of secret scanners, each with its public key on P-256, of a PEM file what stands between its two lines.',
    form: scannerKeys,
    example: 'scanner-1=MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE…==',
    fallback: new Map() as ScannerKeys,
    otherwise: 'nobody',
  },
} as const satisfies Settings
