import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** The address that README uses. */
const usualAddress = 'http://127.0.0.1:4000';

/** A step of README's section on a claim's life: what to paste, and the answer shown below it, if any. */
export interface Step {
  readonly commands: string;
  readonly shown: string | undefined;
}

const section = /^## A claim's life\n(?<body>[\s\S]*?)^## /m;
const step = /^```sh\n(?<commands>[\s\S]*?)^```\n(?:\n```json\n(?<shown>[\s\S]*?)^```\n)?/gm;

export const stepsOf = (readme: string): Step[] =>
  [...(section.exec(readme)?.groups?.['body'] ?? '').matchAll(step)].map(({ groups }) => ({
    commands: groups?.['commands'] ?? '',
    shown: groups?.['shown'],
  }));

/** The README with other answers shown, one for each step that shows one. */
export const withAnswers = (readme: string, answers: readonly (string | undefined)[]): string => {
  let index = 0;
  return readme.replace(section, (all) =>
    all.replace(step, (block: string, _: string, shown: string | undefined) => {
      const answer = answers[index++];
      return shown === undefined || answer === undefined
        ? block
        : block.replace(/```json\n[\s\S]*$/, () => `\`\`\`json\n${answer}\n\`\`\`\n`);
    }),
  );
};

/** The environment of a reader who just cloned the project: no settings but those given. */
const cleanEnvironment = (given: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  HOME: process.env['HOME'],
  ...given,
});

const listening = (service: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    const said: string[] = [];
    service.once('exit', () => reject(new Error(`the service ended: ${said.join('\n')}`)));
    for (const stream of [service.stdout, service.stderr])
      if (stream !== null)
        createInterface(stream).on('line', (line) => {
          said.push(line);
          const address = /listens on (http:\S+)/.exec(line)?.[1];
          if (address !== undefined) resolve(address);
        });
  });

const mark = '--- the next step ---';

/** Pastes all steps into one shell, with only the address replaced. Returns the output of each step. */
const paste = (steps: readonly Step[], address: string, dataDir: string): Promise<string[]> =>
  new Promise((resolve, reject) => {
    const script = steps
      .map(({ commands }) => `${commands.replaceAll(usualAddress, address)}\necho; echo '${mark}'\n`)
      .join('');
    // Through a pipe: Node's own are sockets, on which /dev/stderr cannot be opened.
    const shell = spawn('sh', ['-c', `{\n${script}\n} 2>&1 | cat`], {
      cwd: root,
      env: cleanEnvironment({ DATA_DIR: dataDir, NO_UPDATE_NOTIFIER: '1' }),
    });
    let printed = '';
    shell.stdout.on('data', (piece: Buffer) => (printed += piece.toString()));
    shell.once('error', reject);
    shell.once('close', () => resolve(printed.split(mark).slice(0, -1)));
  });

/** Runs the steps against a service started for them alone, and returns the output of each step. */
export const liveLife = async (steps: readonly Step[]): Promise<string[]> => {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'claim-ledger-readme-'));
  const service = spawn(process.execPath, ['src/main.ts', 'serve'], {
    cwd: root,
    env: cleanEnvironment({ DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'warn' }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const gone = new Promise((resolve) => service.once('exit', resolve));
  try {
    return await paste(steps, await listening(service), dataDir);
  } finally {
    service.kill('SIGTERM');
    await gone;
    await rm(dataDir, { recursive: true, force: true });
  }
};

/** The JSON in the output of a step: npm may have printed a warning before it. */
export const answerIn = (printed: string): unknown => {
  const line = printed.split('\n').find((each) => each.startsWith('{'));
  if (line === undefined) throw new Error(`no answer in: ${printed}`);
  return JSON.parse(line) as unknown;
};

/** The same answer on another day: ids are replaced by their order, and times by a placeholder. */
export const settled = (answer: unknown): unknown => {
  const ids = new Map<string, string>();
  const text = JSON.stringify(answer)
    .replace(/\b([a-z]+)_[0-7][0-9a-hjkmnp-tv-z]{25}\b/g, (id, kind: string) => {
      ids.set(id, ids.get(id) ?? `${kind} ${ids.size + 1}`);
      return ids.get(id) ?? id;
    })
    .replace(/"pseudonym":"\w{16}"/g, '"pseudonym":"of someone"')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'a time');
  return JSON.parse(text) as unknown;
};

const lineMaxCharacters = 110;

/** JSON formatted for readers, with as much on a line as fits. */
export const laidOut = (value: unknown, indent = ''): string => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const inner = `${indent}  `;
  const parts = Object.entries(value).map(
    ([name, each]) => (isList ? '' : `${JSON.stringify(name)}: `) + laidOut(each, inner),
  );
  const lines = filled(parts, lineMaxCharacters - inner.length);
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  // The outermost value and lists of objects take several lines.
  if (isList && lines.length > 1) return `${open}\n${inner}${lines.join(`\n${inner}`)}\n${indent}${close}`;
  return `${open} ${lines.join(`\n${inner}`)} ${close}`;
};

const filled = (parts: readonly string[], width: number): string[] => {
  const lines: string[] = [];
  for (const [index, part] of parts.entries()) {
    const text = index === parts.length - 1 ? part : `${part},`;
    const last = lines.at(-1);
    if (last === undefined || `${last} ${text}`.split('\n').some((line) => line.length > width))
      lines.push(text);
    else lines[lines.length - 1] = `${last} ${text}`;
  }
  return lines;
};
