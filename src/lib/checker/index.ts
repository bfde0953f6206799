export { checkText } from './check-text.ts';
export type { CheckFinding, Problem } from './problem.ts';
export { applyEdits } from './problem.ts';
export { readAs } from './read-as.ts';
export type { LoadSchemas, SchemaName, Schemas } from './schemas/schemas.ts';
