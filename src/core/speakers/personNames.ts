import type { Language } from '../messages/message.ts';
import { fold } from '../text/fold.ts';

/** Forms of address before a name. «Anh» and «Bạn» are given names too, so a name keeps them; they only hint at one. */
const honorific =
  /^(?:mr|mrs|ms|miss|dr|prof|sir|madam|anh|chị|em|bạn|thầy|cô|ông|bà|chú|bác|tskh|ts|ths|pgs|gs|bs|ks|kts|tiến sĩ|thạc sĩ|giáo sư)(?:\.?\s+|\.(?=ts))(?=\p{L})/iu;

/** Those that are no Vietnamese names too. */
const foreignHonorific = /^(?:mr|mrs|ms|miss|dr|prof|sir|madam)\.?\s+(?=\p{L})/iu;

/** «anh Khang», «Ms. Thao», in the middle of a sentence too. */
const addressBeforeName =
  /(?<!\p{L})(?:[Mm](?:r|rs|s)|[Dd]r|[Aa]nh|[Cc]hị|[Tt]hầy|[Cc]ô|[Ôô]ng|[Bb]à|[Bb]ạn)\.?\s+\p{Lu}\p{L}/u;

/** English words of roles, trades and organisations: a name of nothing else names nobody. Folded. */
const roleWords = new Set(
  `aws amazon web services service cloud security ai ml genai generative devops devsecops data network it technology tech
  solution solutions architect architects expert experts specialist specialists engineer engineers engineering team teams
  group study community builder builders student students user users club vietnam first journey fcj fcaj senior junior
  lead leader leaders technical founder co-founder cofounder ceo cto cio coo manager managers director head chief officer
  developer developers consultant consultants instructor instructors mentor mentors speaker speakers presenter presenters
  panelist panelists representative representatives member members staff professional professionals guest guests organizer
  organizers organiser partner partners company university school industry various several multiple many local
  captain analyst analysts designer designers scientist scientists product business agile scrum quality president
  associate professor lecturer advocate evangelist ambassador researcher trainer facilitator moderator
  international and other from of the in for at on with by admin`.split(/\s+/),
);

/** The same in Vietnamese, whose single syllables are names too: «Gia», «Công», «Lý». */
const rolePhrases =
  /(?<!\p{L})(?:việt nam|các|những|đội ngũ|nhóm|đội|chuyên gia|diễn giả|khách mời|đại diện|kỹ sư|kiến trúc sư|giải pháp|bảo mật|an ninh|đám mây|cấp cao|cao cấp|thành viên|hàng đầu|lĩnh vực|ban tổ chức|sinh viên|giảng viên|công ty|doanh nghiệp|nhà trường|đại học|quản lý|giám đốc|trưởng phòng|trưởng nhóm|nhà sáng lập|sáng lập|chuyên viên|báo cáo viên|bí thư|chủ tịch|trưởng (?:bộ môn|khoa|ban)|cộng đồng|đến từ|một số|nhiều|người|hướng dẫn viên|công nghệ|dữ liệu|trí tuệ nhân tạo|về|của|tại|và|từ|trong|ở)(?!\p{L})/giu;

/** Groups without a name of their own, in lower case: a pattern that ignores the case takes long to compile. */
const group =
  /(?<!\p{L})(?:teams?|experts|specialists|engineers|architects|speakers|presenters|representatives|members|staff|professionals|consultants|developers|builders|mentors|instructors|guests|students|community|groups?|panelists|leaders|managers|organi[sz]ers|đội ngũ|nhóm|đội|các|những|chuyên gia|diễn giả|khách mời|đại diện|kỹ sư|kiến trúc sư|thành viên|ban tổ chức|sinh viên|giảng viên)(?!\p{L})/u;

/**
 * Places and organisations by what they are, which English says last and Vietnamese first: «Bitexco Tower», «Khách sạn
 * Rex». Only words that are no surnames, as «Park» and «Hall» are, and no given names, as «Trường»; of few words, since a
 * person may stand before them without a comma.
 */
const englishThing =
  /^(?:\p{Lu}[\p{L}\p{N}.'-]*\s){1,3}(?:City|Tower|Building|University|College|Institute|Academy|School|Hotel|Cent(?:er|re)|Plaza|Museum|Library|Campus|District|Province|Company|Corporation)$/u;
const vietnameseThing =
  /^(?:thành phố|tp\.|tòa nhà|toà nhà|khách sạn|hội trường|trung tâm|công ty|tập đoàn|ngân hàng|trường đại học|đại học|học viện|văn phòng|nhà văn hóa|nhà thờ)(?!\p{L})/u;
/** No place has a longer name. */
const longestThing = 80;

/**
 * A name in NFC, and the forms of address that stand before it: «Mr. », «Thầy TS. ». In an English report «Anh» is part
 * of the name, since nobody can tell.
 */
export function splitHonorific(name: string, language: Language): { readonly before: string; readonly bare: string } {
  const form = language === 'vi' ? honorific : foreignHonorific;
  const whole = name.normalize('NFC').trim();
  let bare = whole;
  for (let round = 0; round < 3; round++) bare = bare.replace(form, '');
  return { before: whole.slice(0, whole.length - bare.length), bare };
}

/** True for «AWS Experts Team», «Các chuyên gia về AI» and «Ho Chi Minh City»: nobody with a name. */
export function isUnnamedGroup(name: string): boolean {
  const words = name.normalize('NFC').trim();
  return isThing(words) || (group.test(words.toLowerCase()) && !holdsName(words));
}

function isThing(words: string): boolean {
  if (words.length > longestThing || addressBeforeName.test(words)) return false;
  return englishThing.test(words) || vietnameseThing.test(words.toLowerCase());
}

/** True when a text may well hold a person's name: a form of address, or two words in a row that only names have. */
export function holdsName(text: string): boolean {
  const words = text.normalize('NFC').slice(0, 1000).replace(rolePhrases, '|');
  if (addressBeforeName.test(words)) return true;
  let run = 0;
  for (const [, separator = '', word = ''] of words.matchAll(/([^\p{L}\p{N}]*)([\p{L}\p{N}'’.-]+)/gu)) {
    if (/[^\s"“”]/.test(separator)) run = 0;
    run = isNameWord(word) ? run + 1 : 0;
    if (run === 2) return true;
  }
  return false;
}

/** True for a text that is one person's name and nothing else: «Mr. Khang», «Lê Minh Nghĩa», «Pham (David)». */
export function isPersonName(text: string): boolean {
  const named = text
    .normalize('NFC')
    .replace(/\s*\([^)]*\)?/g, '')
    .trim();
  const { bare } = splitHonorific(named, 'vi');
  const words = bare.split(/\s+/);
  if (bare.search(rolePhrases) >= 0 && !/^\p{Lu}/u.test(bare)) return false;
  if (words.length > 6 || (words.length < 2 && bare === named)) return false;
  return words.every(isNameWord);
}

/**
 * The name of one person without the form of address, of three words or more: with fewer, two people share one too
 * easily. `undefined` for any other.
 */
export function fullName(written: string, language: Language): string | undefined {
  const name = splitHonorific(written, language).bare.replace(/\s+/g, ' ');
  return name.length <= 100 && name.split(' ').length > 2 && isPersonName(name) ? name : undefined;
}

/** True for what follows a name, not another one: «CTO at X», «giảng viên». */
export function readsLikeRole(text: string): boolean {
  const words = text.normalize('NFC').trim();
  return (
    !honorific.test(words) &&
    (words.search(rolePhrases) >= 0 ||
      words.split(/\s+/).some((word) => roleWords.has(fold(word).replace(/[.,;]+$/, '')) || /^\p{Ll}/u.test(word)))
  );
}

/** Several people written as one: «A, B & C», «Mr. Kien và Mr. Tho». What stands in brackets belongs to the one before. */
export function splitPeople(names: string): readonly string[] {
  return names
    .replace(/\([^()]*\)/g, (brackets) => brackets.replace(/[,;&/]|(?<=\s)(?:và|and)(?=\s)/g, ' '))
    .split(/\s*[,;&]\s*|\s+(?:và|and)\s+/u)
    .map((name) => name.trim().replace(/(?<=\p{Ll}{2})[.;,]$/u, ''))
    .filter((name) => /\p{L}/u.test(name) && !isUnnamedGroup(name));
}

function isNameWord(word: string): boolean {
  const bare = word.replace(/[.’']+$/, '');
  return (
    /^\p{Lu}[\p{L}'’-]*$/u.test(bare) && !(bare.length > 1 && bare === bare.toUpperCase()) && !roleWords.has(fold(bare))
  );
}
