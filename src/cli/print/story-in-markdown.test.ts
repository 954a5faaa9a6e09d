import { expect, test } from 'vitest'
import { bridgeStory } from '../../../test/bridge-story.ts'
import { markdownWords } from './markdown-words.ts'
import { storyInMarkdown } from './story-in-markdown.ts'

test('a story is a brief in Markdown: claims, who, how sure, the words as quotations, and where they stand', () => {
  const brief = storyInMarkdown(bridgeStory)
  expect(brief).toContain('# Ponte di Tolvara, \\*chiuso\\*\n')
  expect(brief).toContain('## 1. il ponte resta chiuso fino a marzo\n\n*1 origin · 2 outlets*\n')
  expect(brief).toContain(
    [
      '**Edda Morn (through Norvapress)** would not confirm · leaves it open · by hearsay · quoted · at most 12,000 (auto) · 2031-02-01 · worded in different ways, what differs in bold',
      '',
      '> il ponte resta chiuso fino **a marzo**',
      '>',
      '> il ponte resta chiuso fino **ad aprile**',
      '>',
      '> — Corriere, 2031-02-01, “Ponte chiuso”, in 2 places',
    ].join('\n'),
  )
  expect(brief).toContain('- outlet not known, date not known · a copy of Corriere')
  expect(brief).not.toMatch(/\b(CT|PR|PS)[+-]|\bUu\b/)
})

test('foreign words are words in Markdown, never marks', () => {
  expect(markdownWords('<script>x</script> & [a](b) *c* `d` # e_f')).toBe(
    '\\<script\\>x\\</script\\> &amp; \\[a\\](b) \\*c\\* \\`d\\` \\# e\\_f',
  )
  expect(markdownWords('- a\n\n1. b')).toBe('\\- a 1. b')
  expect(markdownWords('12. b')).toBe('12\\. b')
})
