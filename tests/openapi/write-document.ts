import { writeFile } from 'node:fs/promises';
import { documentFile, servedYaml } from './served.ts';

/** `npm run openapi`: writes the document of the routes as they are now. */
await writeFile(documentFile, await servedYaml());
