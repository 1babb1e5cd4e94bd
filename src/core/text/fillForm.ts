/** What replaces `{section}`, `{slug}` and the like in a form. */
export type FormValues = Readonly<Partial<Record<'section' | 'event' | 'number' | 'name' | FormPart, string>>>;

/** What a site may write into the path of a new report. */
export type FormPart = 'year' | 'month' | 'day' | 'slug' | 'event';

/** A form with its values; a value that is missing stays visible. */
export function fillForm(form: string, values: FormValues): string {
  return form.replace(
    /\{(section|event|number|name|slug|year|month|day)\}/g,
    (whole, key: keyof FormValues) => values[key] ?? whole,
  );
}
