import fc from 'fast-check'
import { expect, test } from 'vitest'
import { processorTime } from '../../../test/processor-time.ts'
import { mendXml, UnreadableXml } from './mend-xml.ts'

const mended = (xml: string) => mendXml(xml).xml

test('XML that is well-formed comes back to the letter', () => {
  const xml = `<?xml version="1.0"?>
<!-- a feed --><rss version="2.0"><channel><title>A &amp; B &#8211; &nbsp;</title>
<item a='"x"'><title><![CDATA[ < & > ]]></title><link/></item><item><b>1 > 0</b></item></channel></rss>`
  expect(mendXml(xml)).toEqual({ xml, cutShort: false })
})

test('an ampersand that begins no entity is one', () => {
  expect(mended('<rss><a href="?a=1&copy=2">AT&T & co; &amp; &#38;</a></rss>')).toBe(
    '<rss><a href="?a=1&amp;copy=2">AT&amp;T &amp; co; &amp; &#38;</a></rss>',
  )
})

test('what is open is closed, and ends of what was never begun are left out', () => {
  expect(mended('<rss><a><b>x</a></c></rss>')).toBe('<rss><a><b>x</b></a></rss>')
  expect(mended('<rss><item>1<item>2</item></rss>')).toBe('<rss><item>1</item><item>2</item></rss>')
  expect(mended('<rss><d>one<br>two</d></rss>')).toBe('<rss><d>one<br/>two</d></rss>')
})

test('a bracket that begins no tag is text', () => {
  expect(mended('<rss>1 < 2 <3 <a x="<b>y</b></rss>')).toBe('<rss>1 &lt; 2 &lt;3 &lt;a x="<b>y</b></rss>')
})

test('of a document that was cut short the item at the end is left out', () => {
  const whole = '<rss><channel><item><a>1</a></item>'
  for (const rest of [
    '',
    '<item>',
    '<item><a>2',
    '<item><a>2</a></ite',
    '<item><![CDATA[2',
    '<item><!-- 2',
    '<item><a x="',
  ])
    expect(mendXml(whole + rest)).toEqual({ xml: `${whole}</channel></rss>`, cutShort: true })
})

test('what stands before the document and behind its end is left out', () => {
  expect(mended('Warning: no disk <br>\n<?xml version="1.0"?><rss>1</rss>\n<script>2</script>')).toBe(
    '<?xml version="1.0"?><rss>1</rss>',
  )
})

test('a document type is left out, and one that defines entities by one another is refused', () => {
  expect(mended('<!DOCTYPE rss PUBLIC "-//x//EN" "http://x.example/rss.dtd"><rss>1</rss>')).toBe('<rss>1</rss>')
  expect(mended('<!DOCTYPE rss [<!ENTITY nbsp "&#160;">]><rss>&nbsp;</rss>')).toBe('<rss>&nbsp;</rss>')
  const bomb = '<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><rss>&b;</rss>'
  expect(() => mendXml(bomb)).toThrow(UnreadableXml)
  expect(mended('<rss><d><!DOCTYPE html><p>x</d></rss>')).toBe('<rss><d>&lt;!DOCTYPE html><p>x</p></d></rss>')
  expect(() => mendXml(`<!DOCTYPE rss [${'<!ENTITY a "x">'.repeat(5000)}]><rss>1</rss>`)).toThrow(UnreadableXml)
})

test('elements that nest without measure are refused', () => {
  expect(() => mendXml(`<rss>${'<a>'.repeat(5000)}`)).toThrow(UnreadableXml)
})

const tree = fc.letrec<{ element: string; content: string }>((tie) => ({
  element: fc
    .tuple(
      fc.constantFrom('title', 'a:b', 'description', 'p'),
      fc.constantFrom('', ' x="1"', " y='&amp;'"),
      tie('content'),
    )
    .map(([name, attributes, content]) => `<${name}${attributes}>${content}</${name}>`),
  content: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom('', 'words', '&lt;b&gt; &amp;', '<![CDATA[<p>&]]>', '<!-- < -->', '<e/>'),
    fc.array(tie('element'), { maxLength: 3 }).map((all) => all.join('')),
  ),
}))

test('whatever is well-formed comes back to the letter, and wherever it is cut the items before are whole', () => {
  fc.assert(
    fc.property(fc.array(tree.content, { maxLength: 4 }), fc.nat(), (contents, at) => {
      const items = contents.map((content) => `<item>${content}</item>`)
      const xml = `<rss><channel>${items.join('\n')}</channel></rss>`
      expect(mendXml(xml)).toEqual({ xml, cutShort: false })
      const cut = xml.slice(0, at % xml.length)
      const whole = items.slice(0, cut.split('</item>').length - 1)
      const { xml: rest, cutShort } = mendXml(cut)
      expect(cutShort).toBe(true)
      if (cut.startsWith('<rss><channel>'))
        expect(rest.replaceAll('\n', '')).toBe(`<rss><channel>${whole.join('')}</channel></rss>`)
    }),
  )
})

test('whatever is mended is mended: doing so again changes nothing', () => {
  const pieces = fc.constantFrom(
    '<',
    '>',
    '</',
    '/>',
    '&',
    ';',
    '"',
    "'",
    '=',
    'item',
    'br',
    'a',
    ' ',
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
    '<?',
    '?>',
    '<rss>',
    '</rss>',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (all) => {
      const { xml, cutShort } = mendXml(`<rss>${all.join('')}`)
      if (!cutShort) expect(mendXml(xml)).toEqual({ xml, cutShort })
    }),
  )
})

test.each([
  ['brackets', '<'],
  ['ampersands', '&'],
  ['openings of one tag', '<a b="'],
  ['comments without an end', '<!-- '],
  ['declarations', '<!x '],
  ['quotation marks', '<a ="'],
  ['items in items', '<item><b>'],
  ['ends', '</a>'],
  ['spaces in a tag', '<a      '],
])('300,000 characters of %s take no time to speak of', (_, piece) => {
  const text = `<rss>${piece.repeat(300_000 / piece.length)}`
  const time = processorTime(() => {
    try {
      mendXml(text)
    } catch (error) {
      expect(error).toBeInstanceOf(UnreadableXml)
    }
  })
  expect(time).toBeLessThan(2_000)
})
