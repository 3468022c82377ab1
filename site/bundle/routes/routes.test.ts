import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { readGeneratedRoutes, type GeneratedRoutes } from './generated-routes.ts'
import { routesTo } from './route-entry.ts'
import { withRoutes } from './write-routes.ts'

let generated: GeneratedRoutes

beforeAll(async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'generated-'))
  const write = (name: string, text: string): Promise<void> => writeFile(path.join(folder, name), text)
  const line = (name: string, file: string): string =>
    `  "${name}": [() => import(/* webpackChunkName: "${name}" */ "${file}"), "${file}", require.resolveWeak("${file}")],\n`
  const long = path.join(folder, 'long.json')
  await write('long.json', JSON.stringify({ text: 'a</script>b'.repeat(30) }))
  await write('short.json', '{ "name": "one" }')
  await write(
    'registry.js',
    `export default {\n${line('aa', long)}${line('bb', '@generated/short.json')}${line('cc', '@site/Page.tsx')}};`,
  )
  await write(
    'routesChunkNames.json',
    JSON.stringify({
      '/a/-1f': { __comp: 'cc', __context: { plugin: 'bb' }, page: 'aa' },
      '/-2f': { __comp: 'cc' },
      '/in/-3f': { __comp: 'cc', list: ['aa'] },
    }),
  )
  await write(
    'routes.js',
    `import React from 'react';
import ComponentCreator from '@docusaurus/ComponentCreator';

export default [
  { path: '/a/', component: ComponentCreator('/a/', '1f'), exact: true },
  { path: '/', component: ComponentCreator('/', '2f'), routes: [
    { path: '/in/', component: ComponentCreator('/in/', '3f'), exact: true, sidebar: "start" }
  ] },
  { path: '*', component: ComponentCreator('*') },
];
`,
  )
  generated = readGeneratedRoutes(folder)
})

test('code is named by a number, short data by itself, and long data by what is in it', () => {
  const [name = ''] = generated.data.keys()
  expect(name).toMatch(/^[0-9a-f]{16}$/)
  expect(generated.code).toEqual(['cc'])
  expect(generated.routes).toEqual([
    {
      path: '/a/',
      exact: true,
      hash: '1f',
      chunks: { __comp: 0, __context: { plugin: '={"name":"one"}' }, page: name },
    },
    {
      path: '/',
      hash: '2f',
      chunks: { __comp: 0 },
      routes: [{ path: '/in/', exact: true, hash: '3f', sidebar: 'start', chunks: { __comp: 0, list: [name] } }],
    },
    { path: '*' },
  ])
})

test.each([
  ['/a/', ['/a/']],
  ['/in/', ['/', '/in/']],
  ['/404.html', ['/']],
])('the way to %s', (address, want) => {
  const [first] = routesTo(address, generated.routes)
  expect([first?.path, ...(first?.routes ?? []).map(({ path: below }) => below)]).toEqual(want)
})

test('a page carries its own route, and fetches its data beside its code; another file stays as it is', () => {
  const own = routesTo('/in/', generated.routes)
  const page = withRoutes('<head></head><div id=__docusaurus></div>', { all: 'ff', own }, generated.data)
  const [name = ''] = generated.data.keys()
  expect(page).toContain(`<link rel=preload as=fetch crossorigin href=/assets/data/d.${name}.json>`)
  const text = /<script type="application\/json" id=page-routes>(.*)<\/script><\/head>/.exec(page)?.[1] ?? ''
  expect(JSON.parse(text)).toEqual({ all: 'ff', own })
  expect(withRoutes('<head></head>', { all: 'ff', own }, generated.data)).toBe('<head></head>')
})
