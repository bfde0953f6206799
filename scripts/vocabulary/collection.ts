/** The words of one source, by the part they play in commands and files. */
export interface Collection {
  /** Program names. */
  commands: Set<string>;
  /** Long flags, with their dashes. */
  flags: Set<string>;
  /** The long flags of each program, without dashes. */
  options: Map<string, Set<string>>;
  /** Those long flags, without dashes, whose value is a number. */
  numberFlags: Set<string>;
  /** Keys of manifests and other YAML files. */
  keys: Set<string>;
  /** Everything else: subcommands, kinds, resources, values, plain words. */
  words: Set<string>;
  /** What may follow a command: `kubectl get` → subcommands and one-letter flags. */
  tree: Map<string, CommandNode>;
}

export function emptyCollection(): Collection {
  return {
    commands: new Set(),
    flags: new Set(),
    options: new Map(),
    numberFlags: new Set(),
    keys: new Set(),
    words: new Set(),
    tree: new Map(),
  };
}

/** The node of a command path, made where it is missing. */
export function nodeOf(collection: Collection, path: string): CommandNode {
  let node = collection.tree.get(path);
  if (node === undefined) {
    node = { subcommands: new Set(), shortFlags: new Set() };
    collection.tree.set(path, node);
  }
  return node;
}

/** Notes a long flag of the program that a path begins with. */
export function addOption(collection: Collection, path: string, flag: string): void {
  const [program = ''] = path.split(' ');
  const options = collection.options.get(program) ?? new Set();
  collection.options.set(program, options.add(flag.replace(/^--?|=$/g, '')));
}

/** Adds everything of `from` to `to`. */
export function merge(to: Collection, from: Collection): void {
  for (const part of ['commands', 'flags', 'numberFlags', 'keys', 'words'] as const) {
    for (const word of from[part]) to[part].add(word);
  }
  for (const [program, options] of from.options) for (const option of options) addOption(to, program, option);
  for (const [path, { subcommands, shortFlags }] of from.tree) {
    const node = nodeOf(to, path);
    for (const word of subcommands) node.subcommands.add(word);
    for (const letter of shortFlags) node.shortFlags.add(letter);
  }
}

export interface CommandNode {
  subcommands: Set<string>;
  /** Letters and digits that may stand behind one dash. */
  shortFlags: Set<string>;
}
