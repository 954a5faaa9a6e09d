/**
 * What a visitor remembers from one visit to the next: what sites allow, when each host was last asked and how long to leave it
 * alone, which version of a page was seen. Values are JSON that only this folder reads; what is lost is asked again.
 */
export interface VisitorMemory {
  get(key: string): Promise<string | null>
  set(key: string, value: string): Promise<void>
}

/** A memory that ends with the process. */
export function passingMemory(): VisitorMemory {
  const values = new Map<string, string>()
  return {
    get: async (key) => values.get(key) ?? null,
    set: async (key, value) => {
      values.set(key, value)
    },
  }
}

/**
 * A value that was remembered under a key, as `read` takes it from the JSON; null where there is none or `read` does not know
 * it, as after an update.
 */
export async function remembered<Value>(
  memory: VisitorMemory,
  key: string,
  read: (value: Readonly<Record<string, unknown>>) => Value | null,
): Promise<Value | null> {
  const words = await memory.get(key)
  if (words === null) return null
  try {
    const value: unknown = JSON.parse(words)
    return isRecord(value) ? read(value) : null
  } catch {
    return null
  }
}

/** Whether a value is an object with fields. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
