/** A text with a capital at its start. */
export function capitalized(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** A text with a capital at its start and a full stop at its end. */
export function sentence(text: string): string {
  const capital = capitalized(text.trim());
  return /[.!?]$/.test(capital) ? capital : `${capital}.`;
}

/** A sentence as it stands within another one. */
export function withoutStop(text: string): string {
  return text.trim().replace(/\.$/, '');
}
