/** Why a file could not be read or written, in the system's own word for it ("EACCES"), else in the error's words. */
export function nameReason(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}
