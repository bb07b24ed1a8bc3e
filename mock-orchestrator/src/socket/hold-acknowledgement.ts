/**
 * Makes an acknowledgement that happens once: when the returned function is called, but after `ms` at the latest. Holding
 * it back slows an executor down; held back for longer it would take this backend for one that never acknowledges
 * (rule FLW-9).
 */
export function holdAcknowledgement(acknowledge: () => void, ms: number): () => void {
  let open = true;
  const release = () => {
    if (!open) return;
    open = false;
    clearTimeout(timer);
    acknowledge();
  };
  const timer = setTimeout(release, ms);
  return release;
}
