import { type Intake, isUnread, type Unread } from '../../ingest/intake.ts'
import type { Ledger } from '../../store/ledger.ts'
import { unreadDigest } from './unread-digest.ts'

/** What need not be read: the ledger has the report that came of it before. */
export interface KnownInput {
  readonly kind: 'known'
  readonly input: string
  /** The id of the report in the ledger. */
  readonly report: string
  readonly story: string
}

/** What comes in, with what the ledger knows already told apart. */
export interface KnownInputs {
  readonly intakes: AsyncGenerator<Intake | KnownInput>
  /** The digest behind the next reading or failure that comes out: to be asked for each of them, in their order. */
  nextDigest(): Uint8Array | undefined
}

/** Tells what came in before from what is to be read, so that an interrupted intake goes on where it was. */
export function knownInputs(intakes: AsyncGenerator<Intake>, ledger: Ledger): KnownInputs {
  const digests: (Uint8Array | undefined)[] = []
  const told = async function* (): AsyncGenerator<Intake | KnownInput> {
    for await (const intake of intakes) {
      if (!isUnread(intake)) {
        if (intake.kind === 'failure') digests.push(undefined)
        yield intake
        continue
      }
      const digest = unreadDigest(intake)
      const found = await ledger.inputs.find(digest)
      if (found === null) digests.push(digest)
      yield found === null ? intake : { kind: 'known', input: inputOf(intake), ...found }
    }
  }
  return { intakes: told(), nextDigest: () => digests.shift() }
}

/** The same where nothing is to be told apart: everything is read. */
export function allUnknown(intakes: AsyncGenerator<Intake>): KnownInputs {
  return { intakes, nextDigest: () => undefined }
}

function inputOf(unread: Unread): string {
  return unread.kind === 'draft' ? unread.draft.input : unread.page.name
}
