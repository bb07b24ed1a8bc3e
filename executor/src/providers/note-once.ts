/** Wraps `note` so that a repeated request notes each remark only once. */
export function noteOnce(note: (remark: string) => void): (remark: string) => void {
  const noted = new Set<string>();
  return (remark) => {
    if (noted.has(remark)) return;
    noted.add(remark);
    note(remark);
  };
}
