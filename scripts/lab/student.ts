import type { Case } from './case.ts';
import type { Machine } from './machine.ts';
import type { Shell, Typed } from './shell.ts';

/** Who types at a machine, as a case has them: one shell at a time. */
export class Student {
  readonly #machine: Machine;
  readonly #own: Case;
  readonly #user: string;
  #shell: Shell;

  private constructor(machine: Machine, own: Case, user: string, shell: Shell) {
    this.#machine = machine;
    this.#own = own;
    this.#user = user;
    this.#shell = shell;
  }

  static async logIn(machine: Machine, own: Case, user: string): Promise<Student> {
    return new Student(machine, own, user, await machine.open(user, own.terminal));
  }

  /** Throws where the command does not end in time. */
  type(command: string): Promise<Typed> {
    return this.#shell.type(command, this.#own.limit, this.#own.answers);
  }

  /** A new login reads groups and start files anew. */
  async logInAgain(): Promise<void> {
    await this.#shell.close();
    this.#shell = await this.#machine.open(this.#user, this.#own.terminal);
  }

  async logOut(): Promise<void> {
    await this.#shell.close();
  }
}
