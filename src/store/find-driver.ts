import type { Driver } from './driver.ts'
import { libsqlDriver } from './libsql-driver.ts'
import { nodeDriver } from './node-driver.ts'

/** Node's own SQLite where the running Node has it; libsql otherwise. */
export async function findDriver(): Promise<Driver> {
  return nodeDriver() ?? (await libsqlDriver())
}
