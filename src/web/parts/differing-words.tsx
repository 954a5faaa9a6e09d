import type { Run } from '../../claims/word-difference.ts'

/** A wording with the runs in which it differs from another marked; a screen reader hears where they begin. */
export function DifferingWords({ runs, differs }: { readonly runs: readonly Run[]; readonly differs: string }) {
  return (
    <>
      {runs.map((run) =>
        run.differs && run.words.trim() !== '' ? (
          <mark class="differs">
            <span class="spoken">{`[${differs}] `}</span>
            {run.words}
          </mark>
        ) : (
          run.words
        ),
      )}
    </>
  )
}
