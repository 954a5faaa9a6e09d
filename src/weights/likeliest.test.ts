import { eld } from 'eld/extrasmall'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { likeliest } from './likeliest.ts'

/** What the authors of the table make of it. */
const byAuthors = (words: string) => {
  const result = eld.detect(words)
  return result.isReliable() ? result.language : null
}

const texts: Readonly<Record<string, string>> = {
  it: 'Il ponte sul fiume resta chiuso fino a lunedì, ha detto la sindaca. L’altro, ch’era già vecchio, non c’è più.',
  en: "The bridge over the river stays closed until Monday, the mayor said. It's not the first one, isn't it?",
  fr: 'Le pont sur le fleuve reste fermé jusqu’à lundi, a déclaré la maire. Il n’y en a qu’un autre près d’ici.',
  es: 'El puente sobre el río seguirá cerrado hasta el lunes, dijo la alcaldesa. Nadie sabe qué pasó aquí mañana.',
  de: 'Die Brücke über den Fluss bleibt bis Montag gesperrt, sagte die Bürgermeisterin. Größer wäre sie für niemanden.',
  pt: 'A ponte sobre o rio continuará fechada até segunda-feira, disse a presidente da câmara. Não há informações.',
  nl: 'De brug over de rivier blijft tot maandag gesloten, zei de burgemeester. Niemand weet wat er is gebeurd.',
  sv: 'Bron över floden är stängd till måndag, sade borgmästaren. Ingen vet vad som har hänt där.',
  pl: 'Most na rzece będzie zamknięty do poniedziałku, powiedziała burmistrzyni. Nikt nie wie, co się stało.',
  ru: 'Мост через реку закрыт до понедельника, сказала мэр города. Никто не знает, что произошло.',
  el: 'Η γέφυρα πάνω από το ποτάμι θα μείνει κλειστή μέχρι τη Δευτέρα, είπε η δήμαρχος της πόλης.',
  ar: 'قالت رئيسة البلدية إن الجسر فوق النهر سيبقى مغلقا حتى يوم الاثنين ولا أحد يعرف ماذا حدث',
  zh: '市长说，河上的桥将关闭到星期一。没有人知道发生了什么事情。',
}

test.each(Object.entries(texts))('a text in %s is told for what it is', (language, text) => {
  expect(likeliest(text)).toBe(language)
  expect(byAuthors(text)).toBe(language)
})

const letters = fc.constantFrom(
  ..." \n’'`«-.1aàeéioößuÉİΣсы中한ก😀\u{10330}",
  ...Object.values(texts).flatMap((text) => [...text]),
)
const pieces = fc.array(fc.constantFrom(...Object.values(texts).flatMap((text) => text.split(' '))), { maxLength: 200 })

test.each([
  ['letters in any order', fc.array(letters, { maxLength: 1500 }).map((some) => some.join(''))],
  ['words of many languages', pieces.map((some) => some.join(' '))],
  ['words without an end', pieces.map((some) => some.join(''))],
])('of %s it says what the authors of its table say', (_, some) => {
  fc.assert(
    fc.property(some, (words) => {
      expect(likeliest(words)).toBe(byAuthors(words))
    }),
  )
})

test('parts of texts are told as the authors of the table tell them, however little there is', () => {
  for (const text of Object.values(texts))
    for (let start = 0; start < text.length; start += 7)
      for (const length of [3, 8, 20, 60]) {
        const part = text.slice(start, start + length)
        expect([part, likeliest(part)]).toEqual([part, byAuthors(part)])
      }
})
