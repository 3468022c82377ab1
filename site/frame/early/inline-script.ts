/** A function as a script that stands in a page and runs at once. The types are gone, their lines are still there. */
export const inlineScript = (run: () => void): string => `(${run.toString().replaceAll(/\s*\n\s*/g, '\n')})()`
