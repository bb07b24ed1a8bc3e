/** Most bytes that are read at all. */
const MOST = 4_000_000;

/** Lets the user choose a JSON file and gives its text; undefined where none is chosen. Call it from a click. */
export async function chooseFile(): Promise<string | undefined> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.json,application/json';
  const chosen = new Promise<File | undefined>((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0]));
    input.addEventListener('cancel', () => resolve(undefined));
  });
  input.click();
  return (await chosen)?.slice(0, MOST).text();
}
