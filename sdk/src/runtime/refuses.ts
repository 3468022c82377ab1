/** A 2xx is a refusal unless this member of its body is `true`. Whoever reads the body says what else is wrong with it. */
export const unlessTrue =
  (flag: string) =>
  (content: string): boolean => {
    try {
      return JSON.parse(content)?.[flag] !== true
    } catch {
      return false
    }
  }
