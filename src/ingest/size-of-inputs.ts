import { stat } from 'node:fs/promises'
import { isAddress } from './addresses/checked-address.ts'
import { findInputs } from './find-inputs.ts'

/** From this size on a file holds so many reports that all cores are worth starting for it. */
const muchInBytes = 8_000_000

/** Whether it shows at once, without looking into folders, that there is much to read. */
export async function isMuch(inputs: readonly string[]): Promise<boolean> {
  for (const input of inputs) {
    const found = await stat(input).catch(() => null)
    if (found?.isFile() && found.size >= muchInBytes) return true
  }
  return false
}

/** How many bytes there are in all inputs, folders with all that is in them; null where that cannot be known before. */
export async function sizeOfInputs(inputs: readonly string[]): Promise<number | null> {
  let size = 0
  for (const input of inputs) {
    if (input === '-' || isAddress(input)) return null
    for await (const found of findInputs(input)) if (found.kind === 'file') size += found.bytes
  }
  return size
}
