import { run } from './command/run.ts';
import { labTools, obtainTools, tools } from './setup/tools.ts';

// The tests of the pages need a browser and the built site; what cannot be got is told by a failing test.
obtainTools([...Object.values(tools), ...(process.getuid?.() === 0 ? Object.values(labTools) : [])]);
// The build searches for what differs from the main branch; here every entry is searched for.
const checked = await run('node', ['scripts/check.ts', '--all']);
if (checked !== 0) console.error('The content has errors: see above.');
const built = await run('node', ['scripts/build.ts']);
if (built !== 0) console.error('The site does not build; the tests of its pages fail.');
const tested = await run('vitest', ['run']);
process.exitCode = checked || built || tested;
