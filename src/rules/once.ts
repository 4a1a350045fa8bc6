/**
 * What is worked out for the first rule that asks is kept for the others, and forgotten together with what it was worked
 * out from (an evaluation, a form).
 */
export function once<Of extends object, Found>(workOut: (of: Of) => Found): (of: Of) => Found {
  const known = new WeakMap<Of, { readonly found: Found }>();
  return (of) => {
    const before = known.get(of);
    if (before !== undefined) return before.found;
    const found = workOut(of);
    known.set(of, { found });
    return found;
  };
}
