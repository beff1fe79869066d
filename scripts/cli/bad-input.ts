/** Something the user gave is wrong, said in one line. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
}

/** Runs a command; bad input is one line on standard error and exit code 2, a bug is a stack. */
export async function runCommand(command: () => Promise<void> | void): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    // The message may quote the input: its line breaks must not become the message's own.
    console.error(error.message.replace(/[\s\p{Cc}]+/gu, ' '));
    process.exitCode = 2;
  }
}
