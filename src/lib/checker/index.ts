export { checkText } from './check-text.ts';
export type { CheckFinding } from './problem.ts';
export { applyEdits } from './problem.ts';
export { readAs } from './read-as.ts';
export type { LoadSchemas, Schemas } from './schemas/schemas.ts';
