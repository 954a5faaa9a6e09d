import { languages } from '../../lang/languages.ts'
import type { GivenFields } from '../forms/given-fields.ts'
import { languageInWords } from '../words/name-in-words.ts'
import type { Words } from '../words/words.ts'

/** What was wrong with a form that was sent: which field, and a sentence. */
export interface FormTrouble {
  readonly field: 'text' | 'date'
  readonly sentence: string
}

interface ReportFormProps {
  readonly words: Words
  readonly given?: GivenFields | undefined
  readonly trouble?: FormTrouble | undefined
}

/** The box for a report: pasted, chosen or dropped. It is sent to be read, which keeps nothing. */
export function ReportForm({ words, given, trouble }: ReportFormProps) {
  const { form } = words
  const wrong = (field: FormTrouble['field']) =>
    trouble?.field === field ? { 'aria-invalid': 'true' as const, 'aria-errormessage': 'trouble' } : {}
  return (
    <form class="report-form" method="post" action="/read" enctype="multipart/form-data" data-drop="">
      {trouble === undefined ? null : (
        <p class="trouble" id="trouble" role="alert">
          <strong>{form.refused}</strong> {trouble.sentence}
        </p>
      )}
      <div class="field">
        <label for="text">{form.text}</label>
        <p class="hint" id="text-hint">
          {form.textHint}
        </p>
        <textarea id="text" name="text" rows={9} aria-describedby="text-hint" spellcheck={false} {...wrong('text')}>
          {given?.text ?? ''}
        </textarea>
      </div>
      <div class="field">
        <label for="file">{form.file}</label>
        <p class="hint" id="file-hint">
          {form.fileHint}
          <span class="drop-hint" hidden>{` ${form.drop}`}</span>
        </p>
        <input id="file" name="file" type="file" accept=".txt,text/plain" aria-describedby="file-hint" />
      </div>
      <fieldset>
        <legend>{form.about}</legend>
        <p class="hint">{form.aboutHint}</p>
        <div class="fields">
          <Field name="outlet" label={form.outlet} value={given?.outlet} />
          <Field name="date" label={form.date} hint={form.dateHint} value={given?.date} more={wrong('date')} />
          <Field name="headline" label={form.headline} hint={form.headlineHint} value={given?.headline} />
          <Field name="url" label={form.url} value={given?.url} />
          <div class="field">
            <label for="language">{form.language}</label>
            <select id="language" name="language">
              <option value="">{form.languageDetected}</option>
              {[...languages.keys()].map((code) => (
                <option value={code} selected={given?.language === code}>
                  {languageInWords(code, words)}
                </option>
              ))}
            </select>
          </div>
        </div>
      </fieldset>
      <p class="send">
        <button type="submit">{form.send}</button>
        <span class="hint">{form.nothingKept}</span>
      </p>
    </form>
  )
}

interface FieldProps {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly value: string | undefined
  readonly more?: Readonly<Record<string, string>>
}

function Field({ name, label, hint, value, more }: FieldProps) {
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <input
        id={name}
        name={name}
        type="text"
        value={value ?? ''}
        autocomplete="off"
        {...(hint === undefined ? {} : { 'aria-describedby': `${name}-hint` })}
        {...more}
      />
      {hint === undefined ? null : (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}
