import { writeFile } from 'node:fs/promises';
import { documentFile, servedYaml } from './served.ts';

/** `npm run openapi`: writes the document of the present routes. */
await writeFile(documentFile, await servedYaml());
