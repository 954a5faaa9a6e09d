import type { SaidInStory } from '../../queries/said-in-stories.ts'
import type { WhoSaid } from '../../queries/who-said.ts'
import { printable } from './printable.ts'
import { statementLines } from './statement-lines.ts'
import type { Style } from './style.ts'
import { hanging } from './wrap.ts'

/** Who said some words, the earliest first, each with its story and its claim. */
export function whoSaidInWords({ said }: WhoSaid, style: Style): string {
  return `${said.map((each) => [...statementLines(each, style), ...whereLines(each, style)].join('\n')).join('\n\n')}\n`
}

function whereLines({ story, claim }: SaidInStory, style: Style): readonly string[] {
  return hanging('     ', printable(`in the story “${story.title}” · ${story.id} ${claim.id}`), style.columns).map(
    style.faint,
  )
}
