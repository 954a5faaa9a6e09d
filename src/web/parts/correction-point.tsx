import type { Child } from 'hono/jsx'
import type { CorrectionFields } from '../forms/correction-fields.ts'
import type { CorrectionKind } from '../words/judgement-words.ts'
import type { Words } from '../words/words.ts'

interface PointProps {
  readonly kind: CorrectionKind
  readonly given: CorrectionFields
  readonly words: Words
  readonly children?: Child
}

/** One point that may be wrong, to be chosen, with the fields that say how it is. */
export function Point({ kind, given, words, children }: PointProps) {
  return (
    <li>
      <p class="point">
        <input id={`kind-${kind}`} type="radio" name="kind" value={kind} checked={given.kind === kind} required />
        <label for={`kind-${kind}`}>{words.judgement.kinds[kind]}</label>
      </p>
      {children === undefined ? null : (
        <fieldset class="fields">
          <legend class="spoken">{words.judgement.kinds[kind]}</legend>
          {children}
        </fieldset>
      )}
    </li>
  )
}

interface LineProps {
  readonly name: keyof CorrectionFields
  readonly label: string
  readonly given: CorrectionFields
  readonly hint?: string
  /** Short, for a number. */
  readonly numeric?: boolean
}

/** A field for a few words, or a number. */
export function Line({ name, label, given, hint, numeric = false }: LineProps) {
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <input
        id={name}
        name={name}
        type="text"
        value={given[name]}
        autocomplete="off"
        {...(numeric ? { inputmode: 'decimal' as const } : {})}
        {...(hint === undefined ? {} : { 'aria-describedby': `${name}-hint` })}
      />
      {hint === undefined ? null : (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}

/** So many characters tell one choice from another, and fit in a list. */
export const longestChoice = 100

/** What may be chosen from a list. */
export interface Choice {
  readonly value: string
  readonly label: string
  readonly language?: string | undefined
}

interface ChoicesProps {
  readonly name: keyof CorrectionFields
  readonly label: string
  readonly given: CorrectionFields
  readonly choices: readonly Choice[]
  readonly words: Words
}

/** A field for one of several things; nothing is chosen beforehand. */
export function Choices({ name, label, given, choices, words }: ChoicesProps) {
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <select id={name} name={name}>
        <option value="">{words.judgement.choose}</option>
        {choices.map(({ value, label: shown, language }) => (
          <option value={value} lang={language} selected={given[name] === value}>
            {shown}
          </option>
        ))}
      </select>
    </div>
  )
}
