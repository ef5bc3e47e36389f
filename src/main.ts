#!/usr/bin/env node
import { announce } from './cli/program/announce.ts';
import { commands, failureOf } from './cli/commands.ts';
import { programVersion, runProgram } from './cli/program/program.ts';
import { readSettings } from './settings/settings.ts';

try {
  // Settings are read once a command needs them: help and the version need no valid environment.
  await runProgram(commands, process.argv.slice(2), {
    version: programVersion(),
    perform: ({ name }, work) => {
      const settings = readSettings(process.env);
      announce(name, settings, process.env);
      return work(settings);
    },
    print: (text) => process.stdout.write(text),
  });
} catch (error) {
  const { code, text } = await failureOf(error);
  process.stderr.write(`${text}\n`);
  process.exitCode = code;
}
