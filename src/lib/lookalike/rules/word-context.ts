/** What is known of the place that a word stands in. */
export interface WordContext {
  /** The place asks for a number. */
  wantsNumber: boolean;
  /** The key whose value this is. */
  key?: string;
  /** A number often stands in the place. */
  likelyNumber?: boolean;
  /** Values and operands of commands stand here: numbers are usual. */
  open?: boolean;
  /** Words that may stand here: the subcommands of the command. */
  among?: ReadonlySet<string> | undefined;
  /** The one-letter flags of the command, if they are known. */
  shortFlags?: ReadonlySet<string> | undefined;
  /** A kind of resource stands here: `kubectl get pods`. */
  resource?: boolean;
  /** The word before this one. */
  before?: string;
  /** The word behind this one. */
  next?: string;
  /** The command reads what another printed. */
  afterPipe?: boolean;
  /** The word before is a flag, so this one may be its value. */
  afterFlag?: boolean;
  /** The command's program; empty outside commands. */
  program?: string;
}
