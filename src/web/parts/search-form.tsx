import { languages } from '../../lang/languages.ts'
import type { SearchFields } from '../shown/search-fields.ts'
import { languageInWords } from '../words/name-in-words.ts'
import type { Words } from '../words/words.ts'

/** The search with all that it can be kept to. It is asked by GET, so that a search has an address. */
export function SearchForm({ words, given }: { readonly words: Words; readonly given: SearchFields }) {
  const { search } = words
  return (
    <search>
      <form class="search-form" method="get" action="/search">
        <div class="fields">
          <WordsField words={words} value={given.words} label={search.words} />
          <div class="field">
            <label for="language">{search.language}</label>
            <select id="language" name="language">
              <option value="">{search.anyLanguage}</option>
              {[...languages.keys()].map((code) => (
                <option value={code} selected={given.language === code}>
                  {languageInWords(code, words)}
                </option>
              ))}
            </select>
          </div>
          <Field name="source" label={search.source} value={given.source} />
          <Field name="since" label={search.since} value={given.since} hint={words.part.sinceHint} />
        </div>
        <p class="send">
          <button type="submit">{search.send}</button>
          <button type="submit" class="second" formaction="/who-said">
            {search.whoSaid}
          </button>
        </p>
      </form>
    </search>
  )
}

/** The search as the first page has it: words alone. */
export function SmallSearchForm({ words }: { readonly words: Words }) {
  return (
    <search>
      <form class="search-form small" method="get" action="/search">
        <WordsField words={words} value="" label={words.search.everywhere} />
        <p class="send">
          <button type="submit">{words.search.send}</button>
          <a href="/sources">{words.sources.register}</a>
        </p>
      </form>
    </search>
  )
}

interface WordsFieldProps {
  readonly words: Words
  readonly value: string
  readonly label: string
}

function WordsField({ words: { search }, value, label }: WordsFieldProps) {
  return <Field name="words" label={label} value={value} hint={search.wordsHint} />
}

interface FieldProps {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly hint?: string
}

function Field({ name, label, value, hint }: FieldProps) {
  const id = `search-${name}`
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        name={name}
        type="text"
        value={value}
        autocomplete="off"
        {...(hint === undefined ? {} : { 'aria-describedby': `${id}-hint` })}
      />
      {hint === undefined ? null : (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}
