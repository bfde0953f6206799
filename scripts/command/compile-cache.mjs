// For commands that must answer at once: `node --import` loads it before the command, so that what Node makes of the
// TypeScript is kept too. Plain JavaScript, because it costs more to read TypeScript than all of an answer.
import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';

enableCompileCache(resolve(import.meta.dirname, '../../.cache/compiled'));
