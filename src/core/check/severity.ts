/** How bad a problem is, worst first. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';
