/** Passes each remark on once, however often a request is converted and sent. */
export function noteOnce(note: (remark: string) => void): (remark: string) => void {
  const said = new Set<string>();
  return (remark) => {
    if (said.has(remark)) return;
    said.add(remark);
    note(remark);
  };
}
