/**
 * The file of a recording while it is written: every line is there when the turn after it begins, so a killed process leaves
 * all but its last one. A recording that cannot go on is given up, with one line on standard error; it never stops the agent.
 */
import { appendFileSync, closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** Adds to what the file holds; gives the function that writes a line. */
export function openRecording(file: string): (line: string) => void {
  let open: number | null = openSync(file, 'a+', 0o600);
  if (isCutOff(open)) appendFileSync(open, '\n');
  return line => {
    if (open === null) return;
    try {
      appendFileSync(open, `${line}\n`);
    } catch (thrown) {
      process.stderr.write(`The recording ${file} ends here: ${(thrown as Error).message}.\n`);
      closeSync(open);
      open = null;
    }
  };
}

/** The process before was killed in the middle of a line. */
function isCutOff(file: number): boolean {
  const { size } = fstatSync(file);
  const last = Buffer.alloc(1);
  return size > 0 && readSync(file, last, 0, 1, size - 1) === 1 && last[0] !== 0x0a;
}
