// npm run generate: contracts to SDK sources.
import { runStep } from './step.ts'
import { generateStep } from './steps.ts'
import { endWith, root } from './project.ts'

try {
  await runStep(root, { ...generateStep, present: () => false })
} catch (error) {
  endWith(error)
}
