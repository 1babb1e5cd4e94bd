import { eventsViewMessages as words, state, type SiteEvent, type Statement } from '../core/index.ts';

/** What an event still lacks, in the words of the editor's view of events. */
export function missingIn({ missing, lacks, notStarted }: SiteEvent): readonly Statement[] {
  const sections = lacks.filter((kind) => kind !== 'speakers' && kind !== 'photos').length;
  return [
    ...(missing.length > 0 ? [state(words.missing, { languages: missing.join(', ') })] : []),
    ...(notStarted ? [state(words.notStarted)] : []),
    ...(lacks.includes('speakers') ? [state(words.noSpeakers)] : []),
    ...(lacks.includes('photos') ? [state(words.noPhotos)] : []),
    ...(sections > 0 ? [state(words.noSections, { count: sections })] : []),
  ];
}
