/** The exit codes of the command line and the error that carries one. Words are chosen elsewhere. */

/** 0 done, 1 the input is wrong, 2 the usage is wrong, 3 a check failed. 130 is the shell's code for Ctrl-C. */
export const EXIT = { done: 0, input: 1, usage: 2, check: 3, interrupted: 130 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Ends a command with a message for the person; never shown with a stack trace. */
export class CommandFailure extends Error {
  override readonly name = "CommandFailure";
  readonly exitCode: ExitCode;

  /** @param message one or more lines, already in the language of the person */
  constructor(exitCode: ExitCode, message: string) {
    super(message);
    this.exitCode = exitCode;
  }
}
