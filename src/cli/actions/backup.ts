import { type BackupRequest, backUp } from '../../store/backup.ts'
import { type RestoreRequest, restore } from '../../store/restore.ts'
import { counted } from '../print/counted.ts'
import { printable } from '../print/printable.ts'
import type { Surroundings } from '../surroundings.ts'

/** Backs a ledger up and says what is in the copy. Throws as `backUp` does. */
export async function backup(request: BackupRequest, { out }: Surroundings): Promise<number> {
  const { path, bytes, reports } = await backUp(request)
  await out.write(`${printable(path)}: ${counted(reports, 'report')}, ${bytes} bytes, checked.\n`)
  return 0
}

/** Restores a ledger and says what is in it. Throws as `restore` does. */
export async function restoreFrom(request: RestoreRequest, { out }: Surroundings): Promise<number> {
  const reports = await restore(request)
  await out.write(`${printable(request.ledger)}: ${counted(reports, 'report')} restored.\n`)
  return 0
}
