#!/usr/bin/env node
import { commands, failureOf } from './cli/commands.ts';
import { programVersion, runProgram } from './cli/program/program.ts';
import { readSettings } from './settings/settings.ts';

try {
  // Settings are read once a command needs them: help and the version need no valid environment.
  await runProgram(commands, process.argv.slice(2), {
    version: programVersion(),
    perform: (_, work) => work(readSettings(process.env)),
    print: (text) => process.stdout.write(text),
  });
} catch (error) {
  const { code, text } = await failureOf(error);
  process.stderr.write(`${text}\n`);
  process.exitCode = code;
}
