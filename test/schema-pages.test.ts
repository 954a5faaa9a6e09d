import { expect, test } from 'vitest'
import { z } from 'zod'
import { readingSchema } from '../src/document/reading.ts'
import { storySchema, storySummarySchema } from '../src/document/story.ts'
import { storyCopiesSchema } from '../src/document/story-copies.ts'

/** A JSON Schema node, as far as our schemas use it. */
interface Node {
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly Node[]
  readonly items?: Node
  readonly prefixItems?: readonly Node[]
  readonly properties?: Readonly<Record<string, Node>>
  readonly required?: readonly string[]
}

/** A schema in a notation that a person reads at a glance: name, what it may hold, indented by depth. */
function outline(node: Node, indent: string): string {
  if (node.const !== undefined) return JSON.stringify(node.const)
  if (node.enum) return node.enum.map((value) => JSON.stringify(value)).join(' | ')
  if (node.anyOf) return node.anyOf.map((each) => outline(each, indent)).join(' | ')
  if (node.prefixItems) return `[${node.prefixItems.map((each) => outline(each, indent)).join(', ')}]`
  if (node.items) return `[ ${outline(node.items, indent)} … ]`
  if (node.properties) {
    const lines = Object.entries(node.properties).map(([name, child]) => {
      const optional = node.required?.includes(name) ? '' : '?'
      return `${indent}  "${name}"${optional}: ${outline(child, `${indent}  `)}`
    })
    return `{\n${lines.join('\n')}\n${indent}}`
  }
  return [node.type ?? 'anything'].flat().join(' | ')
}

function page(
  title: string,
  about: string,
  schemas: readonly (readonly [heading: string, schema: z.ZodType])[],
): string {
  const sections = schemas.map(([heading, schema]) => {
    const json = z.toJSONSchema(schema)
    return `## ${heading}\n\n\`\`\`\n${outline(json as Node, '')}\n\`\`\`\n\n<details>\n<summary>The same as JSON Schema</summary>\n\n\`\`\`json\n${JSON.stringify(json, null, 2)}\n\`\`\`\n\n</details>\n`
  })
  return `# ${title}\n\n<!-- Printed from the schemas by \`npm run docs\`; a test holds it to them. -->\n\n${about}\n\n${sections.join('\n')}`
}

test('docs/reading.md prints the shape of a reading from its schema', async () => {
  const about =
    'What `reportedly read --json` prints, one a line. What each field means is told in [the document model](document-model.md). `…?` marks a field that may be absent.'
  await expect(page('A reading', about, [['Reading', readingSchema]])).toMatchFileSnapshot('../docs/reading.md')
})

test('docs/story.md prints the shape of a story from its schemas', async () => {
  const about =
    'What `reportedly story ID --json` prints, a line each, `reportedly stories --json`, and `reportedly copies ID --json`. What each field means is told in [the document model](document-model.md).'
  await expect(
    page('A story', about, [
      ['Story', storySchema],
      ['Story summary', storySummarySchema],
      ['Copies of a story', storyCopiesSchema],
    ]),
  ).toMatchFileSnapshot('../docs/story.md')
})
