// npm run build: everything that is shipped: the SDK's sources and package, and the site.
import { join } from 'node:path'
import { runStep } from './step.ts'
import { generateStep, siteStep } from './steps.ts'
import { endWith, nodeModules, root, runNode } from './project.ts'

try {
  await runStep(root, generateStep)
  await runNode([join(nodeModules, 'typescript7/bin/tsc'), '-p', 'sdk/tsconfig.build.json'])
  await runStep(root, siteStep)
} catch (error) {
  endWith(error)
}
