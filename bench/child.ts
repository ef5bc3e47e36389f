import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

/** A child process of a benchmark. */
export interface Child {
  readonly pid: number;
  /** Sends a question to the process and resolves to its answer. */
  ask<Answer>(question: unknown): Promise<Answer>;
  stop(): Promise<void>;
}

/** Starts a file of this folder as a child process. Resolves once it is ready. */
export const startChild = async (file: string, childArgument: unknown): Promise<Child> => {
  const child: ChildProcess = fork(path.join(import.meta.dirname, file), [JSON.stringify(childArgument)], {
    execArgv: (process.env['BENCH_NODE_ARGS'] ?? '').split(' ').filter(Boolean),
  });
  const gone = once(child, 'exit').then(([code]) => {
    throw new Error(`${file} ended with ${String(code)}`);
  });
  const answer = async (): Promise<unknown> => {
    const [said] = (await Promise.race([once(child, 'message'), gone])) as [unknown];
    return said;
  };
  gone.catch(() => undefined);
  await answer();
  return {
    pid: child.pid ?? 0,
    ask: async <Answer>(question: unknown) => {
      const answered = answer();
      child.send(question as object);
      return (await answered) as Answer;
    },
    stop: async () => {
      child.kill('SIGKILL');
      await gone.catch(() => undefined);
    },
  };
};

/** The child's side: reports readiness and answers questions. */
export const answerParent = (answer: (question: unknown) => Promise<unknown>): void => {
  process.on('message', (question) => {
    void answer(question).then((said) => process.send?.(said));
  });
  process.on('disconnect', () => process.exit());
  process.send?.({ ready: true });
};

/** The argument that the child was started with. */
export const childArgument = (): unknown => JSON.parse(process.argv[2] ?? 'null');
