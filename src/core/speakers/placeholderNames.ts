import { foldWithoutMarks } from '../text/fold.ts';
import type { SpeakerEntry } from './speakerEntry.ts';

const placeholderName =
  /^(?:(?:mr|ms|mrs|anh|chi|ong|ba|thay|co)\.? )?(?:(?:nguyen|tran|le|pham|hoang|huynh|vo|vu|phan|bui|do|ho|ngo|ly|dang|duong) (?:van|thi) [a-ex]|(?:john|jane) doe|(?:guest |main )?(?:speakers?|presenter|dien gia|khach moi|nguoi trinh bay)(?: (?:name|so))? ?#?(?:\d{1,2}|[a-e])|(?:full |speaker )?name(?:, (?:role|title|position|company|topic))*|your name|ho (?:va )?ten|ten(?: dien gia)?|chua (?:ro|biet)|x{2,5}|\?+|\.{2,}|n\/a|tba|tbd)$/;

/** True for an entry whose name is nobody's. */
export function isPlaceholder({ name }: Pick<SpeakerEntry, 'name'>): boolean {
  return name.length < 60 && placeholderName.test(foldWithoutMarks(name));
}
