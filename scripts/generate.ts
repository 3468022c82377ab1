// npm run generate: contracts to SDK sources, and meanwhile what lint says of them.
import { runStep } from './parts/step.ts'
import { generateStep, lintStep } from './parts/steps.ts'
import { endWith, root } from './parts/project.ts'

const done = await Promise.allSettled([runStep(root, lintStep), runStep(root, generateStep)])
for (const one of done) if (one.status === 'rejected') endWith(one.reason)
