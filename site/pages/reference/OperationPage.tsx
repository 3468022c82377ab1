import type { ReactNode } from 'react'
import type { Navigation } from '@site/pages/reference/create/create-navigation'
import type { OperationPage as Page } from '@site/pages/reference/create/create-operation-page'
import { useOrigins } from '../../frame/use-origins'
import { OperationView } from './OperationView'
import { ReferenceShell } from './ReferenceShell'
import { useAddressValues } from './try/use-address-values'

type Props = { readonly page: Page; readonly navigation: Navigation }

/** Everything about one operation: how to call it, a place to try it, what it takes, what it answers, on what terms. */
export default function OperationPage({ page, navigation }: Props): ReactNode {
  const origins = useOrigins()
  const [values, setValue] = useAddressValues(page.parameters)
  return (
    <ReferenceShell title={`${page.summary} · ${page.apiName}`} description={page.summary} navigation={navigation}>
      <OperationView page={page} models={navigation.models} origins={origins} values={values} onValue={setValue} />
    </ReferenceShell>
  )
}
