import type { OutletCount } from '../../document/outlet-count.ts'
import { outletUnknown as notKnown } from '../words.ts'
import { counted } from './counted.ts'

/** "2 outlets"; "outlet not known"; "2 outlets and unknown ones". */
export function outletsInWords({ outlets, outletUnknown }: OutletCount): string {
  if (outletUnknown !== true) return counted(outlets, 'outlet')
  return outlets === 1 ? notKnown : `${counted(outlets - 1, 'outlet')} and unknown ones`
}

/** The same behind what they carry: "3 reports by 2 outlets"; "3 reports, outlet not known". */
export function withOutlets(carried: string, joint: 'by' | 'in' | 'and', count: OutletCount): string {
  const words = outletsInWords(count)
  return words === notKnown ? `${carried}, ${words}` : `${carried} ${joint} ${words}`
}
