/** Maximum bytes read. */
const MAX_BYTES = 4_000_000;

/** Lets the user choose a JSON file and returns its text; undefined if cancelled. Call it from a click. */
export async function chooseFile(): Promise<string | undefined> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.json,application/json';
  const chosen = new Promise<File | undefined>((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0]));
    input.addEventListener('cancel', () => resolve(undefined));
  });
  input.click();
  return (await chosen)?.slice(0, MAX_BYTES).text();
}
