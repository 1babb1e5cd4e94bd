/** `value` as JSON on many lines; control characters come as `\u001b`. */
export function formatJson(value: object): string {
  return `${JSON.stringify(value, null, 2).replace(/[\u007f-\u009f]/g, escapeControl)}\n`;
}

/** JSON.stringify leaves DEL and the C1 controls as they are; some terminals obey them. */
function escapeControl(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
