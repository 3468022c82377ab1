// npm run build: everything that is shipped: the SDK's sources and package, and the site.
import { runStep } from './parts/step.ts'
import { generateStep, siteStep } from './parts/steps.ts'
import { endWith, root, runNode } from './parts/project.ts'

try {
  await runStep(root, generateStep)
  await runNode(['sdk/build.mjs'])
  await runStep(root, siteStep)
} catch (error) {
  endWith(error)
}
