import { digest } from '../../document/identity.ts'
import { baseStyle } from './base-style.ts'
import { deskScript } from './desk-script.ts'
import { firstPageStyle } from './first-page-style.ts'
import { icon } from './icon.ts'
import { printStyle } from './print-style.ts'
import { reportPageStyle } from './report-page-style.ts'
import { searchPageStyle } from './search-page-style.ts'
import { storyPageStyle } from './story-page-style.ts'

interface Asset {
  /** Holds the digest of what is there, so that it may be kept for ever. */
  readonly address: string
  readonly type: string
  readonly body: string
}

const style = asset(
  'desk',
  'css',
  'text/css',
  baseStyle + firstPageStyle + storyPageStyle + reportPageStyle + searchPageStyle + printStyle,
)
const script = asset('desk', 'js', 'text/javascript', deskScript)
const picture = asset('desk', 'svg', 'image/svg+xml', icon)

/** Everything that a page loads beside itself, by its address. */
export const assets: ReadonlyMap<string, Asset> = new Map([style, script, picture].map((each) => [each.address, each]))

export const assetAddresses = { style: style.address, script: script.address, icon: picture.address }

function asset(name: string, ending: string, type: string, body: string): Asset {
  return { address: `/assets/${name}-${digest(body).slice(0, 12)}.${ending}`, type: `${type}; charset=utf-8`, body }
}
