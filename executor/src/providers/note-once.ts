/** Passes each remark on only once, however often a request is sent. */
export function noteOnce(note: (remark: string) => void): (remark: string) => void {
  const said = new Set<string>();
  return (remark) => {
    if (said.has(remark)) return;
    said.add(remark);
    note(remark);
  };
}
