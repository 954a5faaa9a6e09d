import { Worker } from 'node:worker_threads'

/**
 * Runs tasks on several threads, each in the worker at `address` with the same `workerData`, and gives their answers in
 * the order of the tasks. A worker answers each message with one message; what it throws is thrown here.
 */
export async function runTasks<Task, Answer>(
  address: URL,
  workerData: unknown,
  tasks: readonly Task[],
  threads: number,
): Promise<Answer[]> {
  const answers: Answer[] = []
  let next = 0
  const runOne = async (): Promise<void> => {
    const worker = new Worker(address, { workerData, resourceLimits: { maxOldGenerationSizeMb: 8192 } })
    try {
      while (next < tasks.length) {
        const at = next++
        answers[at] = await answerTo<Answer>(worker, tasks[at])
      }
    } finally {
      await worker.terminate()
    }
  }
  await Promise.all(Array.from({ length: Math.min(threads, tasks.length) }, runOne))
  return answers
}

function answerTo<Answer>(worker: Worker, task: unknown): Promise<Answer> {
  return new Promise<Answer>((resolve, reject) => {
    const take = (answer: Answer) => {
      worker.off('error', fail)
      resolve(answer)
    }
    const fail = (error: unknown) => {
      worker.off('message', take)
      reject(error)
    }
    worker.once('message', take)
    worker.once('error', fail)
    worker.postMessage(task)
  })
}
