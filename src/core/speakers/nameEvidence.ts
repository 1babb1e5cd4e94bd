import { fold, foldWithoutMarks } from '../text/fold.ts';
import { isPersonName, splitHonorific } from './personNames.ts';

/**
 * How sure it is that words which may be a name are one: «Mr. Kien», «Nguyễn Văn An» and «Kien Nguyen» surely, «Eric Yeo»
 * likely, «Live Demo» and «Quản Lý Rủi Ro» not at all.
 */
export type NameEvidence = 'sure' | 'likely' | 'none';

/** Judges words that stand by themselves, or before what may be a role. */
export function judgeName(text: string): NameEvidence {
  const { before, bare } = splitHonorific(text.replace(/\s*\([^)]*\)?/g, ''), 'vi');
  if (!isPersonName(before + bare) || bare === '') return 'none';
  if (before !== '') return 'sure';
  const words = bare.split(/\s+/);
  if (vietnameseTopic.test(fold(bare)) || words.some(isTopicWord)) return 'none';
  return [words[0] ?? '', words.at(-1) ?? ''].some(isSurname) ? 'sure' : 'likely';
}

/** True for «Nguyễn» and «NGUYEN». */
export function isSurname(word: string): boolean {
  return surnames.has(fold(word));
}

/** True for «CTO, Nimbus» and «Kỹ sư tại FPT», and not for a sentence or the title of a talk. */
export function namesRole(text: string): boolean {
  return text.length <= longestRole && role.test(fold(text.slice(0, roleBegins)));
}

const longestRole = 200;
/** A role says in its first words what somebody is. */
const roleBegins = 60;

const role =
  /(?<!\p{L})(?:engineers?|architects?|managers?|directors?|head|lead|leaders?|chief|c[etifo]o|coo|(?:co-?)?founders?|(?:s?v|e?v)p|gm|president|chair(?:man|woman|person)?|specialists?|developers?|consultants?|analysts?|scientists?|designers?|instructors?|mentors?|trainers?|facilitators?|moderators?|speakers?|hosts?|mc|interns?|students?|lecturers?|professors?|officers?|admins?|ambassadors?|heroe?s?|builders?|evangelists?|advocates?|partners?|researchers?|representatives?|organi[sz]ers?|executives?|sales|sa|swe|devops|sre|kỹ sư|kiến trúc sư|giám đốc|trưởng|phó|chủ tịch|chuyên (?:gia|viên)|giảng viên|sinh viên|lập trình viên|quản lý|nhà sáng lập|sáng lập|đồng sáng lập|điều phối|diễn giả|đại diện|cố vấn|tư vấn|nghiên cứu sinh|tiến sĩ|thạc sĩ)(?!\p{L})/u;

/** Most people of Vietnam have one of these. */
const written =
  'nguyễn trần lê phạm huỳnh hoàng phan võ vũ đặng bùi đỗ ngô đinh đoàn trương trịnh phùng quách dương lương'.split(
    ' ',
  );
/** Without marks too, as programs for meetings write them. */
const surnames = new Set([...written, ...written.map(foldWithoutMarks)]);

/** Two syllables of talks and agendas, in the capitals of a title. */
const vietnameseTopic =
  /(?<!\p{L})(?:thực hành|thiết kế|tổng (?:kết|quan)|bảo mật|quản lý|quản trị|chi phí|rủi ro|lợi ích|nội dung|chủ đề|lưu trữ|đào tạo|lý thuyết|văn hóa|thái độ|hồ sơ|dữ liệu|ứng dụng|phát triển|kỹ năng|hệ thống|giải pháp|kiến trúc|nền tảng|tối ưu|giá trị|khai mạc|bế mạc|giải lao|nghỉ trưa|ăn trưa|tiệc trà|giao lưu|giới thiệu|chia sẻ|thảo luận|tọa đàm|trải nghiệm|bài học|thông tin|mục tiêu|mục đích|hỏi đáp|câu hỏi|kết luận|đăng ký|chào mừng|phát biểu|trao giải|chụp (?:ảnh|hình)|khả năng|thành phần|cốt lõi|tập trung|đề xuất|khác biệt|bối cảnh|xu hướng|công cụ|mô hình|quy trình|nghề nghiệp|việc làm|học tập|tương lai|cơ hội|thách thức|hình ảnh|phân tích|triển khai|giám sát|vận hành|tự động|mạng lưới|hạ tầng|đám mây|khởi nghiệp|chuyển đổi|đoàn kết|lương thưởng|đường dẫn|lộ trình|hành trình|chiến lược|nguyên (?:lý|tắc)|tâm lý|xử lý|kiến thức|kinh nghiệm|thực tế|áp dụng|công việc|sự kiện|suy ngẫm|kế hoạch|hành động|tài liệu|tham khảo|thể thức|thi đấu|cuộc thi|đánh giá|định hướng|mở đầu|khoảnh khắc|đáng nhớ|danh sách|diễn giả|cá nhân|kỹ thuật|việt nam|những|các|người|của|về|và|cho|trong)(?!\p{L})/u;

/** Words and endings of topics that names do not have; «Fleming» and «Clement» have an honorific or a surname. */
const topicWord = new Set(
  `all and any app apps are at best bot break break-out build by case chat chatbot closing cloud code coffee context core
  culture data day days deep demo demos design dev dive docker edge engine event everything exercise faq feedback first
  flow for from fun future game gateway gen get git group hack hall hands-on head hello hidden how in inside intro is it
  items job join key keynote lab labs language law level life line list live logs lunch make map meetup mind mindset
  mini minigame model models more natural network new next no not now of on open opening our out overview panel part
  path photo photos plan platform please power practice product project prompt prompts quick quiz real recap remarks
  report review road room scale secure self server serverless services session shift skills slot source spec stack
  stage star start stop storage story studio suite summary super support system systems talk talks tea team tech test
  thank thanks that the thinker this time tips to tool tools top topic topics traffic tour try unit up use user using
  venue version video voice warm way we web week welcome what when where who why win with work workflow workflows your
  summit forum track agent agents agentic attack attacks metric metrics strategy strategies takeaways takeaway
  insight insights career careers pathway pathways roadmap roadmaps program programs timeline content contents impact overall
  market markets observability gemini bedrock lambda claude google microsoft kiro cách chính điểm demo`.split(/\s+/),
);
const topicEnding =
  /(?:ings?|[ts]ions?|ments?|ity|ities|ness|ances?|ences?|ships?|isms?|wares?|ops|[a-z]{3}ics?|[a-z]{3}ives?|[a-z]{2}ables?|ologies|ology|[a-z]{3}als?|[a-z]{3}ized|[a-z]{3}ed|ures?|[a-z]{2}tors?|[a-z]{3}ers)$/;

function isTopicWord(word: string): boolean {
  // «SageMaker», «GuardDuty» are products; «McDonald» has an honorific or stands in a list.
  if (/\p{Ll}\p{Lu}/u.test(word)) return true;
  return fold(word)
    .split('-')
    .some((part) => topicWord.has(part) || topicEnding.test(part));
}
