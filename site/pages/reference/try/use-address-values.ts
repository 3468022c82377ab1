import { useEffect, useRef, useState } from 'react'
import type { ParameterField } from '@site/pages/reference/create/create-parameter-field'
import { startValues, type Values } from '../call/recipe'
import { addressWith, valuesIn } from './address-values'

const delayMs = 300

/**
 * What is typed into the form, kept in the page's address: it is there again on Back, and goes along with a shared link.
 * What an address says is only taken once the page lives, because the page was drawn without.
 */
export function useAddressValues(
  fields: readonly ParameterField[],
): readonly [Values, (name: string, value: string) => void] {
  const [values, setValues] = useState<Values>(() => startValues(fields))
  const touched = useRef(false)
  useEffect(() => {
    const told = valuesIn(fields, window.location.search)
    if (Object.keys(told).length > 0) setValues((before) => ({ ...before, ...told }))
  }, [fields])
  useEffect(() => {
    if (!touched.current) return undefined
    const { pathname } = window.location
    const write = (): void => {
      // A page that is left meanwhile keeps its own address.
      if (window.location.pathname !== pathname) return
      window.history.replaceState(window.history.state, '', addressWith(fields, values, window.location))
    }
    const waiting = setTimeout(write, delayMs)
    return () => clearTimeout(waiting)
  }, [fields, values])
  const change = (name: string, value: string): void => {
    touched.current = true
    setValues((before) => ({ ...before, [name]: value }))
  }
  return [values, change]
}
