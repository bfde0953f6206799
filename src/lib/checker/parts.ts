// The checks one by one, for programs that have all of them at hand. The browser loads each when a text needs it: see
// check-text.ts.
export { checkDockerfile } from './config/dockerfile.ts';
export { checkShell } from './shell/check-shell.ts';
export { embeddedIn } from './shell/commands-of.ts';
export { checkWords } from './typing/check-words.ts';
export { checkYaml } from './yaml/check-yaml.ts';
