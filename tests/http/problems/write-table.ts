import { writeFile } from 'node:fs/promises';
import { problemsFile, problemsText } from './table.ts';

/** `npm run problems` */
await writeFile(problemsFile, problemsText());
