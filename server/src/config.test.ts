import { expect, test } from 'vitest'
import { readConfig } from './config.ts'

test('an empty environment is a development server on port 4000', () => {
  expect(readConfig({})).toMatchObject({
    port: 4000,
    mode: 'development',
    publicOrigin: undefined,
    smtpUrl: undefined,
    trustProxy: false,
  })
})

test('upstreams and their keys are read by API id', () => {
  const config = readConfig({
    UPSTREAM_TFL: 'http://localhost:1/base/',
    UPSTREAM_KEY_TFL: 'secret',
    UPSTREAM_POSTCODES_IO: 'http://localhost:2',
    UPSTREAM_TIMEOUT_MS: '50',
  })
  expect(config.upstreams).toEqual({ TFL: 'http://localhost:1/base', POSTCODES_IO: 'http://localhost:2' })
  expect(config.upstreamKeys).toEqual({ TFL: 'secret' })
  expect(config.upstreamTimeoutMs).toBe(50)
})

test('every problem is named at once', () => {
  const environment = {
    PORT: '4.5',
    PUBLIC_ORIGIN: 'https://open.example/path',
    SMTP_URL: 'http://mail.example',
    UPSTREAM_TFL: 'ftp://x',
    LIMIT_KEY_PER_MINUTE: '-1',
    KEY_PEPPER: 'short',
  }
  expect(() => readConfig(environment)).toThrow(
    expect.objectContaining({
      exitCode: 2,
      message: [
        'Cannot start:',
        '- PORT must be a whole number from 0 to 65535, not "4.5"',
        '- PUBLIC_ORIGIN must be an origin, without a path',
        '- SMTP_URL must be an address that starts with smtp:// or smtps://',
        '- UPSTREAM_TFL must be an address that starts with https:// or http://',
        '- LIMIT_KEY_PER_MINUTE must be a whole number above 0, not "-1"',
        '- KEY_PEPPER must have at least 32 characters',
      ].join('\n'),
    }),
  )
})

test('production wants its secrets from outside', () => {
  const environment = {
    NODE_ENV: 'production',
    KEY_PEPPER: 'p'.repeat(32),
    SMTP_URL: 'smtps://user:word@mail.example',
    PUBLIC_ORIGIN: 'https://open.example',
  }
  expect(readConfig(environment)).toMatchObject({ mode: 'production', publicOrigin: 'https://open.example' })
  for (const name of ['KEY_PEPPER', 'SMTP_URL', 'PUBLIC_ORIGIN']) {
    expect(() => readConfig({ ...environment, [name]: '' })).toThrow(`- ${name} must be set in production`)
  }
})
