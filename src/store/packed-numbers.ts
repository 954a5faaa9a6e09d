/** Whole numbers from 0 on as bytes, seven bits in each, so that small ones take one byte. */
export function packNumbers(numbers: ArrayLike<number>): Uint8Array {
  const bytes = new Uint8Array(numbers.length * longest)
  let end = 0
  for (let place = 0; place < numbers.length; place++) end = write(bytes, end, numbers[place] ?? 0)
  return bytes.slice(0, end)
}

export function unpackNumbers(bytes: Uint8Array): number[] {
  const numbers: number[] = []
  readEach(bytes, (number) => numbers.push(number))
  return numbers
}

/** The same where the numbers are less than 2³¹, as they are held to be compared. */
export function unpackInts(bytes: Uint8Array): Int32Array {
  let count = 0
  for (let at = 0; at < bytes.length; at++) if ((bytes[at] ?? 0) < 0x80) count++
  const numbers = new Int32Array(count)
  let number = 0
  let shift = 0
  let place = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    number |= (byte & 0x7f) << shift
    shift += 7
    if (byte >= 0x80) continue
    numbers[place++] = number
    number = 0
    shift = 0
  }
  return numbers
}

/** Different numbers, the smallest first, as bytes: what is kept is how far each lies from the one before it. */
export function packAscending(numbers: ArrayLike<number>): Uint8Array {
  const room = numbers.length * longest
  const bytes = room <= scratch.length ? scratch : new Uint8Array(room)
  let end = 0
  let before = 0
  for (let place = 0; place < numbers.length; place++) {
    const number = numbers[place] ?? 0
    end = write(bytes, end, number - before)
    before = number
  }
  return bytes.slice(0, end)
}

/** Goes through what `packAscending` made, without a list in between. */
export function eachAscending(bytes: Uint8Array, visit: (number: number) => void): void {
  let number = 0
  readEach(bytes, (step) => {
    number += step
    visit(number)
  })
}

/** What `packAscending` made, of numbers less than 2³¹, from its hexadecimal digits in a stretch of a text. */
export function unpackHex(text: string, start: number, end: number): Int32Array {
  const room = (end - start) / 2
  const found = room <= unpacked.length ? unpacked : new Int32Array(room)
  let [count, before, step, shift] = [0, 0, 0, 0]
  for (let at = start; at < end; at += 2) {
    const byte = (digitOf(text.charCodeAt(at)) << 4) | digitOf(text.charCodeAt(at + 1))
    step |= (byte & 0x7f) << shift
    shift += 7
    if (byte >= 0x80) continue
    before += step
    found[count++] = before
    step = 0
    shift = 0
  }
  return found.slice(0, count)
}

const unpacked = new Int32Array(1024)

/** SQLite writes them with capitals. */
function digitOf(code: number): number {
  return code < 65 ? code - 48 : code - 55
}

/** Bytes of the greatest number that JavaScript holds exactly: 53 bits. */
const longest = 8

/** Lists are written by tens of thousands, most of them of a few numbers: they need no room of their own to be written in. */
const scratch = new Uint8Array(4096)

function write(bytes: Uint8Array, start: number, number: number): number {
  let end = start
  let left = number
  // No shifts: these cut a number to 32 bits.
  for (; left >= 0x80; left = Math.floor(left / 0x80)) bytes[end++] = (left % 0x80) + 0x80
  bytes[end++] = left
  return end
}

function readEach(bytes: Uint8Array, visit: (number: number) => void): void {
  let number = 0
  let unit = 1
  for (const byte of bytes) {
    if (byte >= 0x80) {
      number += (byte - 0x80) * unit
      unit *= 0x80
    } else {
      visit(number + byte * unit)
      number = 0
      unit = 1
    }
  }
}
